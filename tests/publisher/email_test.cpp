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

}  // namespace
}  // namespace klipp::example
