/// The module's scanners against upstream's, which they stand for: wasm/cmark_scanners.c.
#include "cmark_scanners.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

extern "C" {
#include <ext_scanners.h>
#include <scanners.h>
}

namespace {

using Scanner = bufsize_t (*)(const unsigned char*);

struct Pair {
  const char* name;
  Scanner upstream;
  Scanner ours;
};

#define KLIPP_PAIR(name) {#name, _scan_##name, __wrap__scan_##name},
const Pair kPairs[] = {KLIPP_CMARK_SCANNERS(KLIPP_PAIR)};
#undef KLIPP_PAIR

/// What the scanners' expressions are made of, and what they must not take for it.
const std::vector<std::string> kPieces = {
    "<",  ">",  "/",   "!",      "?",       "-",     "--",       "]",    "]]",       "[",    "^",      ":",
    "=",  "\"", "'",   "(",      ")",       "\\",    "`",        "```",  "~",        "~~~",  "#",      "|",
    "*",  "+",  "1",   "23",     ".",       " ",     "\t",       "\v",   "\f",       "\r",   "\n",     "a",
    "A",  "z",  "b-c", "x",      "[x]",     "[ ]",   "æ",        "€",    "😀",        "\x11", "_",      "h1",
    "p",  "li", "DIV", "table",  "summary", "title", "textarea", "pre",  "ol",       "http", "CDATA[", "cdata[",
    "<!", "</", "<?",  "script", "Style",   "@",     "{",        "\x7F", "menuitem", "h7"};

void expect_same(const std::string& text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.c_str());
  for (const Pair& pair : kPairs) {
    ASSERT_EQ(pair.ours(bytes), pair.upstream(bytes)) << pair.name << " of " << ::testing::PrintToString(text);
  }
}

/// Upstream's scanner of table cells knows no end but that of the line.
std::string line(std::string text) { return text + "\n"; }

TEST(CmarkScanners, TakeWhatUpstreamsTakeOfEveryThreePieces) {
  for (const std::string& a : kPieces) {
    for (const std::string& b : kPieces) {
      for (const std::string& c : kPieces) ASSERT_NO_FATAL_FAILURE(expect_same(line(a + b + c)));
    }
  }
}

/// A start that gets into each of the scanners, and pieces at random behind it.
TEST(CmarkScanners, TakeWhatUpstreamsTakeOfLongerTexts) {
  const std::vector<std::string> starts = {
      "",       "<a ", "<a b", "<a b=", "<a b='", "</a",  "<!--", "--",  "<script>", "- ",    "1",       "|",
      "|-",     ":-",  "--- ", "===",   "```",    "~~~~", "[^a",  "\"",  "'",        "(",     "http:",   "a+b:",
      "CDATA[", "?",   "A ",   "###",   " - [x]", "a|",   "<div", "<h1", "</ul",     "a b=c", "a:b='c'", "<pre"};
  std::mt19937 random(42);
  std::uniform_int_distribution<std::size_t> piece(0, kPieces.size() - 1);
  std::uniform_int_distribution<std::size_t> start(0, starts.size() - 1);
  for (int i = 0; i < 200'000; ++i) {
    std::string text = starts[start(random)];
    for (int count = 0; count < 1 + i % 9; ++count) text += kPieces[piece(random)];
    ASSERT_NO_FATAL_FAILURE(expect_same(line(text)));
  }
}

TEST(CmarkScanners, TakeWhatUpstreamsTakeOfTextsWithoutALineEnd) {
  for (const Pair& pair : kPairs) {
    if (std::string(pair.name) == "table_cell") continue;  // see line()
    for (const std::string& a : kPieces) {
      for (const std::string& b : kPieces) {
        const std::string text = a + b;
        const auto* bytes = reinterpret_cast<const unsigned char*>(text.c_str());
        ASSERT_EQ(pair.ours(bytes), pair.upstream(bytes)) << pair.name << " of " << ::testing::PrintToString(text);
      }
    }
  }
}

TEST(CmarkScanners, TakeTheAddressesOfMailThatUpstreamTakes) {
  for (const std::string& label : {std::string(62, 'a'), std::string(63, 'a'), std::string(64, 'a'), std::string("a-"),
                                   std::string("-a"), std::string("a-b"), std::string("a")}) {
    for (const char* rest : {">", ".no>", ".a->", "."}) ASSERT_NO_FATAL_FAILURE(expect_same(line("a@" + label + rest)));
  }
}

TEST(CmarkScanners, CountTheLengthsThatUpstreamCounts) {
  for (const char* start : {"", "<", "#", "a", "1"}) {
    for (const char* each : {"#", "a", "-", "=", "`", "1"}) {
      std::string text(start);
      for (int i = 0; i < 40; ++i) {
        text += each;
        for (const char* end : {"", ":b>", " a", "\r", ". [ ] a"})
          ASSERT_NO_FATAL_FAILURE(expect_same(line(text + end)));
      }
    }
  }
}

}  // namespace
