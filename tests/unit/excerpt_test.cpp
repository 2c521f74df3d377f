#include "body/excerpt.hpp"

#include "support.hpp"
#include "text/shorten.hpp"
#include "text/utf8.hpp"

namespace klipp {
namespace {

TEST(Shorten, LeavesWhatIsShort) {
  EXPECT_EQ(shorten("Kort nok.", 9), "Kort nok.");
  EXPECT_EQ(shorten("", 9), "");
}

TEST(Shorten, WritesOnOneLine) { EXPECT_EQ(shorten(" a\n\n b\tc  ", 20), "a b c"); }

TEST(Shorten, CutsBehindAWord) {
  EXPECT_EQ(shorten("en to tre fire", 12), "en to tre\u00A0…");
  EXPECT_EQ(shorten("en to tre fire", 11), "en to tre\u00A0…");
  EXPECT_EQ(shorten("en to tre fire", 10), "en to\u00A0…");
}

TEST(Shorten, LeavesNoLooseEndBeforeTheEllipsis) {
  EXPECT_EQ(shorten("Vi møttes, – «slik», sa hun", 15), "Vi møttes\u00A0…");
}

TEST(Shorten, KeepsTheSignThatAWordEndsWith) {
  EXPECT_EQ(shorten("Huset er 40 m² stort", 17), "Huset er 40 m²\u00A0…");
}

TEST(Shorten, BreaksAWordThatIsVeryLong) {
  EXPECT_EQ(shorten("menneskerettighetsorganisasjonene", 10), "mennesker…");
  EXPECT_EQ(shorten("på menneskerettighetsorganisasjonene", 12), "på menneske…");
}

TEST(Shorten, KeepsToWordsThatFillHalfTheRoom) {
  EXPECT_EQ(shorten("fem56 menneskerettighetsorganisasjonene", 12), "fem56\u00A0…");
  EXPECT_EQ(shorten("fire menneskerettighetsorganisasjonene", 12), "fire mennes…");
}

TEST(Shorten, NeverSplitsACharacterThatReadersSeeAsOne) {
  // A family of four, a flag, e with an accent of its own, a Hangul syllable of three letters.
  for (const std::string one : {"👨‍👩‍👧‍👦", "🇳🇴", "e\u0301", "\u1112\u1161\u11AB", "👍🏽", "å"}) {
    const std::string text = test::repeat(one, 8);
    EXPECT_EQ(shorten(text, 8), text);
    EXPECT_EQ(shorten(text, 4), one + one + one + "…");
  }
}

std::string summary(const std::string& markdown) {
  Article article;
  article.content_markdown = markdown;
  return summary_of(article);
}

TEST(Summary, IsTheAuthorsOwn) {
  Article article;
  article.summary = "Selv skrevet.";
  article.content_markdown = "Brødtekst.";
  EXPECT_EQ(summary_of(article), "Selv skrevet.");
}

TEST(Summary, IsTheFirstParagraphWithoutItsMarkup) {
  EXPECT_EQ(summary("# Topp\n\n![b](b.png)\n\n<!-- ad a -->\n\n- punkt\n\nEn *to* **tre** `fire`\n[fem](/5) "
                    "![x](y)<b>&amp;</b>\n\nMer"),
            "En to tre fire fem &");
  EXPECT_EQ(summary("19. januar sto han der.[^1]\n\n[^1]: Note"), "19. januar sto han der.");
  EXPECT_EQ(summary("- bare\n- en liste"), "");
}

std::string html_summary(const std::string& html) {
  Article article;
  article.content_html = html;
  return summary_of(article);
}

TEST(Summary, IsTheFirstParagraphOfHtml) {
  EXPECT_EQ(
      html_summary("<h2>Topp</h2><figure><img><figcaption>bilde</figcaption></figure><p>&nbsp;</p><script>x</script>"
                   "<p>En <b>to</b><br>tre &amp; fire</p><p>Mer</p>"),
      "En to tre & fire");
  EXPECT_EQ(html_summary("løs<br><b> </b><br>tekst"), "løs");
  EXPECT_EQ(html_summary("en<br>to<br>tre"), "en to tre");
  EXPECT_EQ(html_summary("<div>en<div>to</div></div>"), "en");
  EXPECT_EQ(html_summary("<table><tr><td>en</table>"), "");
}

TEST(Summary, ReadsOnlyTheStartOfHtml) {
  EXPECT_EQ(html_summary(test::repeat("<i></i>", 3'000) + "langt bak"), "");
  EXPECT_EQ(html_summary(test::repeat("æ", 20'000)).substr(0, 4), "ææ");
}

TEST(CountWords, KnowsTagsOfHtml) {
  EXPECT_EQ(count_html_words(
                "<p class=\"a b\">en <b>to</b></p><p>tre</p><!-- fire --><script>a b</script><style>c</style>fem"),
            4U);
  EXPECT_EQ(count_html_words("en <a"), 1U);
  EXPECT_EQ(count_html_words(""), 0U);
}

TEST(Summary, IsTheFirstParagraphOfPlainText) {
  Article article;
  article.content_text = "Første\navsnitt.\n\nAndre.";
  EXPECT_EQ(summary_of(article), "Første avsnitt.");
  article.content_text = "Første.\r\n\r\nAndre.";
  EXPECT_EQ(summary_of(article), "Første.");
}

TEST(Summary, IsShortEnoughForACard) {
  const std::string text = test::repeat("ordene ", 100);
  Article article;
  article.summary = text;
  const std::string shortened = summary_of(article);
  EXPECT_LE(shortened.size(), kSummaryGraphemes + 3);
  EXPECT_GT(shortened.size(), kSummaryGraphemes - 10);
  article.summary = "";
  article.content_markdown = text;
  EXPECT_EQ(summary_of(article), shortened);
}

TEST(Summary, LooksAtTheStartOfALongBodyOnly) {
  std::string text = "Først.\n\n";
  for (int i = 0; i < 10'000; ++i) text += "[a](b) ";
  EXPECT_EQ(summary(text), "Først.");
  std::string without_break;
  for (int i = 0; i < 10'000; ++i) without_break += "æøå ";
  EXPECT_EQ(summary(without_break).substr(0, 6), "æøå");
}

TEST(Summary, CutsALongBodyBetweenCharacters) {
  for (std::size_t before = 0; before < 3; ++before) {
    std::string text(before, 'a');
    for (int i = 0; i < 10'000; ++i) text += "漢";
    const std::string paragraph = first_markdown_paragraph(text, locale_for("en"));
    EXPECT_GT(paragraph.size(), 16'000U);
    EXPECT_EQ(text.substr(0, paragraph.size()), paragraph);
    EXPECT_EQ(well_formed_length(paragraph), paragraph.size());
  }
}

TEST(Summary, IsNoneWhereATableIsBeyondTheBound) {
  const std::string table =
      "|" + test::repeat("a|", 2000) + "\n|" + test::repeat("-|", 2000) + test::repeat("\na", 4000);
  EXPECT_EQ(summary(table + "\n\nEtter."), "");
}

TEST(CountWords, CountsWhatIsRead) {
  EXPECT_EQ(count_words(""), 0U);
  EXPECT_EQ(count_words("  en to\ntre\t4 "), 4U);
  EXPECT_EQ(count_words("– en – « & | --- * ## to"), 2U);
  EXPECT_EQ(count_words("en <!-- ad topp --> to"), 2U);
  EXPECT_EQ(count_words("en <!-- uten slutt"), 1U);
  EXPECT_EQ(count_words("Ærlig ør åtte"), 3U);
  // 500 characters in the time of 200 words, and 1,000 of Thai; a token is one word at least.
  EXPECT_EQ(count_words("渡し船がまた港へ戻る。"), 4U);
  EXPECT_EQ(count_words("渡 船"), 2U);
  EXPECT_EQ(count_words("여객선이 항구로 돌아온다"), 3U);
  EXPECT_EQ(count_words("เรือข้ามฟากกลับมาที่ท่าเรือ"), 5U);
}

std::size_t minutes(std::size_t words) {
  Article article;
  for (std::size_t i = 0; i < words; ++i) article.content_markdown += "ord ";
  return reading_minutes(article);
}

TEST(ReadingMinutes, AreWholeAndAtLeastOne) {
  EXPECT_EQ(minutes(1), 1U);
  EXPECT_EQ(minutes(299), 1U);
  EXPECT_EQ(minutes(300), 2U);
  EXPECT_EQ(minutes(600), 3U);
}

TEST(ReadingMinutes, AreNoneWithoutABody) {
  EXPECT_EQ(minutes(0), 0U);
  Article article;
  article.summary = article.content_text = "Det samme.";
  EXPECT_EQ(reading_minutes(article), 0U);
  article.content_text = "Noe annet.";
  EXPECT_EQ(reading_minutes(article), 1U);
}

}  // namespace
}  // namespace klipp
