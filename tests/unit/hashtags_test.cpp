#include "share/hashtags.hpp"

#include "klipp/validate.hpp"
#include "support.hpp"
#include "text/letters.hpp"

namespace klipp {
namespace {

TEST(Hashtag, IsLettersDigitsAndUnderscoresOfAnyAlphabet) {
  EXPECT_EQ(hashtag_of("#Vest-Agder"), "VestAgder");
  EXPECT_EQ(hashtag_of("Havn & sjø!"), "Havnsjø");
  EXPECT_EQ(hashtag_of("web.dev_2"), "webdev_2");
  EXPECT_EQ(hashtag_of("новости–дня"), "новостидня");
  EXPECT_EQ(hashtag_of("समाचार।"), "समाचार");
  EXPECT_EQ(hashtag_of("ニュース・東京"), "ニュース東京");
  EXPECT_EQ(hashtag_of("fest 🎉"), "fest");
}

TEST(Hashtag, HasMoreThanDigits) {
  for (const char* number : {"1814", "٢٠٢٤", "१२", "#17.5", "!?", ""}) EXPECT_EQ(hashtag_of(number), "") << number;
  EXPECT_EQ(hashtag_of("17mai"), "17mai");
  EXPECT_EQ(hashtag_of("1_"), "1_");
  for (const char* letter : {"\u06FA", "\u09F0"}) EXPECT_EQ(hashtag_of(letter), letter) << "it stands behind a nine";
}

TEST(Hashtags, StandOnceEach) {
  String list;
  add_hashtags(list, "Havn, havn #HAVN ærlig ferje", kSeparators);
  EXPECT_EQ(list, "Havn,ærlig,ferje");
  EXPECT_TRUE(has_hashtag(list, "ferje"));
  EXPECT_FALSE(has_hashtag(list, "fer"));
}

TEST(Hashtags, OfADocumentAreToldWhatIsSent) {
  std::vector<std::string> told;
  for (const Problem& problem : validate(R"({"id":"1","title":"T","url":"https://a.example/","content_text":"x",)"
                                         R"("date_published":"2020-01-01T08:00:00Z","language":"nb","_klipp":{"share":)"
                                         R"({"hashtags":["havn","#sjø","Vest-Agder","1814","HAVN"]}}})")) {
    EXPECT_TRUE(problem.warning);
    told.push_back(problem.error.pointer + " " + problem.error.message);
  }
  EXPECT_EQ(told, (std::vector<std::string>{
                      "/_klipp/share/hashtags/2 is sent as 'VestAgder'; networks end a hashtag at any sign or space",
                      "/_klipp/share/hashtags/3 is not a hashtag and is left out; write letters",
                      "/_klipp/share/hashtags/4 is the same hashtag as an earlier one and is left out"}));
}

}  // namespace
}  // namespace klipp
