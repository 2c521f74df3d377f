#include "partners.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

bool allows(const Partners& partners, const std::string& origin, const std::string& host = "news.example") {
  Request request;
  request.headers.set("Origin", origin);
  request.headers.set("Host", host);
  return partners.allow(request);
}

TEST(Partners, AreTheseOriginsAndNoOthers) {
  const Partners partners({"https://a.example", "http://b.example:8081"});
  EXPECT_TRUE(allows(partners, "https://a.example"));
  EXPECT_TRUE(allows(partners, "http://b.example:8081"));
  for (const char* other : {"http://a.example", "https://a.example:8443", "https://a.example.evil.example",
                            "https://evil.example/https://a.example", "http://b.example", "null", ""}) {
    EXPECT_FALSE(allows(partners, other)) << other;
  }
}

TEST(Partners, StarIsAnyPortOfOneHost) {
  const Partners partners({"http://127.0.0.1:*"});
  EXPECT_TRUE(allows(partners, "http://127.0.0.1:49152"));
  EXPECT_TRUE(allows(partners, "http://127.0.0.1"));
  for (const char* other : {"https://127.0.0.1:1", "http://127.0.0.1.example:80", "http://127.0.0.10",
                            "http://127.0.0.1:80.example", "http://127.0.0.1:", "http://127.0.0.1:*"}) {
    EXPECT_FALSE(allows(partners, other)) << other;
  }
}

TEST(Partners, OwnPagesAndProgramsNeedNotBeNamed) {
  const Partners nobody({});
  EXPECT_TRUE(allows(nobody, "https://news.example"));
  EXPECT_TRUE(allows(nobody, "http://localhost:8080", "localhost:8080"));
  EXPECT_FALSE(allows(nobody, "http://localhost:8081", "localhost:8080"));
  EXPECT_TRUE(nobody.allow(Request{}));
}

TEST(Partners, AreNamedAsOrigins) {
  for (const char* good : {"https://a.example", "http://127.0.0.1:8081", "http://localhost:*", "http://[::1]:80"}) {
    EXPECT_TRUE(is_partner_origin(good)) << good;
  }
  for (const char* bad : {"", "*", "https://", "https://*", "https://*.example", "https://A.example", "a.example",
                          "https://a.example/", "ftp://a.example", "https://a.example:*:*", "https://a b", "null"}) {
    EXPECT_FALSE(is_partner_origin(bad)) << bad;
  }
}

TEST(Partners, AnyPortOfAHostIsOfNoOtherHost) {
  const Partners partners({"https://a.example:*"});
  EXPECT_TRUE(allows(partners, "https://a.example"));
  EXPECT_TRUE(allows(partners, "https://a.example:8443"));
  // As long as the pattern's, and with its end.
  for (const char* other :
       {"http://xa.example", "https://b.example", "https://a.example.evil", "https://a.example:x"}) {
    EXPECT_FALSE(allows(partners, other)) << other;
  }
}

}  // namespace
}  // namespace klipp::example
