#include "klipp/page.hpp"
#include "support.hpp"

namespace klipp {
namespace {

/// The tags of pictures in a feed of which so many are eager.
std::string pictures(std::size_t eager, Kind kind = Kind::kFeed) {
  constexpr std::string_view kItems = R"({"items":[
    {"title":"A","url":"/a","image":"/a.jpg","_klipp":{"site":{"name":"S","icon":"/i.png"},
     "image_srcset":[{"url":"/s.webp","width":300,"type":"image/webp"},{"url":"/s.jpg","width":300}]}},
    {"title":"B","url":"/b"},{"title":"C","url":"/c","image":"/c.jpg"},{"title":"D","url":"/d","image":"/d.jpg"}]})";
  constexpr std::string_view kItem = R"({"title":"A","url":"/a","image":"/a.jpg","content_text":"B"})";
  const Result<std::string> html =
      render_fragment(kind, kind == Kind::kFeed ? kItems : kItem, {}, {.eager_pictures = eager});
  std::string tags;
  for (std::size_t at = 0; html && (at = html.value().find("<", at)) != std::string::npos; ++at) {
    const std::string tag = html.value().substr(at, html.value().find('>', at) + 1 - at);
    if (tag.starts_with("<img ") || tag.starts_with("<source ")) tags += tag;
  }
  return tags;
}

TEST(RenderFragment, FetchesPicturesOnScreenBeforeEverythingElse) {
  const std::string lazy = " referrerpolicy=\"no-referrer\" decoding=\"async\" loading=\"lazy\" />";
  const std::string icon =
      "<img src=\"/i.png\" alt=\"\" width=\"16\" height=\"16\" loading=\"lazy\" referrerpolicy=\"no-referrer\" />";
  const std::string sizes = " sizes=\"(min-width: 480px) 480px, 100vw\"";
  const std::string first = "<source srcset=\"/s.webp 300w\"" + sizes +
                            " type=\"image/webp\" /><img src=\"/a.jpg\" "
                            "srcset=\"/s.jpg 300w\"" +
                            sizes +
                            " alt=\"\" referrerpolicy=\"no-referrer\" decoding=\"async\" fetchpriority=\"high\" />";
  EXPECT_EQ(pictures(1), first + icon + "<img src=\"/c.jpg\" alt=\"\"" + lazy + "<img src=\"/d.jpg\" alt=\"\"" + lazy);
  EXPECT_EQ(
      pictures(2),
      first + icon +
          "<img src=\"/c.jpg\" alt=\"\" referrerpolicy=\"no-referrer\" decoding=\"async\" fetchpriority=\"high\" />" +
          "<img src=\"/d.jpg\" alt=\"\"" + lazy);
  EXPECT_EQ(test::count(pictures(9), "fetchpriority"), 3);
  EXPECT_EQ(test::count(pictures(0), "fetchpriority"), 0);
  EXPECT_EQ(pictures(1, Kind::kArticle),
            "<img src=\"/a.jpg\" alt=\"\" referrerpolicy=\"no-referrer\" decoding=\"async\" fetchpriority=\"high\" />");
}

}  // namespace
}  // namespace klipp
