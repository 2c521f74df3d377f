#include "sources/http_client.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "http/http_server.hpp"
#include "http/responses.hpp"

namespace klipp::example {
namespace {

TEST(ReachOf, NumbersAndNamesOfThisNetworkArePrivate) {
  for (const char* url : {"http://127.0.0.1:8080/", "http://[::1]/", "http://10.1.2.3/", "https://192.168.0.1/feed",
                          "http://172.16.0.1/", "http://169.254.169.254/", "http://[::ffff:127.0.0.1]/",
                          "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/", "http://localhost/", "http://LOCALHOST/",
                          "http://[2002:7f00:1::]/", "http://CMS.internal/", "http://100.64.0.1/", "http://0.0.0.0/"}) {
    EXPECT_EQ(reach_of(url), Reach::kPrivate) << url;
  }
}

TEST(ReachOf, AllElseIsPublicWhateverItsNameIsResolvedTo) {
  for (const char* url :
       {"https://news.example/", "http://192.0.3.1/", "http://172.32.0.1/", "http://[2001:4860::8888]/",
        "http://[64:ff9b::808:808]/", "http://localhost.example/", "nothing"}) {
    EXPECT_EQ(reach_of(url), Reach::kPublic) << url;
  }
}

TEST(HttpClient, DoesNotGetFromThisMachineWhatIsPublic) {
  HttpServer server;
  ASSERT_TRUE(server.bind("127.0.0.1", 0));
  int asked = 0;
  server.routes().get("/", [&](const Request&, Response& response) {
    ++asked;
    send(response, 200, "here", "text/plain");
  });
  server.listen();
  const std::atomic<bool> stop = false;
  EXPECT_EQ(HttpClient(Reach::kPublic, {}).get(server.origin() + "/", {}, stop).status, 0);
  EXPECT_EQ(asked, 0);
  EXPECT_EQ(HttpClient(Reach::kPrivate, {}).get(server.origin() + "/", {}, stop).body, "here");
  server.stop();
}

TEST(HttpClient, LeavesAnAnswerThatIsTooLarge) {
  HttpServer server;
  ASSERT_TRUE(server.bind("127.0.0.1", 0));
  server.routes().get("/", [](const Request&, Response& response) { send(response, 200, "0123456789", "text/plain"); });
  server.listen();
  const std::atomic<bool> stop = false;
  const auto get = [&](std::size_t most) {
    return HttpClient(Reach::kPrivate, {.bytes = most}).get(server.origin() + "/", {}, stop);
  };
  EXPECT_EQ(get(10).body, "0123456789");
  const Answer answer = get(9);
  EXPECT_EQ(answer.status, 0);
  EXPECT_EQ(answer.problem, "the answer has more than 9 bytes");
  server.stop();
}

}  // namespace
}  // namespace klipp::example
