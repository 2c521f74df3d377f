#include "body/html/picture.hpp"

#include "html/attributes.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr int kMostPixels = 100'000;
constexpr int kIconPixels = 48;
constexpr std::size_t kMostCandidates = 30;
constexpr std::size_t kLongestSizes = 300;

constexpr std::string_view kLateSets[] = {"data-srcset", "data-lazy-srcset", "data-original-set"};

String size_of(std::string_view value) {
  const int pixels = pixels_of(value);
  return pixels > 0 ? decimal(pixels) : String();
}

/// The candidates of a `srcset`, as the HTML standard takes them apart.
UrlSet read_set(std::string_view text, const Url& base) {
  constexpr CharSet kBetween = kSpaces | CharSet(",");
  UrlSet set;
  for (std::size_t i = 0; i < kMostCandidates; ++i) {
    text.remove_prefix(length_before(text, ~kBetween));
    if (text.empty()) break;
    std::string_view address = take(text, length_before(text, kSpaces));
    std::string_view size;
    if (address.ends_with(',')) {
      while (address.ends_with(',')) address.remove_suffix(1);
    } else {
      size = trim(take_before(text, CharSet(",")));
    }
    set.add(resolve_url(address, base), size);
  }
  return set;
}

UrlSet set_of(html::Node node, const Url& base) {
  const UrlSet late = read_set(html::first_attribute(node, kLateSets), base);
  return late.empty() ? read_set(node.attribute("srcset"), base) : late;
}

/// What `sizes` says; and that a browser may look for itself, as the picture waits until it is near. Such a picture has
/// the shape that its attributes give it and no other, so they have to be there.
String sizes_of(const BodyPicture& picture) {
  constexpr std::string_view kAuto = "auto";
  std::string_view sizes = trim(picture.node.attribute("sizes"));
  if (sizes.starts_with(kAuto)) {
    sizes.remove_prefix(kAuto.size());
    sizes.remove_prefix(length_before(sizes, ~(kSpaces | CharSet(","))));
  }
  if (picture.set.empty() || sizes.empty() || sizes.size() > kLongestSizes) return {};
  const bool has_shape = !picture.width.empty() && !picture.height.empty();
  const bool has_widths = picture.set.text().ends_with('w');
  return copy_of(has_shape && has_widths ? "auto, " : "").append(sizes);
}

}  // namespace

int pixels_of(std::string_view value) {
  value = trim(value);
  int pixels = 0;
  std::size_t digits = 0;
  for (; digits < value.size() && kDigits.has(value[digits]) && pixels <= kMostPixels; ++digits) {
    pixels = pixels * 10 + (value[digits] - '0');
  }
  const std::string_view unit = value.substr(digits);
  const bool is_pixels = unit.empty() || unit == "px" || unit.starts_with('.');
  return is_pixels && pixels <= kMostPixels ? pixels : 0;
}

BodyPicture read_picture(html::Node img, const Url& base) {
  BodyPicture picture;
  picture.node = img;
  const std::string_view address = html::picture_address(img);
  if (!address.empty()) picture.source = resolve_url(address, base);
  if (picture.source.empty()) return picture;
  picture.set = set_of(img, base);
  picture.alt = trim(img.attribute("alt"));
  picture.title = trim(img.attribute("title"));
  picture.width = size_of(img.attribute("width"));
  picture.height = size_of(img.attribute("height"));
  picture.sizes = sizes_of(picture);
  return picture;
}

UrlSet read_picture_source(html::Node source, const Url& base) { return set_of(source, base); }

std::string_view smiley_of(html::Node img) {
  return img.has_class("wp-smiley") || img.has_class("emoji") ? trim(img.attribute("alt")) : std::string_view();
}

bool is_icon(const BodyPicture& picture) {
  const int width = pixels_of(picture.width);
  const int height = pixels_of(picture.height);
  return width > 0 && height > 0 && width <= kIconPixels && height <= kIconPixels;
}

}  // namespace klipp
