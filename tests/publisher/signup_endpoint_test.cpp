#include <atomic>
#include <ctime>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using SignupEndpointTest = PublisherFixture;

constexpr const char* kPending = R"({"state":"pending"})";

TEST_F(SignupEndpointTest, NewAddressIsPendingAndStored) {
  const httplib::Response answer =
      post_json(R"({"email": "kari@example.no", "name": "Kari", "consent": {"text": "I agree."}, "lang": "nb"})",
                {{"Origin", "https://partner.example"}});
  EXPECT_EQ(answer.status, 202);
  EXPECT_EQ(answer.body, kPending);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "application/json");
  EXPECT_EQ(query("SELECT email || '|' || name || '|' || consent || '|' || consent_text || '|' || language || '|' || "
                  "source FROM signups"),
            "kari@example.no|Kari|1|I agree.|nb|https://partner.example");
}

TEST_F(SignupEndpointTest, TimeIsUtcInIso8601) {
  ASSERT_EQ(post_json(R"({"email": "kari@example.no"})").status, 202);
  EXPECT_EQ(
      query("SELECT created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'"
            " FROM signups"),
      "1");
  const long stored = std::stol(query("SELECT strftime('%s', created_at) FROM signups"));
  EXPECT_NEAR(static_cast<double>(stored), static_cast<double>(std::time(nullptr)), 60);
}

TEST_F(SignupEndpointTest, OmittedFieldsAreStoredAsSuch) {
  ASSERT_EQ(post_json(R"({"email": "kari@example.no"})", {{"Accept-Language", "en"}}).status, 202);
  EXPECT_EQ(query("SELECT consent FROM signups"), "NULL");
  EXPECT_EQ(query("SELECT name || '|' || consent_text || '|' || language || '|' || source FROM signups"), "||en|");
}

TEST_F(SignupEndpointTest, RepeatedSignupIsOneOfItsOwnWithItsMail) {
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "name": "First"})").status, 202);
  const httplib::Response again = post_json(R"({"email": "kari@example.no", "name": "Second"})");
  EXPECT_EQ(again.status, 202);
  EXPECT_EQ(again.body, kPending);
  EXPECT_EQ(query("SELECT group_concat(name || state) FROM signups"), "Firstpending,Secondpending");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "2");
}

TEST_F(SignupEndpointTest, ConfirmedAddressIsLeftAlone) {
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "name": "First"})").status, 202);
  EXPECT_EQ(post_to(newest_link("confirm"), "").status, 200);
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "name": "Second"})").status, 202);
  EXPECT_EQ(query("SELECT name FROM signups WHERE state = 'confirmed'"), "First");
  EXPECT_EQ(query("SELECT group_concat(known) FROM outbox"), "0,1") << "and its owner is told";
}

// All that anybody but the owner sees; of the headers only the time may differ.
TEST_F(SignupEndpointTest, AnswerIsTheSameWhetherTheAddressIsKnownOrNot) {
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})").status, 202);
  EXPECT_EQ(post_to(newest_link("confirm"), "").status, 200);
  const auto answer_for = [this](const std::string& email, const std::string& type, const std::string& before,
                                 const std::string& after) {
    httplib::Response answer = post(before + email + after, type);
    answer.headers.erase("Date");
    return std::pair(answer.body, answer.headers);
  };
  for (const auto& [type, before, after] : {std::tuple("application/json", R"({"email": ")", "\"}"),
                                            std::tuple("application/x-www-form-urlencoded", "email=", "")}) {
    EXPECT_EQ(answer_for("kari@example.no", type, before, after), answer_for("siri@example.no", type, before, after));
  }
}

TEST_F(SignupEndpointTest, CaseAndWhiteSpaceMakeNoNewAddress) {
  EXPECT_EQ(post_json(R"({"email": "Kari@Example.no"})").status, 202);
  EXPECT_EQ(post_json(R"({"email": "  kari@EXAMPLE.NO\t"})").status, 202);
  EXPECT_EQ(post_form("email=+KARI%40example.no+").status, 200);
  EXPECT_EQ(query("SELECT count(DISTINCT email) FROM signups"), "1");
  EXPECT_EQ(query("SELECT email FROM signups WHERE email = 'kari@example.no'"), "Kari@Example.no");
}

TEST_F(SignupEndpointTest, EverythingThatWasSentIsStored) {
  const std::string body =
      R"({"email": "kari@example.no", "lists": ["weekly", "events", 5], "website": "", "lang": "nb",)"
      R"( "fields": {"company": "Ås & sønn", "staff": 12, "member": true, "days": ["mon", "fri"], "deep": {"a": 1}},)"
      R"( "consent": {"text": "I agree.", "version": "2026-01", "at": "2026-01-02T03:04:05Z"},)"
      R"( "source": "https://partner.example/news?a=1"})";
  EXPECT_EQ(post_json(body, {{"Origin", "https://partner.example"}}).status, 202);
  EXPECT_EQ(query("SELECT lists FROM signups"), R"(["weekly","events"])");
  EXPECT_EQ(query("SELECT fields FROM signups"),
            R"({"company":"Ås & sønn","days":["mon","fri"],"member":true,"staff":12})");
  EXPECT_EQ(query("SELECT consent_text || '|' || consent_version || '|' || consent_at FROM signups"),
            "I agree.|2026-01|2026-01-02T03:04:05Z");
  EXPECT_EQ(query("SELECT source || '|' || origin FROM signups"),
            "https://partner.example/news?a=1|https://partner.example");
}

TEST_F(SignupEndpointTest, FilledTrapIsNeitherStoredNorCalledSuccess) {
  for (const char* trap : {"klipp_empty", "website"}) {
    const std::string body = R"({"email": "kari@example.no", "lang": "en", ")" + std::string(trap) + R"(": "x"})";
    const httplib::Response answer = post_json(body);
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.body,
              R"({"errors":{"klipp_empty":"A hidden field was filled in, probably by a password manager. We have )"
              R"(emptied it. Please send again."}})");
  }
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "klipp_empty": "", "website": " "})").status, 202);
}

TEST_F(SignupEndpointTest, BadAddressIsNamed) {
  for (const char* body : {R"({"email": "kari"})", R"({"email": ""})", "{}", R"({"email": 5})"}) {
    const httplib::Response answer = post_json(body, {{"Accept-Language", "en"}});
    EXPECT_EQ(answer.status, 422) << body;
    EXPECT_EQ(answer.body, R"({"errors":{"email":"Enter an e-mail address, such as name@example.com."}})") << body;
  }
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpointTest, RefusedConsentIsNamed) {
  const httplib::Response answer = post_json(R"({"email": "kari@example.no", "consent": false, "language": "nb"})");
  EXPECT_EQ(answer.status, 422);
  EXPECT_EQ(answer.body, R"({"errors":{"consent":"Kryss av for å samtykke."}})");
  const httplib::Response both = post_json(R"({"email": "kari", "consent": false})");
  EXPECT_NE(both.body.find("\"email\""), std::string::npos);
  EXPECT_NE(both.body.find("\"consent\""), std::string::npos);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpointTest, BadJsonIsRefused) {
  for (const std::string& body : {std::string("{"), std::string("[]"), std::string(), std::string(9000, '[')}) {
    const httplib::Response answer = post_json(body);
    EXPECT_EQ(answer.status, 400);
    EXPECT_NE(answer.body.find("{\"error\":"), std::string::npos);
  }
}

TEST_F(SignupEndpointTest, BodyOf16KibibytesIsRead) {
  const std::string head = R"({"email": "kari@example.no", "x": ")";
  const std::string body = head + std::string(16 * 1024 - head.size() - 2, 'x') + "\"}";
  ASSERT_EQ(body.size(), 16U * 1024U);
  EXPECT_EQ(post_json(body + " ").status, 413);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
  EXPECT_EQ(post_json(body).status, 202);
}

TEST_F(SignupEndpointTest, LimitHoldsForChunks) {
  const std::string chunk(20'000, ' ');
  const auto in_chunks = [&chunk](std::size_t, httplib::DataSink& sink) {
    sink.write(chunk.data(), chunk.size());
    sink.done();
    return true;
  };
  EXPECT_EQ(client().Post("/signup", in_chunks, "application/json")->status, 413);
}

TEST_F(SignupEndpointTest, CompressedBodiesAreRefused) {
  httplib::Client compressing = client();
  compressing.set_compress(true);
  EXPECT_EQ(compressing.Post("/signup", std::string(1'000'000, ' '), "application/json")->status, 415);
}

TEST_F(SignupEndpointTest, OtherTypesAreRefused) {
  const std::string body = R"({"email": "kari@example.no"})";
  for (const char* type : {"text/plain", "application/xml", "multipart/form-data; boundary=x", "json"}) {
    EXPECT_EQ(post(body, type).status, 415) << type;
  }
  const std::string untyped = exchange("POST /signup HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  // Without a length there is no body, and nothing to wait for.
  const std::string empty =
      exchange("POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
  EXPECT_NE(empty.find("The body is not a JSON object"), std::string::npos) << empty;
  EXPECT_EQ(untyped.substr(0, 12), "HTTP/1.1 415");
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpointTest, TypeMayHaveParametersAndCapitals) {
  EXPECT_EQ(post(R"({"email": "kari@example.no"})", "Application/JSON ; charset=utf-8").status, 202);
}

TEST_F(SignupEndpointTest, PreflightAllowsJsonFromPartners) {
  const httplib::Result answer = client().Options("/signup", {{"Origin", "https://partner.example"},
                                                              {"Access-Control-Request-Method", "POST"},
                                                              {"Access-Control-Request-Headers", "content-type"}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Origin"), "https://partner.example");
  EXPECT_EQ(answer->get_header_value("Vary"), "Origin");
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Methods"), "POST");
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Headers"), "Content-Type");
  EXPECT_GT(std::stoi(answer->get_header_value("Access-Control-Max-Age")), 0);
  EXPECT_FALSE(answer->has_header("Access-Control-Allow-Credentials"));
}

TEST_F(SignupEndpointTest, ScriptsOfPartnersMayReadEveryAnswer) {
  const std::string good = R"({"email": "kari@example.no"})";
  const httplib::Headers partner = {{"Origin", "https://partner.example"}};
  for (const httplib::Response& answer :
       {post_json(good, partner), post_json(good, partner), post_json("{}", partner), post_json("{", partner),
        post_json(std::string(20'000, ' '), partner), post(good, "text/plain", partner)}) {
    EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "https://partner.example") << answer.status;
    EXPECT_EQ(answer.get_header_value("Cache-Control"), "no-store") << answer.status;
    EXPECT_EQ(answer.get_header_value("Vary"), "Origin") << answer.status;
  }
}

TEST_F(SignupEndpointTest, OtherOriginsAreRefused) {
  for (const char* origin : {"https://elsewhere.example", "http://partner.example", "https://partner.example:444",
                             "https://partner.example.elsewhere.example", "null"}) {
    const httplib::Headers headers = {{"Origin", origin}};
    const httplib::Response answer = post_json(R"({"email": "kari@example.no"})", headers);
    EXPECT_EQ(answer.status, 403) << origin;
    EXPECT_FALSE(answer.has_header("Access-Control-Allow-Origin")) << origin;
    EXPECT_FALSE(client().Options("/signup", headers)->has_header("Access-Control-Allow-Origin")) << origin;
    const httplib::Response page =
        post_form("email=kari%40example.no", {{"Origin", origin}, {"Accept-Language", "en"}});
    EXPECT_EQ(page.status, 403) << origin;
    EXPECT_NE(page.body.find(R"(<a href="/signup">)"), std::string::npos);
  }
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpointTest, OwnPagesMayPost) {
  EXPECT_EQ(post_form("email=kari%40example.no", {{"Origin", server_.origin()}}).status, 200);
}

TEST_F(SignupEndpointTest, SqlInAFieldIsText) {
  const std::string name = "Robert'); DROP TABLE signups;--";
  EXPECT_EQ(post_json(R"({"email": "robert@example.no", "name": ")" + name + "\"}").status, 202);
  EXPECT_EQ(query("SELECT name FROM signups"), name);
}

TEST_F(SignupEndpointTest, FailedStoreIsNotCalledSuccess) {
  query("DROP TABLE signups");
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})").status, 503);
  EXPECT_EQ(post_form("email=kari%40example.no").status, 503);
}

class SingleOptIn : public PublisherFixture {
 protected:
  SingleOptIn() : PublisherFixture(options()) {}

  static PublisherOptions options() {
    PublisherOptions options = generous_options();
    options.signups.single_opt_in = true;
    return options;
  }
};

TEST_F(SingleOptIn, NewAddressIsConfirmedAtOnce) {
  const httplib::Response answer = post_json(R"({"email": "kari@example.no"})");
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(answer.body, R"({"state":"confirmed"})");
  EXPECT_EQ(query("SELECT state FROM signups"), "confirmed");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
  const httplib::Response again = post_json(R"({"email": "kari@example.no"})");
  EXPECT_EQ(again.status, answer.status);
  EXPECT_EQ(again.body, answer.body);
}

TEST_F(SingleOptIn, FormIsThanked) {
  EXPECT_NE(post_form("email=kari%40example.no&lang=en").body.find("Thank you! You are signed up."), std::string::npos);
}

TEST_F(SingleOptIn, EightThreadsWithOneAddressMakeOneRow) {
  std::atomic<int> confirmed = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&] {
      for (int i = 0; i < 10; ++i) {
        if (post_json(R"({"email": "kari@example.no"})").status == 201) ++confirmed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(confirmed, 80);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
}

TEST_F(SignupEndpointTest, EveryAcknowledgedAddressOfManyIsStored) {
  std::atomic<int> acknowledged = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      httplib::Client kept = client();
      kept.set_keep_alive(true);
      for (int i = 0; i < 25; ++i) {
        const std::string email = "p" + std::to_string(thread) + "." + std::to_string(i) + "@example.no";
        const auto answer = kept.Post("/signup", "{\"email\": \"" + email + "\"}", "application/json");
        if (answer && answer->status == 202) ++acknowledged;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(acknowledged, 200);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "200");
}

}  // namespace
}  // namespace klipp::example
