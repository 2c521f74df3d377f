#include "klipp/options.hpp"

#include <array>

#include "networks.hpp"
#include "option_words.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

Error bad_value(std::string_view name, std::string_view value, std::string_view choices) {
  return {ErrorCode::kBadOption,
          "",
          "'" + String(value) + "' is no value of " + String(name) + "; write " + String(choices),
          {}};
}

constexpr std::array<std::string_view, 5> kLayoutNames = {"vertical", "horizontal", "compact", "hero", "text"};

std::optional<Error> set_view(Options& options, std::string_view value) {
  if (value != "full" && value != "reader") return bad_value("view", value, "full or reader");
  options.view = value == "reader" ? View::kReader : View::kFull;
  return std::nullopt;
}

std::optional<Error> set_layout(Options& options, std::string_view value) {
  for (std::size_t i = 0; i < kLayoutNames.size(); ++i) {
    if (kLayoutNames[i] != value) continue;
    options.layout = static_cast<Layout>(i);
    return std::nullopt;
  }
  return bad_value("layout", value, "vertical, horizontal, compact, hero or text");
}

std::optional<Error> set_heading(Options& options, std::string_view value) {
  if (value != "none" && value != "title") return bad_value("heading", value, "none or title");
  options.feed_heading = value == "title" ? FeedHeading::kTitle : FeedHeading::kNone;
  return std::nullopt;
}

std::optional<Error> set_buttons(Options& options, std::string_view value) {
  const std::optional<Buttons> buttons = buttons_named(value);
  if (!buttons) return bad_value("buttons", value, "icon, label or both");
  options.buttons = *buttons;
  return std::nullopt;
}

std::optional<Error> set_mastodon(Options& options, std::string_view value) {
  if (!trim(value).empty() && !mastodon_host(value)) {
    return bad_value("mastodon", value, "the host of an instance, such as mastodon.social");
  }
  options.mastodon = value;
  return std::nullopt;
}

std::optional<Error> set_heading_level(Options& options, std::string_view value) {
  if (value.size() != 1 || value[0] < '1' || value[0] > '6') {
    return bad_value("heading-level", value, "a number from 1 to 6");
  }
  options.heading_level = value[0] - '0';
  return std::nullopt;
}

/// Any whole number of up to nine digits.
std::optional<Error> set_number(std::size_t& number, std::string_view name, std::string_view value) {
  std::size_t read = 0;
  for (const char c : value) {
    if (c < '0' || c > '9' || value.size() > 9) return bad_value(name, value, "a number from 0 to 999999999");
    read = read * 10 + static_cast<std::size_t>(c - '0');
  }
  number = read;
  return std::nullopt;
}

}  // namespace

std::optional<Error> set_option(Options& options, std::string_view name, std::string_view value) {
  if (String* text = text_option(options, name)) {
    *text = value;
    return std::nullopt;
  }
  if (name == "view") return set_view(options, value);
  if (name == "layout") return set_layout(options, value);
  if (name == "buttons") return set_buttons(options, value);
  if (name == "mastodon") return set_mastodon(options, value);
  if (name == "heading") return set_heading(options, value);
  if (name == "heading-level") return set_heading_level(options, value);
  if (name == "limit") return set_number(options.limit, name, value);
  if (std::size_t* limit = limit_named(options.limits, name)) return set_number(*limit, name, value);
  return Error{ErrorCode::kBadOption,
               "",
               "'" + String(name) +
                   "' is no option; there are lang, base, view, layout, heading, heading-level, limit, url, title, "
                   "text, networks, label, hashtags, via, mastodon, buttons and the limits (document-bytes, …)",
               {}};
}

std::string_view name_of(Layout layout) { return kLayoutNames[static_cast<std::size_t>(layout)]; }

std::optional<Kind> kind_named(std::string_view name) {
  constexpr std::array<std::string_view, 6> kNames = {"article", "card", "feed", "share", "signup", "body"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace klipp
