#include "email.hpp"

#include <gtest/gtest.h>

#include <string>

namespace klipp::example {
namespace {

TEST(Email, TakesWhatBrowsersTake) {
  for (const char* address :
       {"kari@example.no", "a@b", "first.last+tag@sub.example.co.uk", "o'neil!#$%&*/=?^_`{|}~-@example.com",
        ".dots..are.fine.@example.com", "x@1.2.3.4", "x@a-b.example", "UPPER@EXAMPLE.COM"}) {
    EXPECT_TRUE(is_valid_email(address)) << address;
  }
}

TEST(Email, RefusesWhatBrowsersRefuse) {
  for (const char* address :
       {"", "@", "kari", "kari@", "@example.no", "a@b@c", "a b@example.no", "kari@example..no", "kari@.example.no",
        "kari@example.no.", "kari@-example.no", "kari@example-.no", "kari@exa_mple.no", "\"kari\"@example.no",
        "kari@[127.0.0.1]", "kåre@example.no", "kari@blåbær.no", "kari@example.no\n", "<kari@example.no>"}) {
    EXPECT_FALSE(is_valid_email(address)) << address;
  }
}

TEST(Email, LabelHas63BytesAtMost) {
  EXPECT_TRUE(is_valid_email("a@" + std::string(63, 'b') + ".no"));
  EXPECT_FALSE(is_valid_email("a@" + std::string(64, 'b') + ".no"));
}

TEST(Email, AddressHas254BytesAtMost) {
  const std::string domain = "@example.no";
  EXPECT_TRUE(is_valid_email(std::string(254 - domain.size(), 'a') + domain));
  EXPECT_FALSE(is_valid_email(std::string(255 - domain.size(), 'a') + domain));
}

TEST(LimitKey, IsThatOfTheMailbox) {
  for (const char* address : {"kari.nordmann@example.no", "KARINORDMANN@Example.NO", "k.a.r.i.nordmann+news@example.no",
                              "karinordmann+@example.no", "karinordmann+a+b.c@example.no"}) {
    EXPECT_EQ(limit_key(address), "karinordmann@example.no") << address;
  }
  EXPECT_NE(limit_key("kari@example.no"), limit_key("kari@example.com"));
  EXPECT_NE(limit_key("kari@a.example.no"), limit_key("kari@aexample.no")) << "dots of the domain count";
  EXPECT_NE(limit_key("kari-news@example.no"), limit_key("kari@example.no"));
}

}  // namespace
}  // namespace klipp::example
