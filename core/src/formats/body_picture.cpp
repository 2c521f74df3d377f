#include "formats/body_picture.hpp"

#include "formats/markup/pixels.hpp"
#include "html/attributes.hpp"
#include "klipp/url.hpp"

namespace klipp {

namespace {

using html::Node;
using html::Tag;

/// Pictures further down are not looked for.
constexpr std::size_t kMostBytes = 32 * 1024;
/// Both ways: what is no larger stands in a line of text.
constexpr int kIconPixels = 48;

/// The start of a long text, up to a tag.
std::string_view opening(std::string_view html) {
  return html.size() <= kMostBytes ? html : html.substr(0, html.rfind('<', kMostBytes));
}

bool is_small(std::string_view size) {
  const int pixels = pixels_in(size);
  return pixels > 0 && pixels <= kIconPixels;
}

bool is_in_a_line(Node img) {
  return img.has_class("wp-smiley") || img.has_class("emoji") ||
         (is_small(img.attribute("width")) && is_small(img.attribute("height")));
}

}  // namespace

void take_body_picture(Article& article) {
  String& address = article.social_picture.url;
  if (!article.picture.url.empty() || !address.empty() || article.content_html.find("<img") == String::npos) return;
  const html::Tree tree(opening(article.content_html));
  const Url base = html::base_of(tree, {});
  const auto enter = [&](Node node) {
    if (node.kind() != html::NodeKind::kElement || html::is_hidden(node)) return false;
    if (node.tag() != Tag::kImg || is_in_a_line(node)) return true;
    const std::string_view written = html::picture_address(node);
    const Url url = written.empty() ? Url() : resolve_url(written, base);
    address = copy_of(url.text());
    return true;
  };
  walk(
      tree.root(), enter, [](Node) {}, [&] { return !address.empty(); });
}

}  // namespace klipp
