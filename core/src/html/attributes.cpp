#include "html/attributes.hpp"

#include <algorithm>

#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp::html {

namespace {

/// Where scripts find the address of a picture that they load late.
constexpr std::string_view kLateAddresses[] = {"data-src", "data-lazy-src", "data-original", "data-url",
                                               "data-orig-src"};

/// What only counts readers, by what their addresses hold.
constexpr std::string_view kCounters[] = {"//pixel.wp.com/",
                                          "//stats.wordpress.com/",
                                          "//feeds.feedburner.com/~",
                                          "//feedburner.google.com/",
                                          "/b.gif?",
                                          "//www.facebook.com/tr",
                                          "//www.google-analytics.com",
                                          "//ad.doubleclick.net/",
                                          "//medium.com/_/stat"};

/// What stands in for a picture until a script loads it.
bool is_placeholder(std::string_view address) { return address.empty() || address.starts_with("data:"); }

std::string_view address_of(Node img) {
  const std::string_view late = first_attribute(img, kLateAddresses);
  const std::string_view own = trim(img.attribute("src"));
  return late.empty() || resolve_url(late).empty() ? own : late;
}

/// Whether an attribute says that the picture is a dot, or nothing at all.
bool is_dot(std::string_view value) {
  value = trim(value);
  return value == "1" || value == "0" || value == "1px" || value == "0px";
}

bool counts_readers(Node img, std::string_view address) {
  if (is_dot(img.attribute("width")) && is_dot(img.attribute("height"))) return true;
  return std::any_of(std::begin(kCounters), std::end(kCounters),
                     [&](std::string_view part) { return address.find(part) != std::string_view::npos; });
}

}  // namespace

std::string_view first_attribute(Node node, std::span<const std::string_view> names) {
  for (const std::string_view name : names) {
    if (const std::string_view value = trim(node.attribute(name)); !value.empty()) return value;
  }
  return {};
}

String style_of(Node node, std::string_view property) {
  const String style = lower_ascii(node.attribute("style"));
  for (std::string_view rest = style; !rest.empty();) {
    std::string_view declaration = take_before(rest, CharSet(";"));
    if (trim(take_before(declaration, CharSet(":"))) == property) return String(trim(declaration));
  }
  return {};
}

bool is_hidden(Node node) {
  return node.has_attribute("hidden") || (node.has_attribute("style") && style_of(node, "display") == "none");
}

std::string_view picture_address(Node img) {
  const std::string_view address = address_of(img);
  const bool is_real = !is_placeholder(address) && !counts_readers(img, address) && !is_hidden(img);
  return is_real ? address : std::string_view();
}

Url base_of(const Tree& body, const Url& base) {
  const Node first = body.root().first_child();
  const Url own = first && first.tag() == Tag::kBase ? resolve_url(first.attribute("href"), base) : Url();
  return own.is_web() ? own : base;
}

}  // namespace klipp::html
