#include <gtest/gtest.h>
#include <httplib.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "http/http_server.hpp"
#include "program.hpp"
#include "publisher_fixture.hpp"
#include "raw_connection.hpp"
#include "store/signup_store.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

class Programs : public ::testing::Test {
 protected:
  Programs() {
    directory_.write("dist/v1/klipp.js", "export {};");
    directory_.write("documents/first.json", R"({"title": "First"})");
    directory_.write("site/index.html",
                     "<script src=\"http://127.0.0.1:8080/v1/klipp.js\"></script>"
                     "<a href='http://127.0.0.1:8080/'>http://127.0.0.1:8080</a>");
    directory_.write("site/index.html.br", "brotli");
    directory_.write("site/about/index.html", "About");
    directory_.write("site/style.css", "/* http://127.0.0.1:8080 */");
    directory_.write("site/serve.cpp", "int main() {}");
  }

  [[nodiscard]] std::string path(const std::string& relative) const { return (directory_.path() / relative).string(); }

  [[nodiscard]] std::vector<std::string> publisher(const std::vector<std::string>& more) const {
    std::vector<std::string> arguments = {"klipp-publisher", "--dist",     path("dist"),          "--documents",
                                          path("documents"), "--database", path("signups.sqlite")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  [[nodiscard]] std::vector<std::string> partner(const std::vector<std::string>& more) const {
    std::vector<std::string> arguments = {"klipp-partner", "--port", "0", "--root", path("site")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  TemporaryDirectory directory_;
};

TEST_F(Programs, PublisherSaysWhereItListensAndDoes) {
  Program program(publisher({"--port", "0", "--dev"}));
  const std::string line = program.read_line();
  ASSERT_EQ(line.substr(0, 28), "Publisher: http://127.0.0.1:") << line;
  httplib::Client client(line.substr(11));
  EXPECT_EQ(client.Get("/v1/klipp.js")->body, "export {};");
  EXPECT_EQ(client.Post("/signup", R"({"email": "kari@example.no"})", "application/json")->status, 202);
  const std::string link = "Confirm kari@example.no: " + line.substr(11) + "/confirm?token=";
  EXPECT_EQ(program.read_line().substr(0, link.size()), link);
}

TEST_F(Programs, PublisherKeepsLinksAndAddressesOutOfItsLog) {
  Program program(publisher({"--port", "0"}));
  httplib::Client client(program.read_line().substr(11));
  EXPECT_EQ(program.read_line(),
            "klipp-publisher: mails are stored and not sent, because KLIPP_SMTP is not set; --dev prints their links");
  EXPECT_EQ(client.Post("/signup", R"({"email": "kari@example.no"})", "application/json")->status, 202);
  program.signal(SIGTERM);
  EXPECT_EQ(program.read_line(), "");
}

TEST_F(Programs, PublisherSaysThatItsDatabaseIsGone) {
  Program program(publisher({"--port", "0", "--single-opt-in"}));
  httplib::Client client(program.read_line().substr(11));
  const auto sign_up = [&client] {
    return client.Post("/signup", R"({"email": "kari@example.no", "lang": "en"})", "application/json");
  };
  EXPECT_EQ(sign_up()->status, 201);
  std::filesystem::rename(path("signups.sqlite"), path("elsewhere.sqlite"));
  for (int i = 0; i < 2; ++i) {
    const auto answer = sign_up();
    EXPECT_EQ(answer->status, 503);
    EXPECT_EQ(answer->body, R"({"error":"Your signup could not be saved. Please try again in a moment."})");
  }
  EXPECT_EQ(
      program.read_line(),
      "klipp-publisher: database: " + path("signups.sqlite") +
          " was removed or replaced while it was in use. Nothing is stored until the file is back under its name, "
          "or until a restart, which takes what is there then");
  std::filesystem::rename(path("elsewhere.sqlite"), path("signups.sqlite"));
  EXPECT_EQ(sign_up()->status, 201);
  EXPECT_EQ(program.read_line(), "klipp-publisher: database: the file is back, and signups are taken again");
}

TEST_F(Programs, PublisherSaysThatItsTablesAreOfANewerOne) {
  SignupStore::open(path("signups.sqlite"));
  const std::string newest = query_database(path("signups.sqlite"), "PRAGMA user_version");
  query_database(path("signups.sqlite"), "PRAGMA user_version = 1000");
  Program program(publisher({"--port", "0"}));
  EXPECT_EQ(program.read_line(),
            "klipp-publisher: database: its tables are of version 1000, written by a newer klipp-publisher than this "
            "one, which knows them up to version " +
                newest + ". Start the newer one, or put a backup from before in its place");
  EXPECT_EQ(program.wait(), 1);
}

TEST_F(Programs, PublisherIsBackedUpWhileItRuns) {
  Program program(publisher({"--port", "0", "--single-opt-in"}));
  httplib::Client client(program.read_line().substr(11));
  EXPECT_EQ(client.Post("/signup", R"({"email": "kari@example.no"})", "application/json")->status, 201);
  const std::vector<std::string> command = {"klipp-publisher", "--database", path("signups.sqlite"), "--backup",
                                            path("backup.sqlite")};
  Program backup(command);
  EXPECT_EQ(backup.read_line(), "Backup: " + path("backup.sqlite"));
  EXPECT_EQ(backup.wait(), 0);
  EXPECT_EQ(query_database(path("backup.sqlite"), "SELECT email FROM signups"), "kari@example.no");
  Program again(command);
  EXPECT_EQ(again.read_line(), "klipp-publisher: " + path("backup.sqlite") +
                                   " is there already, and a backup overwrites nothing: give another name");
  EXPECT_EQ(again.wait(), 1);
}

TEST_F(Programs, StopCleanlyWhenAsked) {
  for (const int signal : {SIGINT, SIGTERM}) {
    Program program(publisher({"--port=0"}));
    program.read_line();
    program.signal(signal);
    EXPECT_EQ(program.wait(), 0);
  }
}

TEST_F(Programs, EveryAcceptedSignupIsAnsweredWholeWhenAPublisherStops) {
  Program program(publisher({"--port=0", "--single-opt-in", "--client-limit", "1000000", "--bare-limit", "1000000",
                             "--domain-limit", "1000000", "--mail-limit", "1000000"}));
  const int port = std::stoi(program.read_line().substr(28));
  std::atomic<int> answered = 0;
  std::atomic<int> acknowledged = 0;
  std::atomic<int> broken = 0;
  const auto post = [&](int client) {
    RawConnection connection(port);
    for (int i = 0;; ++i) {
      const std::string body = "{\"email\": \"c" + std::to_string(client) + "." + std::to_string(i) + "@example.no\"}";
      connection.send("POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                      std::to_string(body.size()) + "\r\n\r\n" + body);
      const std::string answer = connection.receive_until("}");
      if (answer.empty()) return;
      ++answered;
      if (!answer.ends_with("}")) ++broken;
      if (answer.find("201 Created") != std::string::npos) ++acknowledged;
      if (answer.find("Connection: close") != std::string::npos) return;
    }
  };
  std::vector<std::thread> clients;
  for (int client = 0; client < 16; ++client) clients.emplace_back(post, client);
  while (answered < 200) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  program.signal(SIGTERM);
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(program.wait(), 0);
  EXPECT_EQ(broken, 0);
  EXPECT_GT(acknowledged, 100);
  EXPECT_EQ(query_database(path("signups.sqlite"), "SELECT count(*) FROM signups"), std::to_string(acknowledged));
}

TEST_F(Programs, PublisherWithoutFilesLeftAnswersAgain) {
  Program program(publisher({"--port=0"}));
  const int port = std::stoi(program.read_line().substr(28));
  program.limit_files(30);
  {
    std::vector<RawConnection> crowd;
    for (int i = 0; i < 60; ++i) {
      crowd.emplace_back(port);
      crowd.back().send("GET / HT");
    }
    std::string line = program.read_line();
    while (!line.empty() && line.find("cannot accept a connection") == std::string::npos) line = program.read_line();
    EXPECT_EQ(line, "klipp-publisher: cannot accept a connection: Too many open files");
  }
  program.limit_files(1000);
  RawConnection connection(port);
  connection.send("GET /v1/klipp.js HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(statuses_in(connection.receive_until("export {};")), "200");
  program.signal(SIGTERM);
}

TEST_F(Programs, ConfirmedSignupSurvivesAKill) {
  {
    Program program(publisher({"--port=0", "--single-opt-in"}));
    httplib::Client client(program.read_line().substr(11));
    ASSERT_EQ(client.Post("/signup", R"({"email": "kari@example.no"})", "application/json")->status, 201);
    program.signal(SIGKILL);
  }
  Program program(publisher({"--port=0", "--single-opt-in"}));
  program.read_line();
  EXPECT_EQ(query_database(path("signups.sqlite"), "SELECT email FROM signups"), "kari@example.no");
}

TEST_F(Programs, PublisherBehindAProxyTellsClientsApart) {
  Program program(publisher({"--port", "0", "--behind-proxy", "--client-limit", "1"}));
  httplib::Client client(program.read_line().substr(11));
  const auto sign_up = [&](const std::string& from, const std::string& email) {
    return client.Post("/signup", {{"X-Forwarded-For", from}}, "{\"email\": \"" + email + "\"}", "application/json")
        ->status;
  };
  EXPECT_EQ(sign_up("192.0.2.1", "kari@example.no"), 202);
  EXPECT_EQ(sign_up("192.0.2.2", "ola@example.no"), 202);
  EXPECT_EQ(sign_up("192.0.2.2", "liv@example.no"), 429);
}

// Who raises one limit for a flood that is wanted need not know of the others.
TEST_F(Programs, LimitsThatAreNotGivenFollowOthers) {
  const auto refused_after = [this](const std::vector<std::string>& limits) {
    std::vector<std::string> more = {"--port=0", "--single-opt-in"};
    more.insert(more.end(), limits.begin(), limits.end());
    Program program(publisher(more));
    httplib::Client client(program.read_line().substr(11));
    for (int i = 0;; ++i) {
      const std::string body = "{\"email\": \"p" + std::to_string(i) + "@example.no\"}";
      if (client.Post("/signup", body, "application/json")->status != 201) return i;
      if (i == 300) return i;
    }
  };
  EXPECT_EQ(refused_after({"--client-limit", "14"}), 7);
  EXPECT_EQ(refused_after({"--client-limit", "14", "--bare-limit", "3"}), 3);
  EXPECT_EQ(refused_after({"--client-limit", "1000", "--address-limit", "1"}), 200);
  EXPECT_EQ(refused_after({"--client-limit", "1000", "--domain-limit", "2"}), 2);
  EXPECT_EQ(refused_after({"--client-limit", "1000000", "--address-limit", "1000000"}), 300);
}

TEST_F(Programs, PortInUseIsAnError) {
  HttpServer other;
  ASSERT_TRUE(other.bind("127.0.0.1", 0));
  other.listen();
  Program program(publisher({"--port", std::to_string(other.port())}));
  EXPECT_NE(program.read_line().find("cannot listen on 127.0.0.1 port " + std::to_string(other.port())),
            std::string::npos);
  EXPECT_EQ(program.wait(), 1);
}

TEST_F(Programs, BadUsageIsExplained) {
  const std::pair<std::vector<std::string>, std::string> cases[] = {
      {{"klipp-publisher"}, "klipp-publisher: --dist DIR is missing"},
      {publisher({"--port", "eighty"}), "klipp-publisher: --port must be a number from 0 to 65535, not 'eighty'"},
      {publisher({"--port=65536"}), "klipp-publisher: --port must be a number from 0 to 65535, not '65536'"},
      {publisher({"--wrong"}), "klipp-publisher: unknown argument '--wrong'"},
      {publisher({"--host"}), "klipp-publisher: --host needs a value"},
      {publisher({"--dist", "/nonexistent"}), "klipp-publisher: there is no directory '/nonexistent'"},
      {publisher({"--client-limit", "0"}), "klipp-publisher: --client-limit must be a number from 1, not '0'"},
      {publisher({"--address-limit", "many"}), "klipp-publisher: --address-limit must be a number from 1, not 'many'"},
      {publisher({"--public-url", "https://news.example:*"}),
       "klipp-publisher: --public-url must be an origin such as https://news.example, not 'https://news.example:*'"},
      {publisher({"--single-opt-in=1"}), "klipp-publisher: --single-opt-in takes no value"},
      {publisher({"--connections", "none"}), "klipp-publisher: --connections must be a number from 1, not 'none'"},
      {publisher({"--client-connections", "0"}),
       "klipp-publisher: --client-connections must be a number from 1, not '0'"},
      {publisher({"--retention", "-1"}), "klipp-publisher: --retention must be a number of days, not '-1'"},
      {publisher({"--mail-texts", "/nowhere"}), "klipp-publisher: --mail-texts /nowhere: it cannot be read"},
      {publisher({"--all"}), "klipp-publisher: --all goes with --export-csv"},
      {publisher({"--mail-from", "x"}), "klipp-publisher: --mail-from must be an e-mail address, not 'x'"},
      {publisher({"--partner", "https://x/y"}),
       "klipp-publisher: --partner must be an origin such as https://partner.example, not 'https://x/y'"},
      {{"klipp-partner"}, "klipp-partner: --root DIR is missing"},
      {partner({"--publisher", "news.example"}),
       "klipp-partner: --publisher must be an origin such as http://127.0.0.1:8080, not 'news.example'"},
      {partner({"--publisher", "http://x/\"><script>"}),
       "klipp-partner: --publisher must be an origin such as http://127.0.0.1:8080, not 'http://x/\"><script>'"}};
  unsetenv("KLIPP_DIST");  // NOLINT(concurrency-mt-unsafe): whoever runs tests by hand may have it set for others
  for (const auto& [arguments, message] : cases) {
    Program program(arguments);
    EXPECT_EQ(program.read_line(), message);
    EXPECT_EQ(program.read_line().substr(0, 7), "Usage: ");
    EXPECT_EQ(program.wait(), 2) << message;
  }
}

TEST_F(Programs, HelpListsTheOptions) {
  Program program({"klipp-publisher", "--help"});
  EXPECT_EQ(program.read_line(), "Usage: klipp-publisher [option …]");
  EXPECT_EQ(program.read_line(), "");
  EXPECT_EQ(program.read_line(), "  --port N                   where to listen (8080; 0 is any free port)");
  EXPECT_EQ(program.wait(), 0);
}

TEST_F(Programs, PublisherWritesItsSubscribersAsCsv) {
  {
    const auto store = SignupStore::open(path("signups.sqlite"));
    store->add({.email = "kari@example.no", .name = "=HYPERLINK(\"x\")", .language = "nb"});
    store->add({.email = "ola@example.no"}, Mail());
  }
  Program confirmed({"klipp-publisher", "--database", path("signups.sqlite"), "--export-csv", "-"});
  EXPECT_EQ(confirmed.read_line().substr(0, 22), "\"email\",\"name\",\"state\"");
  const std::string kari = R"-("kari@example.no","'=HYPERLINK(""x"")","confirmed",)-";
  EXPECT_EQ(confirmed.read_line().substr(0, kari.size()), kari);
  EXPECT_EQ(confirmed.read_line(), "");
  EXPECT_EQ(confirmed.wait(), 0);
  Program all({"klipp-publisher", "--database", path("signups.sqlite"), "--export-csv", path("all.csv"), "--all"});
  EXPECT_EQ(all.wait(), 0);
  std::ifstream file(path("all.csv"), std::ios::binary);
  const std::string csv{std::istreambuf_iterator<char>(file), {}};
  EXPECT_NE(csv.find("\r\n\"ola@example.no\",\"\",\"pending\","), std::string::npos) << csv;
}

TEST_F(Programs, ExportSaysWhatItCannotRead) {
  Program program({"klipp-publisher", "--database", path("none.sqlite"), "--export-csv", "-"});
  EXPECT_EQ(program.wait(), 1);
  EXPECT_FALSE(std::filesystem::exists(path("none.sqlite")));
}

TEST_F(Programs, PartnerNamesThePublisherThatRuns) {
  Program program(partner({"--publisher", "https://news.example:9090"}));
  const std::string line = program.read_line();
  ASSERT_EQ(line.substr(0, 28), "Partner:   http://127.0.0.1:") << line;
  httplib::Client client(line.substr(11));
  for (const char* address : {"/", "/index.html"}) {
    const auto page = client.Get(address, {{"Accept-Encoding", "br"}});
    EXPECT_EQ(page->body,
              "<script src=\"https://news.example:9090/v1/klipp.js\"></script>"
              "<a href='https://news.example:9090/'>https://news.example:9090</a>");
    EXPECT_EQ(page->get_header_value("Content-Type"), "text/html; charset=utf-8");
  }
  EXPECT_EQ(client.Get("/style.css")->body, "/* http://127.0.0.1:8080 */");
}

TEST_F(Programs, PartnerServesItsPagesOnly) {
  Program program(partner({}));
  httplib::Client client(program.read_line().substr(11));
  EXPECT_EQ(client.Get("/about/")->body, "About");
  EXPECT_FALSE(client.Get("/style.css")->has_header("Access-Control-Allow-Origin"));
  EXPECT_EQ(client.Get("/serve.cpp")->status, 404);
  EXPECT_EQ(client.Get("/../signups.sqlite")->status, 404);
  EXPECT_EQ(client.Get("/nowhere")->status, 404);
  EXPECT_NE(client.Get("/nowhere")->body.find("Page not found."), std::string::npos);
}

}  // namespace
}  // namespace klipp::example
