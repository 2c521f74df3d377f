#include "klipp/limits.hpp"

#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "support.hpp"

/// Each limit of limits.hpp: what is just within it renders, and what is one beyond it is refused by its name.
namespace klipp {
namespace {

std::string body_with(const Limits& limits, std::string_view markdown) {
  Options options;
  options.limits = limits;
  return test::summary(render_body(markdown, options));
}

std::string article_with(const Limits& limits, std::string_view document) {
  return test::summary(read_article(document, limits));
}

TEST(Limits, BoundDocumentBytes) {
  EXPECT_EQ(article_with({.document_bytes = 15}, R"({"title":"abc"})"), "ok");
  EXPECT_EQ(article_with({.document_bytes = 14}, R"({"title":"abc"})"),
            "too-large at byte 14: the document has more than 14 bytes (document-bytes); shorten it");
}

TEST(Limits, BoundJsonDepth) {
  EXPECT_EQ(article_with({}, R"({"a":)" + test::repeat("[", 63) + test::repeat("]", 63) + "}"), "ok");
  const std::string refused = article_with({}, R"({"a":)" + test::repeat("[", 64) + test::repeat("]", 64) + "}");
  EXPECT_NE(refused.find("the document nests more than 64 lists and objects (json-depth); flatten it"),
            std::string::npos)
      << refused;
}

TEST(Limits, BoundJsonValues) {
  EXPECT_EQ(article_with({.json_values = 4}, R"({"a":[1,2]})"), "ok");
  const std::string refused = article_with({.json_values = 3}, R"({"a":[1,2]})");
  EXPECT_NE(refused.find("the document has more than 3 values (json-values); split it"), std::string::npos) << refused;
}

TEST(Limits, BoundTagsAuthorsAndPartners) {
  const Limits limits{.list_items = 2};
  EXPECT_EQ(article_with(limits, R"({"tags":["a","b"]})"), "ok");
  EXPECT_EQ(article_with(limits, R"({"tags":["a","b","c"]})"),
            "too-large at /tags: has more than 2 entries (list-items); shorten the list");
  EXPECT_EQ(article_with(limits, R"({"authors":[{},{},{}]})"),
            "too-large at /authors: has more than 2 entries (list-items); shorten the list");
  EXPECT_EQ(article_with(limits, R"({"_klipp":{"partners":[{},{},{}]}})"),
            "too-large at /_klipp/partners: has more than 2 entries (list-items); shorten the list");
}

TEST(Limits, StayPassedWhateverIsDroppedBehindThePlace) {
  EXPECT_EQ(article_with({.list_items = 2}, R"({"authors":[{},{},{}],"_klipp":{"partners":[{}]}})"),
            "too-large at /authors: has more than 2 entries (list-items); shorten the list");
}

TEST(Limits, BoundFeedItems) {
  EXPECT_EQ(test::summary(read_feed(R"({"items":[{},{}]})", {.list_items = 2})), "ok");
  EXPECT_EQ(test::summary(read_feed(R"({"items":[{},{},{}]})", {.list_items = 2})),
            "too-large at /items: has more than 2 entries (list-items); shorten the list");
}

TEST(Limits, BoundMarkdownBytes) {
  EXPECT_EQ(body_with({.markdown_bytes = 3}, "abc"), "ok");
  EXPECT_EQ(body_with({.markdown_bytes = 2}, "abc"),
            "too-large at byte 2: the body has more than 2 bytes (markdown-bytes); shorten or split it");
}

TEST(Limits, BoundOutputBytes) {
  EXPECT_EQ(body_with({.output_bytes = 11}, "abc"), "ok");  // <p>abc</p> and a newline
  EXPECT_EQ(body_with({.output_bytes = 10}, "abc"),
            "too-large at : the markup would have more than 10 bytes (output-bytes); shorten the document");
}

TEST(Limits, BoundOutputElements) {
  EXPECT_EQ(body_with({.output_elements = 2}, "*a*"), "ok");
  EXPECT_EQ(body_with({.output_elements = 1}, "*a*"),
            "too-large at : the markup would have more than 1 elements (output-elements); shorten the document");
}

TEST(Limits, BoundElementDepth) {
  EXPECT_EQ(body_with({}, test::repeat("> ", 99) + "a"), "ok");
  EXPECT_EQ(body_with({}, test::repeat("> ", 100) + "a"),
            "too-large at : the markup would nest more than 100 elements (output-depth); flatten the document");
}

constexpr std::string_view kTooManyCells =
    "too-large at : the tables of the body have more than 6 cells (table-cells); split them";

TEST(Limits, BoundTableCells) {
  const Limits limits{.table_cells = 6};
  // The line of dashes counts as a row, in the place of the head.
  EXPECT_EQ(body_with(limits, "|a|b|\n|-|-|\n|c|d|\n|e|f|"), "ok");
  EXPECT_EQ(body_with(limits, "|a|b|\n|-|-|\n|c|d|\n|e|f|\n|g|h|"), kTooManyCells);
}

TEST(Limits, CountCellsThatAreFilledIn) {
  EXPECT_EQ(body_with({.table_cells = 6}, "|a|b|c|d|\n|-|-|-|-|\nx"), kTooManyCells);
  EXPECT_EQ(test::summary(render_body(test::repeat("|a", 10'000) + "|\n" + test::repeat("|-", 10'000) + "|\n" +
                                      test::repeat("x\n", 10'000))),
            "too-large at : the tables of the body have more than 20000 cells (table-cells); split them");
}

TEST(Limits, CountCellsOfAllTablesAndWhereverTheyStand) {
  const Limits limits{.table_cells = 6};
  const std::string table = "|a|b|\n|-|-|\n|c|d|\n";
  EXPECT_EQ(body_with(limits, table), "ok");
  EXPECT_EQ(body_with(limits, table + "\n" + table), kTooManyCells);
  EXPECT_EQ(body_with(limits, "> |a|b|\n> |:-:|-|\n> |c|d|\n> |c|d|\n> |c|d|\n"), kTooManyCells);
  EXPECT_EQ(body_with(limits, "* |a|b|\n  | - | -: |\n  |c|d|\n  |c|d|\n  |c|d|\n"), kTooManyCells);
  EXPECT_EQ(body_with(limits, "a|b\r-|-\rc|d\rc|d\rc|d\r"), kTooManyCells);
}

TEST(Limits, TakeNoOtherLinesForTables) {
  const Limits limits{.table_cells = 6};
  EXPECT_EQ(body_with(limits, "- - - -\na\nb\nc\nd\n"), "ok");
  EXPECT_EQ(body_with(limits, "a\n-\nb\nc\nd\ne\nf\ng\n"), "ok");
  EXPECT_EQ(body_with(limits, "|a|b|\n|-|-|\n\nc\nd\ne\nf\n"), "ok");
  EXPECT_EQ(body_with(limits, "> |a|b|\n> |-|-|\n>\n> c\n> d\n> e\n> f\n"), "ok");
}

TEST(Limits, AreOptionsByTheNameThatTheirErrorsSay) {
  for (const char* name : {"document-bytes", "json-depth", "json-values", "list-items", "markdown-bytes", "html-bytes",
                           "table-cells", "output-bytes", "output-elements", "output-depth"}) {
    Options options;
    ASSERT_FALSE(set_option(options, name, "77")) << name;
    EXPECT_EQ(*limit_named(options.limits, name), 77U) << name;
  }
  for (int limit = 0; limit <= static_cast<int>(Limit::kOutputDepth); ++limit) {
    const std::string message = limit_passed(static_cast<Limit>(limit), {}).message;
    const std::size_t open = message.find('(');
    Limits limits;
    const std::size_t* named = limit_named(limits, message.substr(open + 1, message.find(')') - open - 1));
    ASSERT_NE(named, nullptr) << message;
    EXPECT_NE(message.find(" more than " + std::to_string(*named) + " "), std::string::npos) << message;
  }
  Limits limits;
  EXPECT_EQ(limit_named(limits, "document_bytes"), nullptr);
}

}  // namespace
}  // namespace klipp
