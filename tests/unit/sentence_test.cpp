#include "text/sentence.hpp"

#include <set>

#include "support.hpp"

namespace klipp {
namespace {

TEST(Sentence, TakesAWordForEachPercentSign) {
  EXPECT_EQ(sentence(Sentence::kMissing, {"a card", "a headline"}), "is missing; a card needs a headline");
  EXPECT_EQ(sentence(Sentence::kNoDate), "is not a date; write it as in RFC 3339: 2018-01-22T08:00:00+01:00");
}

TEST(Sentence, LeavesPercentSignsOfWordsAlone) {
  EXPECT_EQ(sentence(Sentence::kMissing, {"%", "50%"}), "is missing; % needs 50%");
}

TEST(SentenceTable, HasEachOnce) {
  std::set<std::string_view> seen;
  for (const std::string_view pattern : sentence_table()) {
    EXPECT_TRUE(seen.insert(pattern).second) << pattern;
  }
  EXPECT_GT(seen.size(), 20U);
}

}  // namespace
}  // namespace klipp
