#include "page/eager.hpp"

/// Which pictures are on screen at once is known to whoever makes a page and to nobody else. So this is no part of a
/// widget's markup, and no module of a browser has it.
namespace klipp {

namespace {

/// What a picture of an article or a card stands in.
constexpr std::string_view kMedia = " part=\"media\">";
constexpr std::string_view kLazy = " loading=\"lazy\"";
constexpr std::string_view kEager = " fetchpriority=\"high\"";
/// For pictures that wait: others are chosen before anybody knows how wide they are.
constexpr std::string_view kAuto = " sizes=\"auto, ";
constexpr std::string_view kSizes = " sizes=\"";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

/// From the first source of a picture to the end of its `img`.
std::string eager(std::string_view picture) {
  std::string out(picture);
  replace_all(out, kLazy, "");
  replace_all(out, kAuto, kSizes);
  return out.append(kEager);
}

}  // namespace

std::string with_eager_pictures(std::string_view markup, std::size_t count) {
  std::string out;
  for (; count > 0; --count) {
    std::size_t start = markup.find(kMedia);
    if (start == std::string_view::npos) break;
    start += kMedia.size();
    const std::size_t end = markup.find(" />", markup.find("<img ", start));
    if (end == std::string_view::npos) break;
    out.append(markup.substr(0, start)).append(eager(markup.substr(start, end - start)));
    markup.remove_prefix(end);
  }
  return out.append(markup);
}

}  // namespace klipp
