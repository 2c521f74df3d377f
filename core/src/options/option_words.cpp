#include "options/option_words.hpp"

#include <array>
#include <cstddef>

#include "text/member_place.hpp"

namespace klipp {

namespace {

using namespace option_kinds;

struct NamedOption {
  std::string_view name;
  OptionRow row;
};

template <auto kMember>
consteval NamedOption option(std::string_view name, OptionKindFor<typename MemberPath<kMember>::Value> kind) {
  return {name, {kind.kind, MemberPath<kMember>::kPlace}};
}

constexpr NamedOption kOptions[] = {
    option<&Options::lang>("lang", kText),           option<&Options::base>("base", kText),
    option<&Options::view>("view", kView),           option<&Options::layout>("layout", kLayout),
    option<&Options::format>("format", kBodyFormat), option<&Options::feed_heading>("heading", kFeedHeading),
    option<&Options::lead>("lead", kFeedLead),       option<&Options::heading_level>("heading-level", kHeadingLevel),
    option<&Options::limit>("limit", kNumber),       option<&Options::url>("url", kText),
    option<&Options::title>("title", kText),         option<&Options::text>("text", kText),
    option<&Options::networks>("networks", kText),   option<&Options::label>("label", kText),
    option<&Options::hashtags>("hashtags", kText),   option<&Options::via>("via", kText),
    option<&Options::mastodon>("mastodon", kHost),   option<&Options::buttons>("buttons", kButtons),
    option<&Options::labels>("labels", kText),       option<&Options::fields>("fields", kText),
};

constexpr std::size_t kCount = std::size(kOptions);

// The table in two parts without pointers, which would make the smaller modules larger.

constexpr auto kRows = [] {
  std::array<OptionRow, kCount> rows{};
  for (std::size_t i = 0; i < kCount; ++i) rows[i] = kOptions[i].row;
  return rows;
}();

constexpr std::size_t kNamesLength = [] {
  std::size_t length = kCount - 1;
  for (const NamedOption& option : kOptions) length += option.name.size();
  return length;
}();

constexpr auto kNames = [] {
  std::array<char, kNamesLength> names{};
  std::size_t end = 0;
  for (const NamedOption& option : kOptions) {
    if (end > 0) names[end++] = ' ';
    for (const char c : option.name) names[end++] = c;
  }
  return names;
}();

}  // namespace

std::string_view option_names() { return {kNames.data(), kNames.size()}; }

const OptionRow* option_named(std::string_view name) {
  const int number = choice_named(option_names(), name);
  return number < 0 ? nullptr : &kRows[static_cast<std::size_t>(number)];
}

}  // namespace klipp
