#include <atomic>
#include <ctime>
#include <thread>
#include <vector>

#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using SignupEndpoint = PublisherFixture;

constexpr const char* kConfirmed = R"({"state":"confirmed"})";
constexpr const char* kAlready = R"({"state":"already"})";

TEST_F(SignupEndpoint, NewAddressIsConfirmedAndStored) {
  const httplib::Response answer =
      post_json(R"({"email": "kari@example.no", "name": "Kari", "consent": {"text": "I agree."}, "lang": "nb"})",
                {{"Origin", "https://partner.example"}});
  EXPECT_EQ(answer.status, 201);
  EXPECT_EQ(answer.body, kConfirmed);
  EXPECT_EQ(answer.get_header_value("Content-Type"), "application/json");
  EXPECT_EQ(query("SELECT email || '|' || name || '|' || consent || '|' || consent_text || '|' || language || '|' || "
                  "source FROM signups"),
            "kari@example.no|Kari|1|I agree.|nb|https://partner.example");
}

TEST_F(SignupEndpoint, TimeIsUtcInIso8601) {
  ASSERT_EQ(post_json(R"({"email": "kari@example.no"})").status, 201);
  EXPECT_EQ(
      query("SELECT created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'"
            " FROM signups"),
      "1");
  const long stored = std::stol(query("SELECT strftime('%s', created_at) FROM signups"));
  EXPECT_NEAR(static_cast<double>(stored), static_cast<double>(std::time(nullptr)), 60);
}

TEST_F(SignupEndpoint, OmittedFieldsAreStoredAsSuch) {
  ASSERT_EQ(post_json(R"({"email": "kari@example.no"})", {{"Accept-Language", "en"}}).status, 201);
  EXPECT_EQ(query("SELECT consent FROM signups"), "NULL");
  EXPECT_EQ(query("SELECT name || '|' || consent_text || '|' || language || '|' || source FROM signups"), "||en|");
}

TEST_F(SignupEndpoint, RepeatedSignupKeepsOneRow) {
  EXPECT_EQ(post_json(R"({"email": "kari@example.no", "name": "First"})").status, 201);
  const httplib::Response again = post_json(R"({"email": "kari@example.no", "name": "Second"})");
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, kAlready);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
  EXPECT_EQ(query("SELECT name FROM signups"), "First");
}

TEST_F(SignupEndpoint, CaseAndWhiteSpaceMakeNoNewAddress) {
  EXPECT_EQ(post_json(R"({"email": "Kari@Example.no"})").status, 201);
  EXPECT_EQ(post_json(R"({"email": "  kari@EXAMPLE.NO\t"})").status, 200);
  EXPECT_EQ(post_form("email=+KARI%40example.no+").status, 200);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
  EXPECT_EQ(query("SELECT email FROM signups WHERE email = 'kari@example.no'"), "Kari@Example.no");
}

TEST_F(SignupEndpoint, BadAddressIsNamed) {
  for (const char* body : {R"({"email": "kari"})", R"({"email": ""})", "{}", R"({"email": 5})"}) {
    const httplib::Response answer = post_json(body, {{"Accept-Language", "en"}});
    EXPECT_EQ(answer.status, 422) << body;
    EXPECT_EQ(answer.body, R"({"errors":{"email":"Write an e-mail address, such as name@example.com."}})") << body;
  }
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpoint, RefusedConsentIsNamed) {
  const httplib::Response answer = post_json(R"({"email": "kari@example.no", "consent": false, "language": "nb"})");
  EXPECT_EQ(answer.status, 422);
  EXPECT_EQ(answer.body, R"({"errors":{"consent":"Kryss av for at du samtykker."}})");
  const httplib::Response both = post_json(R"({"email": "kari", "consent": false})");
  EXPECT_NE(both.body.find("\"email\""), std::string::npos);
  EXPECT_NE(both.body.find("\"consent\""), std::string::npos);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpoint, BadJsonIsRefused) {
  for (const std::string& body : {std::string("{"), std::string("[]"), std::string(), std::string(9000, '[')}) {
    const httplib::Response answer = post_json(body);
    EXPECT_EQ(answer.status, 400);
    EXPECT_NE(answer.body.find("{\"error\":"), std::string::npos);
  }
}

TEST_F(SignupEndpoint, BodyOf16KibibytesIsRead) {
  const std::string head = R"({"email": "kari@example.no", "x": ")";
  const std::string body = head + std::string(16 * 1024 - head.size() - 2, 'x') + "\"}";
  ASSERT_EQ(body.size(), 16U * 1024U);
  EXPECT_EQ(post_json(body + " ").status, 413);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
  EXPECT_EQ(post_json(body).status, 201);
}

TEST_F(SignupEndpoint, LimitHoldsForChunksAndForCompressedBodies) {
  const std::string chunk(20'000, ' ');
  const auto in_chunks = [&chunk](std::size_t, httplib::DataSink& sink) {
    sink.write(chunk.data(), chunk.size());
    sink.done();
    return true;
  };
  EXPECT_EQ(client().Post("/signup", in_chunks, "application/json")->status, 413);
  httplib::Client compressing = client();
  compressing.set_compress(true);
  EXPECT_EQ(compressing.Post("/signup", std::string(1'000'000, ' '), "application/json")->status, 413);
}

TEST_F(SignupEndpoint, OtherTypesAreRefused) {
  const std::string body = R"({"email": "kari@example.no"})";
  for (const char* type : {"text/plain", "application/xml", "multipart/form-data; boundary=x", "json"}) {
    EXPECT_EQ(post(body, type).status, 415) << type;
  }
  const std::string untyped = exchange("POST /signup HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(untyped.substr(0, 12), "HTTP/1.1 415");
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "0");
}

TEST_F(SignupEndpoint, TypeMayHaveParametersAndCapitals) {
  EXPECT_EQ(post(R"({"email": "kari@example.no"})", "Application/JSON ; charset=utf-8").status, 201);
}

TEST_F(SignupEndpoint, PreflightAllowsJsonFromEveryOrigin) {
  const httplib::Result answer = client().Options("/signup", {{"Origin", "https://partner.example"},
                                                              {"Access-Control-Request-Method", "POST"},
                                                              {"Access-Control-Request-Headers", "content-type"}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Methods"), "POST");
  EXPECT_EQ(answer->get_header_value("Access-Control-Allow-Headers"), "Content-Type");
  EXPECT_GT(std::stoi(answer->get_header_value("Access-Control-Max-Age")), 0);
  EXPECT_FALSE(answer->has_header("Access-Control-Allow-Credentials"));
}

TEST_F(SignupEndpoint, ScriptsOfEveryOriginMayReadEveryAnswer) {
  const std::string good = R"({"email": "kari@example.no"})";
  for (const httplib::Response& answer : {post_json(good), post_json(good), post_json("{}"), post_json("{"),
                                          post_json(std::string(20'000, ' ')), post(good, "text/plain")}) {
    EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "*") << answer.status;
    EXPECT_EQ(answer.get_header_value("Cache-Control"), "no-store") << answer.status;
  }
}

TEST_F(SignupEndpoint, SqlInAFieldIsText) {
  const std::string name = "Robert'); DROP TABLE signups;--";
  EXPECT_EQ(post_json(R"({"email": "robert@example.no", "name": ")" + name + "\"}").status, 201);
  EXPECT_EQ(query("SELECT name FROM signups"), name);
}

TEST_F(SignupEndpoint, FailedStoreIsNotCalledSuccess) {
  query("DROP TABLE signups");
  EXPECT_EQ(post_json(R"({"email": "kari@example.no"})").status, 503);
  EXPECT_EQ(post_form("email=kari%40example.no").status, 503);
}

TEST_F(SignupEndpoint, EightThreadsWithOneAddressMakeOneRow) {
  std::atomic<int> confirmed = 0;
  std::atomic<int> already = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&] {
      for (int i = 0; i < 10; ++i) {
        const int status = post_json(R"({"email": "kari@example.no"})").status;
        if (status == 201) ++confirmed;
        if (status == 200) ++already;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(confirmed, 1);
  EXPECT_EQ(already, 79);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "1");
}

TEST_F(SignupEndpoint, EveryConfirmedAddressOfManyIsStored) {
  std::atomic<int> confirmed = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      httplib::Client kept = client();
      kept.set_keep_alive(true);
      for (int i = 0; i < 25; ++i) {
        const std::string email = "p" + std::to_string(thread) + "." + std::to_string(i) + "@example.no";
        const auto answer = kept.Post("/signup", "{\"email\": \"" + email + "\"}", "application/json");
        if (answer && answer->status == 201) ++confirmed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(confirmed, 200);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "200");
}

}  // namespace
}  // namespace klipp::example
