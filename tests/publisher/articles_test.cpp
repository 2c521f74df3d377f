#include "articles.hpp"

#include <gtest/gtest.h>

#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

TEST(Articles, AreListedNewestFirst) {
  const TemporaryDirectory directory;
  directory.write("a.json", R"({"title": "A", "date_published": "2018-01-19T08:00:00Z"})");
  directory.write("b.json", R"({"title": "B", "date_published": "2019-01-19T08:00:00Z"})");
  directory.write("undated.json", R"({"title": "C"})");
  const std::vector<NamedArticle> listed = Articles(directory.path()).list()->articles;
  ASSERT_EQ(listed.size(), 3U);
  EXPECT_EQ(listed[0].name, "b");
  EXPECT_EQ(listed[1].name, "a");
  EXPECT_EQ(listed[2].name, "undated");
}

TEST(Articles, WhatIsNoArticleIsLeftOut) {
  const TemporaryDirectory directory;
  directory.write("feed.json", R"({"title": "Feed", "items": [{"id": "1", "title": "A"}]})");
  directory.write("broken.json", R"({"title": )");
  directory.write("untitled.json", R"({"id": "1"})");
  directory.write("picture.svg", "<svg/>");
  directory.write(".hidden.json", R"({"title": "Hidden"})");
  directory.write("with space.json", R"({"title": "Space"})");
  directory.write("folder/deep.json", R"({"title": "Deep"})");
  EXPECT_TRUE(Articles(directory.path()).list()->articles.empty());
}

TEST(Articles, NameMayHaveDots) {
  const TemporaryDirectory directory;
  directory.write("a.en.json", R"({"title": "A"})");
  ASSERT_EQ(Articles(directory.path()).list()->articles.size(), 1U);
  EXPECT_EQ(Articles(directory.path()).list()->articles[0].name, "a.en");
  EXPECT_TRUE(Articles(directory.path()).document("a.en"));
}

TEST(Articles, MissingDirectoryHasNone) { EXPECT_TRUE(Articles("/nonexistent").list()->articles.empty()); }

}  // namespace
}  // namespace klipp::example
