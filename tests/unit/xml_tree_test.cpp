#include "xml/xml_tree.hpp"

#include "support.hpp"

namespace klipp::xml {
namespace {

std::string problem(std::string_view text, const Limits& limits = {}) {
  return test::summary(Tree(text, limits).error());
}

TEST(XmlTree, KnowsElementsByTheUriOfTheirNamespace) {
  const Tree tree(R"(<a xmlns="urn:own" xmlns:p="urn:one"><p:b/><q:b xmlns:q="urn:two"/><b xmlns=""/></a>)", {});
  const Node root = tree.root();
  EXPECT_TRUE(root.is({"urn:own", "a"}));
  const Node first = root.child({"urn:one", "b"});
  ASSERT_TRUE(first);
  EXPECT_EQ(first, root.first_child());
  EXPECT_EQ(root.child({"urn:two", "b"}), first.next());
  EXPECT_TRUE(root.child({"", "b"}));
  EXPECT_FALSE(root.child({"urn:own", "b"}));
}

TEST(XmlTree, GivesTextOfElementsAndCdataInOrder) {
  const Tree tree("<a>1<b>&lt;2</b><![CDATA[<3&amp;]]><!-- 4 -->5</a>", {});
  EXPECT_EQ(tree.root().all_text(), "1<2<3&amp;5");
}

TEST(XmlTree, InheritsWhatIsSaidInTheNamespaceOfXml) {
  const Tree tree(R"(<a xml:lang="nb"><b><c xml:lang="en"/></b></a>)", {});
  const Node b = tree.root().first_child();
  EXPECT_EQ(b.inherited("lang"), "nb");
  EXPECT_EQ(b.first_child().inherited("lang"), "en");
  EXPECT_EQ(b.inherited("base"), "");
  EXPECT_EQ(tree.root().attribute(Name{kXmlSpace, "lang"}), "nb");
}

TEST(XmlTree, KnowsAttributesByTheUriOfTheirNamespace) {
  const Tree tree("<a xmlns:p='urn:one' xmlns:q='urn:two' q:b='2' p:b='1' b='0'/>", {});
  EXPECT_EQ(tree.root().attribute(Name{"urn:one", "b"}), "1");
  EXPECT_EQ(tree.root().attribute(Name{"urn:three", "b"}), "");
}

TEST(XmlTree, ReadsOtherEncodingsAndTellsOfThoseThatItDoesNot) {
  EXPECT_EQ(Tree("<?xml version='1.0' encoding='ISO-8859-1'?><a>\x93\xE5\x94</a>", {}).root().all_text(), "“å”");
  EXPECT_EQ(Tree(std::string_view("\xFE\xFF\0<\0a\0>\0\xE5\0<\0/\0a\0>", 18), {}).root().all_text(), "å");
  EXPECT_EQ(problem("<?xml version='1.0' encoding='koi8-r'?><a/>"),
            "not-json at byte 30: the encoding 'koi8-r' is not read; save the document as UTF-8");
  EXPECT_EQ(problem("<?xml version='1.0' encoding='a\nb'?><a/>"),
            "not-json at byte 30: the encoding is not read; save the document as UTF-8");
  EXPECT_EQ(problem("<a>\xE5</a>"), "not-json at byte 3: the byte 0xE5 is not UTF-8; save the text as UTF-8");
  EXPECT_EQ(Tree("<?xml version='1.0' encoding='utf-16'?><a>b</a>", {}).root().all_text(), "b") << "it is not UTF-16";
  EXPECT_FALSE(Tree("<?other encoding='koi8-r'?><a/>", {}).error());
  EXPECT_FALSE(Tree("<?xml-stylesheet href='a.xsl' encoding='koi8-r'?><a/>", {}).error());
}

TEST(XmlTree, NamesTheByteAtWhichTextStopsBeingXml) {
  EXPECT_EQ(problem("<a><b>t</b>"),
            "not-json at byte 10: an element is not closed, or another one was closed here; check that the whole file "
            "is there");
  EXPECT_EQ(Tree("<a></b>", {}).error().offset, std::optional<std::size_t>(5));
  EXPECT_EQ(Tree("<?xml version='1.0' encoding='latin1'?><a>\xE5\xE5</b>", {}).error().offset,
            std::optional<std::size_t>(46));
  for (const char* broken : {"", "<", "<a", "<a b", "<a b='", "<a><![CDATA[", "<a><!-- ", "<?xml ", "<!DOCTYPE a"}) {
    EXPECT_TRUE(Tree(broken, {}).error()) << broken;
  }
  EXPECT_EQ(problem(std::string_view("<a>\0</a>", 8)),
            "not-json at byte 3: a NUL byte is not XML; save the text without it");
}

TEST(XmlTree, RefusesEntitiesOfTheDocument) {
  EXPECT_EQ(
      problem("<!DOCTYPE a [ <!ENTITY b 'c'> ]><a>&b;</a>"),
      "too-large at byte 14: the document declares more than 0 entities (xml-entities); write what they stand for");
  EXPECT_FALSE(Tree("<!DOCTYPE a PUBLIC '-//N//DTD' 'http://a.example/a.dtd'><a/>", {}).error());
}

TEST(XmlTree, HoldsItsLimits) {
  const auto nested = [](std::size_t depth) { return test::repeat("<a>", depth) + test::repeat("</a>", depth); };
  EXPECT_FALSE(Tree(nested(3), {.json_depth = 3}).error());
  EXPECT_FALSE(Tree("<a><a><a>text</a></a></a>", {.json_depth = 3}).error()) << "text is no element";
  EXPECT_EQ(problem(nested(4), {.json_depth = 3}),
            "too-large at byte 10: the document has more than 3 elements inside one another (json-depth); flatten it");
  EXPECT_EQ(problem("<a><b/><b/></a>", {.json_values = 3}),
            "too-large at byte 8: the document has more than 3 values (json-values); split it");
  EXPECT_EQ(problem("<a>text</a>", {.document_bytes = 10}),
            "too-large at byte 10: the document has more than 10 bytes (document-bytes); shorten it");
  EXPECT_FALSE(Tree("<a b='' c=''/>", {.json_values = 4}).error());
  EXPECT_TRUE(Tree("<a b='' c=''/>", {.json_values = 3}).error()) << "an attribute is a value";
  std::string tag = "<a";
  for (int i = 0; i < 100; ++i) tag += " b" + std::to_string(i) + "=''";
  EXPECT_FALSE(Tree(tag + "/>", {}).error());
  EXPECT_EQ(problem(tag + " c=''/>"),
            "too-large at byte 1: the document has more than 100 attributes in one tag (xml-attributes); shorten it");
  EXPECT_EQ(problem(tag + " c=''/>", {.json_values = 3}),
            "too-large at byte 1: the document has more than 3 values (json-values); split it");
}

TEST(XmlTree, DoesNotMindDepthInTheThousands) {
  EXPECT_EQ(Tree(test::repeat("<a>", 200'000), {}).error().code, ErrorCode::kNotJson);
  EXPECT_EQ(Tree(test::repeat("<a>", 90'000) + test::repeat("</a>", 90'000), {}).error().code, ErrorCode::kTooLarge);
}

TEST(XmlTree, ReferencesStandForCharacters) {
  const auto text = [](const std::string& inner) { return Tree("<a>" + inner + "</a>", {}).root().all_text(); };
  EXPECT_EQ(text("&#55357;&#56832;&#xE5;"), "😀å");
  EXPECT_EQ(text("&#xD83D;&#xDC00;"), "🐀");
  EXPECT_EQ(text("&#55357;a&#xDC00;&#1114112;&#99999999999;"), "\uFFFDa\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(text("a&#0;b&#x;&#;"), "a    b&#x;&#;");
}

TEST(XmlTree, FindsTheFirstTag) {
  EXPECT_EQ(first_name("\xEF\xBB\xBF <?xml version='1.0'?><!-- <b> --><a:b c='d'>"), "a:b");
  EXPECT_EQ(first_name("<!DOCTYPE rss [<!ELEMENT a (b)>]>\n<rss>"), "rss");
  EXPECT_EQ(first_name("<!DOCTYPE rss SYSTEM \"it's>\"><rss>"), "rss");
  EXPECT_EQ(first_name(std::string_view("\xFF\xFE<\0a\0/\0", 8)), "a");
  EXPECT_EQ(first_name("<!Doctype HTML><meta>"), "html");
  EXPECT_EQ(first_name("{\"a\":\"<b>\"}"), "");
  EXPECT_EQ(first_name("<!--"), "");
}

}  // namespace
}  // namespace klipp::xml
