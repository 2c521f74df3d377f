#include "sources/http_client.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

TEST(ReachOf, NumbersAndNamesOfThisNetworkArePrivate) {
  for (const char* url :
       {"http://127.0.0.1:8080/", "http://[::1]/", "http://10.1.2.3/", "https://192.168.0.1/feed", "http://172.16.0.1/",
        "http://169.254.169.254/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/",
        "http://localhost/", "http://CMS.internal/", "http://100.64.0.1/", "http://0.0.0.0/"}) {
    EXPECT_EQ(reach_of(url), Reach::kPrivate) << url;
  }
}

TEST(ReachOf, AllElseIsPublicWhateverItsNameIsResolvedTo) {
  for (const char* url : {"https://news.example/", "http://192.0.3.1/", "http://172.32.0.1/",
                          "http://[2001:4860::8888]/", "http://localhost.example/", "nothing"}) {
    EXPECT_EQ(reach_of(url), Reach::kPublic) << url;
  }
}

TEST(HttpClient, DoesNotGetFromThisMachineWhatIsPublic) {
  const std::atomic<bool> stop = false;
  const HttpClient client(Reach::kPublic, {});
  const Answer answer = client.get("http://127.0.0.1:1/", {}, stop);
  EXPECT_EQ(answer.status, 0);
  EXPECT_NE(answer.problem.find("ailed to open socket"), std::string::npos) << answer.problem;
}

}  // namespace
}  // namespace klipp::example
