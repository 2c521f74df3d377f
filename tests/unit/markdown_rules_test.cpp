#include "body/markdown/markdown_rules.hpp"

#include "body/rules/rules.hpp"
#include "support.hpp"

namespace klipp {
namespace {

/// The blocks of a text after the rule for dates: "p[a] ol 2(p[b])".
std::string outline(Node parent) {
  std::string text;
  for (Node node = parent.first_child(); node; node = node.next()) {
    if (!text.empty()) text += ' ';
    switch (node.kind()) {
      case NodeKind::kParagraph: text += "p[" + plain_text(node) + "]"; break;
      case NodeKind::kList: text += (node.is_ordered() ? "ol(" : "ul(") + outline(node) + ")"; break;
      case NodeKind::kItem:
        text += (node.parent().is_ordered() ? std::to_string(node.item_number()) : "-") + ":" + outline(node);
        break;
      case NodeKind::kBlockQuote: text += "quote(" + outline(node) + ")"; break;
      default: text += '?'; break;
    }
  }
  return text;
}

struct DateRuleCase {
  const char* name;
  const char* markdown;
  const char* outline;
};

class DatesInParagraphs : public ::testing::TestWithParam<DateRuleCase> {};

TEST_P(DatesInParagraphs, AreNoListItems) {
  MarkdownTree tree(GetParam().markdown);
  keep_dates_in_paragraphs(tree.root(), locale_for("nb"));
  EXPECT_EQ(outline(tree.root()), GetParam().outline);
}

INSTANTIATE_TEST_SUITE_P(
    Date, DatesInParagraphs,
    ::testing::Values(
        DateRuleCase{"Alone", "19. januar holdt de *åpent*.", "p[19. januar holdt de åpent.]"},
        DateRuleCase{"MonthAlone", "1. mai", "p[1. mai]"},
        DateRuleCase{"MonthWithComma", "17. mai, sa hun", "p[17. mai, sa hun]"},
        DateRuleCase{"BetweenParagraphs", "a\n\n19. januar b\n\nc", "p[a] p[19. januar b] p[c]"},
        DateRuleCase{"GoingOnWithTheParagraphAbove", "Møtet var\n1. januar i år.", "p[Møtet var 1. januar i år.]"},
        DateRuleCase{"TwoGoingOnWithTheParagraphAbove", "a\n1. januar b\n2. februar c",
                     "p[a 1. januar b 2. februar c]"},
        DateRuleCase{"LazyContinuation", "19. januar a\nb", "p[19. januar a b]"},
        DateRuleCase{"TwoInARow", "19. januar a\n20. februar b", "p[19. januar a] p[20. februar b]"},
        DateRuleCase{"WithBlocksOfItsOwn", "1. januar a\n\n   b\n2. februar c", "p[1. januar a] p[b] p[2. februar c]"},
        DateRuleCase{"BeforeRealItems", "19. januar a\n20. b\n21. c", "p[19. januar a] ol(20:p[b] 21:p[c])"},
        DateRuleCase{"InAQuote", "> 3. mai a", "quote(p[3. mai a])"},
        DateRuleCase{"InAnItem", "- 3. mai a\n- b", "ul(-:p[3. mai a] -:p[b])"},
        DateRuleCase{"InAListOfADateThatGoesOnWithAParagraph", "a\n1. mai b\n   1. juni c", "p[a 1. mai b 1. juni c]"},
        DateRuleCase{"InAListOfADate", "1. mai a\n   2. juni b", "p[1. mai a 2. juni b]"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    RealList, DatesInParagraphs,
    ::testing::Values(DateRuleCase{"OfPlanets", "1. Mars er en planet\n2. Jorda",
                                   "ol(1:p[Mars er en planet] 2:p[Jorda])"},
                      DateRuleCase{"InEnglish", "1. March on\n2. May be", "ol(1:p[March on] 2:p[May be])"},
                      DateRuleCase{"OfEnglishMonths", "1. january\n2. october", "ol(1:p[january] 2:p[october])"},
                      DateRuleCase{"OfALongerWord", "1. mais\n2. maiæ", "ol(1:p[mais] 2:p[maiæ])"},
                      DateRuleCase{"OfAWordThatGoesOnBeyondAscii", "1. maiæ", "ol(1:p[maiæ])"},
                      DateRuleCase{"WithBrackets", "1) januar a", "ol(1:p[januar a])"},
                      DateRuleCase{"WithADateFurtherDown", "1. a\n2. januar b", "ol(1:p[a] 2:p[januar b])"},
                      DateRuleCase{"WithMarkedUpMonth", "1. *januar* a", "ol(1:p[januar a])"},
                      DateRuleCase{"OfBullets", "- januar a", "ul(-:p[januar a])"}),
    test::CaseName{});

TEST(KeepDatesInParagraphs, KnowsEveryNorwegianMonth) {
  for (const char* month : {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
                            "oktober", "november", "desember"}) {
    MarkdownTree tree(std::string("7. ") + month + " a");
    keep_dates_in_paragraphs(tree.root(), locale_for("nb"));
    EXPECT_EQ(outline(tree.root()), std::string("p[7. ") + month + " a]");
  }
}

TEST(LoneImage, IsTheOnlyThingInItsParagraph) {
  const auto has_one = [](std::string_view markdown) {
    MarkdownTree tree(markdown);
    return static_cast<bool>(lone_image(tree.root().first_child()));
  };
  EXPECT_TRUE(has_one("![a](b)"));
  EXPECT_TRUE(has_one("  ![a *c*](b \"d\")  "));
  EXPECT_FALSE(has_one("![a](b) c"));
  EXPECT_FALSE(has_one("c ![a](b)"));
  EXPECT_FALSE(has_one("![a](b)\n![a](b)"));
  EXPECT_FALSE(has_one("[![a](b)](c)"));
  EXPECT_FALSE(has_one("a"));
}

struct AdCase {
  const char* name;
  std::string markdown;
  std::string ad;
};

class AdName : public ::testing::TestWithParam<AdCase> {};

TEST_P(AdName, IsLettersDigitsHyphensAndUnderscores) {
  MarkdownTree tree(GetParam().markdown);
  EXPECT_EQ(ad_name(tree.root().first_child()), GetParam().ad);
}

INSTANTIATE_TEST_SUITE_P(
    Good, AdName,
    ::testing::Values(AdCase{"Plain", "<!-- ad top -->", "top"}, AdCase{"AllSorts", "<!-- ad aZ09-_ -->", "aZ09-_"},
                      AdCase{"MoreSpace", "  <!-- ad   top   -->  ", "top"},
                      AdCase{"NoSpaceBehind", "<!-- ad top-->", "top"},
                      AdCase{"Longest", "<!-- ad " + std::string(64, 'a') + " -->", std::string(64, 'a')}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Bad, AdName,
    ::testing::Values(AdCase{"TooLong", "<!-- ad " + std::string(65, 'a') + " -->", ""},
                      AdCase{"None", "<!-- ad -->", ""}, AdCase{"Spaces", "<!-- ad    -->", ""},
                      AdCase{"TwoWords", "<!-- ad top left -->", ""}, AdCase{"Quote", "<!-- ad a\"b -->", ""},
                      AdCase{"Markup", "<!-- ad <b> -->", ""}, AdCase{"Letters", "<!-- ad bø -->", ""},
                      AdCase{"OtherWord", "<!-- add top -->", ""}, AdCase{"OtherCase", "<!-- AD top -->", ""},
                      AdCase{"NotOpen", "<!--ad top-->", ""}, AdCase{"NotClosed", "<!-- ad top", ""},
                      AdCase{"MoreBehind", "<!-- ad top --><b>", ""},
                      AdCase{"MoreInside", "<!-- ad top --> <!-- ad b -->", ""},
                      AdCase{"NoComment", "<div> ad top", ""}),
    test::CaseName{});

TEST(IsDialogue, OpensWithADash) {
  const auto is = [](std::string_view markdown) {
    MarkdownTree tree(markdown);
    return is_dialogue(tree.root().first_child());
  };
  EXPECT_TRUE(is("– Ja, sier hun."));
  EXPECT_TRUE(is("— Ja."));
  EXPECT_TRUE(is("–\u00A0Ja."));
  EXPECT_TRUE(is("– *Ja*, sier hun."));
  EXPECT_FALSE(is("–10 grader *ute*"));
  EXPECT_FALSE(is("–"));
  EXPECT_FALSE(is("Hun – han"));
  EXPECT_FALSE(is("*– Ja*"));
  EXPECT_TRUE(is("\u2015 Ja"));
  EXPECT_TRUE(is("—Hola, dijo."));
  EXPECT_TRUE(is("—¿Sí?"));
  EXPECT_FALSE(is("—"));
  EXPECT_FALSE(is("———"));
  EXPECT_FALSE(is("–Hei"));
}

TEST(PlainText, DropsMarkupAndKeepsWords) {
  MarkdownTree tree("*a* `b`\n[c **d**](e)<i>f</i>  \n![g](h)");
  EXPECT_EQ(plain_text(tree.root()), "a b c df g");
}

TEST(TopHeadingLevel, IsTheHighestAnywhere) {
  const auto top = [](std::string_view markdown) {
    MarkdownTree tree(markdown);
    return top_heading_level(tree.root());
  };
  EXPECT_EQ(top("#### a\n\n> ## b\n\n### c"), 2);
  EXPECT_EQ(top("###### a"), 6);
  EXPECT_EQ(top("a"), 1);
}

TEST(HeadingShift, PutsTheHighestHeadingAtTheTop) {
  MarkdownTree tree("### a\n\n## b");
  EXPECT_EQ(heading_shift(top_heading_level(tree.root()), 3), 1);
  EXPECT_EQ(heading_shift(top_heading_level(tree.root()), 2), 0);
  EXPECT_EQ(heading_shift(top_heading_level(tree.root()), 1), -1);
  EXPECT_EQ(heading_shift(top_heading_level(tree.root()), 0), 0);
}

TEST(LeadsElsewhere, IsAnotherOriginOfTheWeb) {
  const Url base = resolve_url("https://news.example/a");
  const auto leads = [&](const char* address) { return leads_elsewhere(resolve_url(address, base), base); };
  EXPECT_TRUE(leads("https://other.example/"));
  EXPECT_TRUE(leads("https://sub.news.example/"));
  EXPECT_TRUE(leads("http://news.example/"));
  EXPECT_TRUE(leads("https://news.example:8443/"));
  EXPECT_TRUE(leads("https://news.example@other.example/"));
  EXPECT_TRUE(leads("//other.example"));
  EXPECT_FALSE(leads("/b"));
  EXPECT_FALSE(leads("HTTPS://NEWS.example/b"));
  EXPECT_FALSE(leads("mailto:a@other.example"));
  EXPECT_FALSE(leads("tel:+4738000000"));
  EXPECT_TRUE(leads_elsewhere(resolve_url("https://news.example"), {}));
  EXPECT_FALSE(leads_elsewhere(resolve_url("/b"), {}));
}

TEST(CountFootnoteReferences, CountsEachFootnoteInTheOrderOfUse) {
  MarkdownTree tree("a[^x] b[^y] c[^x] d[^z]\n\n[^y]: 1\n\n[^x]: 2");
  EXPECT_EQ(count_footnote_references(tree.root()), (std::vector<std::size_t>{2, 1}));
  EXPECT_TRUE(count_footnote_references(MarkdownTree("a").root()).empty());
}

TEST(CountFootnoteReferences, LeavesOutThoseThatDescribeAnImage) {
  MarkdownTree tree("![a[^x]](b) ![c [*d*[^y]](e)](f) [g[^x]](h)\n\n[^x]: 1\n\n[^y]: 2");
  EXPECT_EQ(count_footnote_references(tree.root()), (std::vector<std::size_t>{1}));
}

TEST(FootnoteNumber, IsNoneOfOtherText) {
  MarkdownTree tree("x1");
  EXPECT_EQ(footnote_number(tree.root().first_child().first_child()), 0U);
}

}  // namespace
}  // namespace klipp
