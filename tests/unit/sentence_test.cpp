#include "text/sentence.hpp"

#include "support.hpp"

namespace klipp {
namespace {

TEST(Sentence, TakesAWordForEachPercentSign) {
  EXPECT_EQ(sentence("'%' is no %", {"a", "b"}), "'a' is no b");
  EXPECT_EQ(sentence("%%", {"", "b"}), "b");
  EXPECT_EQ(sentence("as it is", {}), "as it is");
}

TEST(Sentence, LeavesPercentSignsOfWordsAlone) { EXPECT_EQ(sentence("%, %", {"%", "b"}), "%, b"); }

}  // namespace
}  // namespace klipp
