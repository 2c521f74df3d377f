#include "klipp/options.hpp"

#include <array>

#include "choices.hpp"
#include "networks.hpp"
#include "option_words.hpp"
#include "sentence.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::string_view kLayoutChoices = "vertical horizontal compact hero text";

/// Of the kinds from OptionKind::kView on.
constexpr std::array<std::string_view, 4> kChoices = {"full reader", kLayoutChoices, "none title", kButtonChoices};

// Each of these sets the option at `place`, or says what would do and leaves it as it was.

String set_text(void* place, std::string_view value) {
  *static_cast<String*>(place) = value;
  return {};
}

String set_host(void* place, std::string_view value) {
  if (trim(value).empty() || mastodon_host(value)) return set_text(place, value);
  return "the host of an instance, such as mastodon.social";
}

String set_number(void* place, std::string_view value) {
  std::size_t number = 0;
  for (const char c : value) {
    if (c < '0' || c > '9' || value.size() > 9) return "a number from 0 to 999999999";
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  *static_cast<std::size_t*>(place) = number;
  return {};
}

String set_heading_level(void* place, std::string_view value) {
  if (value.size() != 1 || value[0] < '1' || value[0] > '6') return "a number from 1 to 6";
  *static_cast<int*>(place) = value[0] - '0';
  return {};
}

String set_word(void* place, std::string_view value, std::string_view choices) {
  return choose(choices, value, place) ? String() : listed(choices);
}

String set(OptionKind kind, void* place, std::string_view value) {
  switch (kind) {
    case OptionKind::kText: return set_text(place, value);
    case OptionKind::kHost: return set_host(place, value);
    case OptionKind::kNumber: return set_number(place, value);
    case OptionKind::kHeadingLevel: return set_heading_level(place, value);
    default: break;
  }
  return set_word(place, value, kChoices[static_cast<std::size_t>(kind) - static_cast<std::size_t>(OptionKind::kView)]);
}

Error bad_option(std::string_view pattern, std::initializer_list<std::string_view> words) {
  return {ErrorCode::kBadOption, "", sentence(pattern, words), {}};
}

}  // namespace

std::optional<Error> set_option(Options& options, std::string_view name, std::string_view value) {
  String remedy;
  if (const OptionRow* row = option_named(name)) {
    remedy = set(row->kind, place_of(*row, options), value);
  } else if (std::size_t* limit = limit_named(options.limits, name)) {
    remedy = set_number(limit, value);
  } else {
    return bad_option("'%' is no option; there are % and the limits (document-bytes, …)",
                      {name, listed(kOptionNames, ", ")});
  }
  if (remedy.empty()) return std::nullopt;
  return bad_option("'%' is no value of %; write %", {value, name, remedy});
}

std::string_view name_of(Layout layout) { return choice_at(kLayoutChoices, static_cast<int>(layout)); }

std::optional<Kind> kind_named(std::string_view name) {
  const int index = choice_named("article card feed share signup body", name);
  if (index < 0) return std::nullopt;
  return static_cast<Kind>(index);
}

}  // namespace klipp
