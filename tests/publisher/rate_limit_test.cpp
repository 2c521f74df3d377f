#include "rate_limit.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

TEST(RateLimit, AllowsABurstAndThenEvenly) {
  RateLimit limit({3, 3000});
  for (int i = 0; i < 3; ++i) EXPECT_EQ(limit.take("a", 10'000), 0);
  EXPECT_EQ(limit.take("a", 10'000), 1000);
  EXPECT_EQ(limit.take("a", 10'999), 1);
  EXPECT_EQ(limit.take("a", 11'000), 0);
  EXPECT_EQ(limit.take("a", 11'000), 1000);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(limit.take("a", 20'000), 0);
  EXPECT_EQ(limit.take("a", 20'000), 1000);
}

TEST(RateLimit, IsNoMoreThanOneAMillisecond) {
  RateLimit limit({1'000'000, 10});
  for (int i = 0; i < 10; ++i) EXPECT_EQ(limit.take("a", 10'000), 0);
  EXPECT_EQ(limit.take("a", 10'000), 1);
}

TEST(RateLimit, KeysAreApart) {
  RateLimit limit({1, 1000});
  EXPECT_EQ(limit.take("a", 0), 0);
  EXPECT_EQ(limit.take("b", 0), 0);
  EXPECT_EQ(limit.take("a", 0), 1000);
}

TEST(RateLimit, RemembersAKeyWhenItForgetsOlderOnes) {
  RateLimit limit({1, 1000}, 2);
  for (const char* key : {"a", "b", "c"}) EXPECT_EQ(limit.take(key, 10'000), 0) << key;
  EXPECT_EQ(limit.size(), 3U);
  EXPECT_EQ(limit.take("a", 10'400), 600);
  EXPECT_EQ(limit.take("d", 10'400), 0);
  EXPECT_EQ(limit.take("a", 10'500), 500);
  EXPECT_EQ(limit.take("b", 10'500), 0);
}

TEST(RateLimit, RemembersABoundedNumberOfKeys) {
  RateLimit limit({1, 1'000'000}, 100);
  for (int i = 0; i < 10'000; ++i) EXPECT_EQ(limit.take(std::to_string(i), 1), 0);
  EXPECT_LE(limit.size(), 200U);
  for (int i = 9'900; i < 10'000; ++i) EXPECT_GT(limit.take(std::to_string(i), 1), 0) << i;
}

}  // namespace
}  // namespace klipp::example
