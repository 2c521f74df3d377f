#include <gtest/gtest.h>

#include <string>

#include "email.hpp"

namespace klipp::example {
namespace {

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
