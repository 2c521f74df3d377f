#include "json/string_runs.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "json/json.hpp"
#include "support.hpp"

/// What is read without the plain runs of strings, held against the library reading all of a text.
namespace klipp {
namespace {

/// The value as the library writes it; "refused" if the text is not JSON.
std::string by_library(const std::string& text) {
  const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
  return value.is_discarded() ? "refused" : value.dump();
}

std::string by_klipp(const std::string& text) {
  const Result<json::Value> value = json::parse(text, {});
  if (!value.ok()) return "refused";
  const json::Value& member = value.value().items.front();
  return nlohmann::json{{std::string(member.name), std::string(member.string)}}.dump();
}

/// Calls `visit` with every text of `count` pieces.
template <typename Visit>
void for_each_text(std::size_t count, const std::string& start, Visit visit) {
  static constexpr std::array kPieces = {"a",    "bcdefgh", "æ😀",      "u",       "\\n",     "\\\\",
                                         "\\\"", "\\u00e9", "\\u0000", "\\ud83d", "\\uDE00", "\\ud83d\\ude00",
                                         "\"",   "\\u12",   "\t",      "\\"};
  if (count == 0) return visit(start);
  for (const char* piece : kPieces) for_each_text(count - 1, start + piece, visit);
}

TEST(StringRuns, AreReadAsTheLibraryReadsThem) {
  std::size_t accepted = 0;
  for_each_text(3, "", [&](const std::string& text) {
    for (const std::string& document : {"{\"k\":\"" + text + "\"}", "{\"" + text + "\":\"v\"}"}) {
      const std::string expected = by_library(document);
      if (expected != "refused") ++accepted;
      ASSERT_EQ(by_klipp(document), expected) << document;
    }
  });
  EXPECT_GT(accepted, 1'000U);
}

TEST(StringRuns, LeaveTheOffsetOfWhatComesBehindThem) {
  EXPECT_EQ(json::parse(R"({"name": "some text" "more text"})", {}).error().offset, 21U);
  EXPECT_EQ(json::parse(R"({"name": "some \u00e9 text" ; "more"})", {}).error().offset, 28U);
  EXPECT_EQ(json::parse("[\"some text\", \"more\ttext\"]", {}).error().offset, 19U);
}

TEST(StringRuns, LeaveTheOffsetBehindWhiteSpace) {
  EXPECT_EQ(json::parse("{\r\n\t  \"name\"   ;1}", {}).error().offset, 15U);
  EXPECT_EQ(json::parse("[12    13]", {}).error().offset, 7U);
  EXPECT_EQ(json::parse("[1,    \f 2]", {}).error().offset, 7U);
  EXPECT_EQ(json::parse("[1,      ", {}).error().offset, 9U);
}

TEST(StringRuns, PartNoTokensThatWhiteSpaceParted) { EXPECT_FALSE(json::parse("[1    2]", {}).ok()); }

TEST(StringRuns, EndWhereTheTextEndsThoughAQuoteStandsBehindIt) {
  const std::string_view text = R"("some text")";
  EXPECT_FALSE(json::parse(text.substr(0, text.size() - 1), {}).ok());
}

}  // namespace
}  // namespace klipp
