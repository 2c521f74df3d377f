#include "http/accept.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

using Encodings = std::vector<Encoding>;
constexpr Encoding kBr = Encoding::kBrotli;
constexpr Encoding kGz = Encoding::kGzip;
constexpr Encoding kId = Encoding::kIdentity;

TEST(Accept, ReadsNamesAndWeights) {
  const std::vector<Preference> read = parse_preferences("GZIP ; q=0.5, br;Q=1.0 ,, *;q=0, nb-NO;level=1;q=0.125");
  ASSERT_EQ(read.size(), 4U);
  EXPECT_EQ(read[0].name, "gzip");
  EXPECT_EQ(read[0].weight, 500);
  EXPECT_EQ(read[1].weight, 1000);
  EXPECT_EQ(read[2].name, "*");
  EXPECT_EQ(read[2].weight, 0);
  EXPECT_EQ(read[3].name, "nb-no");
  EXPECT_EQ(read[3].weight, 125);
}

TEST(Accept, UnreadableWeightIsARefusal) {
  for (const char* weight : {"", "x", "2", "1.5", "-1", "0.1234", ".5", "0,5", "1e0", "0.x"}) {
    const std::vector<Preference> read = parse_preferences(std::string("br;q=") + weight);
    ASSERT_FALSE(read.empty());
    EXPECT_EQ(read[0].weight, 0) << weight;
  }
}

TEST(Accept, BrotliComesBeforeGzipBeforeNothing) {
  EXPECT_EQ(accepted_encodings("gzip, deflate, br, zstd"), (Encodings{kBr, kGz, kId}));
  EXPECT_EQ(accepted_encodings("*"), (Encodings{kBr, kGz, kId}));
}

TEST(Accept, OnlyWhatIsNamedIsTaken) {
  EXPECT_EQ(accepted_encodings(""), (Encodings{kId}));
  EXPECT_EQ(accepted_encodings("gzip"), (Encodings{kGz, kId}));
  EXPECT_EQ(accepted_encodings("brotli, xbr, gzip2"), (Encodings{kId}));
}

TEST(Accept, WeightsDecide) {
  EXPECT_EQ(accepted_encodings("br;q=0.2, gzip;q=0.8"), (Encodings{kGz, kBr, kId}));
  EXPECT_EQ(accepted_encodings("br;q=0.5, identity"), (Encodings{kId, kBr}));
}

TEST(Accept, WeightZeroRefuses) {
  EXPECT_EQ(accepted_encodings("br;q=0, gzip"), (Encodings{kGz, kId}));
  EXPECT_EQ(accepted_encodings("br;q=0, *"), (Encodings{kGz, kId}));
  EXPECT_EQ(accepted_encodings("*;q=0, gzip;q=0.001"), (Encodings{kGz, kId}));
  EXPECT_EQ(accepted_encodings("br;q=0.000, gzip;q=0, identity;q=0"), (Encodings{kId}));
}

}  // namespace
}  // namespace klipp::example
