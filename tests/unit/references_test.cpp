/// Our character references against those of the libraries that read them.
#include "html/references.hpp"

#include <buffer.h>
#include <cmark-gfm-extension_api.h>
#include <houdini.h>
#include <utf8.h>

#include <fstream>
#include <map>
#include <regex>
#include <string>

#include "html/html_tree.hpp"
#include "support.hpp"

namespace klipp::html {
namespace {

std::string utf8(char32_t c) {
  cmark_mem* memory = cmark_get_default_mem_allocator();
  cmark_strbuf out = CMARK_BUF_INIT(memory);
  if (c != 0) cmark_utf8proc_encode_char(static_cast<int32_t>(c), &out);
  std::string text(cmark_strbuf_cstr(&out));
  cmark_strbuf_free(&out);
  return text;
}

/// What gumbo itself is made with: names, with ";" or without, and what they stand for.
std::map<std::string, std::string> gumbos_references() {
  std::ifstream file(KLIPP_GUMBO "/src/char_ref.rl");
  const std::regex row(R"(^ *'(\w+;?)' => \{ output->first = (\w+);(?: output->second = (\w+);)? fbreak; \})");
  std::map<std::string, std::string> all;
  for (std::string line; std::getline(file, line);) {
    std::smatch match;
    if (!std::regex_search(line, match, row)) continue;
    const auto number = [&](int i) { return match[i].matched ? std::stoul(match[i], nullptr, 0) : 0; };
    all[match[1]] = utf8(static_cast<char32_t>(number(2))) + utf8(static_cast<char32_t>(number(3)));
  }
  return all;
}

std::string ours(std::string_view name) {
  const Reference reference = find_reference(name);
  return utf8(reference.first) + utf8(reference.second);
}

std::string cmarks(const std::string& name) {
  cmark_strbuf out = CMARK_BUF_INIT(cmark_get_default_mem_allocator());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(name.data());
  houdini_unescape_ent(&out, bytes, static_cast<bufsize_t>(name.size()));
  std::string text(cmark_strbuf_cstr(&out));
  cmark_strbuf_free(&out);
  return text;
}

std::string as_text(const std::string& html) {
  const Tree tree(html);
  return std::string(tree.root().first_child().text());
}

std::string as_attribute(const std::string& value) {
  const std::string html = "<p title=\"" + value + "\">";
  const Tree tree(html);
  return std::string(tree.root().first_child().attribute("title"));
}

class References : public ::testing::Test {
 protected:
  const std::map<std::string, std::string> all = gumbos_references();
};

TEST_F(References, AreThoseOfTheStandard) {
  EXPECT_EQ(all.size(), 2231U);
  for (const auto& [name, value] : all) {
    const bool has_semicolon = name.back() == ';';
    const std::string bare = name.substr(0, name.size() - (has_semicolon ? 1 : 0));
    EXPECT_EQ(ours(bare), value) << name;
    EXPECT_EQ(find_reference(bare).needs_semicolon, all.count(bare) == 0) << name;
  }
}

TEST_F(References, AreCmarks) {
  for (const auto& [name, value] : all) {
    if (name.back() == ';') {
      EXPECT_EQ(cmarks(name), value) << name;
    }
  }
}

TEST_F(References, AreReadInTextAndInAttributes) {
  for (const auto& [name, value] : all) {
    EXPECT_EQ(as_text("&" + name), value) << name;
    EXPECT_EQ(as_text("x&" + name + " x"), "x" + value + " x") << name;
    EXPECT_EQ(as_attribute("&" + name), value) << name;
    EXPECT_EQ(as_attribute("x&" + name + "-x"), "x" + value + "-x") << name;
  }
}

TEST_F(References, WithoutSemicolonStayInAnAttributeWhereTheNameGoesOn) {
  for (const auto& [name, value] : all) {
    if (name.back() == ';') continue;
    for (const std::string rest : {"=1", "1", "Q"}) {
      EXPECT_EQ(as_attribute("?a&" + name + rest), "?a&" + name + rest);
      EXPECT_EQ(as_text("&" + name + rest + "."), value + rest + ".");
    }
  }
}

TEST_F(References, ThatAreNoneStayAsTheyAre) {
  for (const std::string text : {"&", "& x", "&;", "&x;", "&zzzz;", "&Amp ", "&#;", "&#x;", "&#xg;", "&#a;", "&notx"}) {
    const std::string value = text == "&notx" ? "\u00ACx" : text;
    EXPECT_EQ(as_text(text), value);
  }
  EXPECT_EQ(as_text("&notin;"), "\u2209");
  EXPECT_EQ(as_text("&notit;"), "\u00ACit;");
  EXPECT_EQ(as_attribute("&notit;"), "&notit;");
  EXPECT_EQ(as_text("&CounterClockwiseContourIntegral"), "&CounterClockwiseContourIntegral");
  for (const std::string name : {"star", "phi", "euro"}) EXPECT_EQ(as_text("&" + name + " x"), "&" + name + " x");
}

TEST_F(References, ByNumberAreTheStandards) {
  EXPECT_EQ(as_text("&#38;&#x26;&#X26&#0;"), "&&&\uFFFD");
  EXPECT_EQ(as_text("&#128;&#x96;&#129;"), "\u20AC\u2013\u0081");
  EXPECT_EQ(as_text("&#xD800;&#x110000;&#4294967361;&#99999999999999999999;"), "\uFFFD\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(as_text("&#x10FFFF;&#xE6;"), "\U0010FFFFæ");
}

TEST_F(References, AreDecodedOnce) { EXPECT_EQ(as_text("&amp;amp;&amp;lt;"), "&amp;&lt;"); }

}  // namespace
}  // namespace klipp::html
