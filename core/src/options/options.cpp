#include "klipp/options.hpp"

#include <array>

#include "options/option_errors.hpp"
#include "options/option_words.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "url/mastodon_host.hpp"

namespace klipp {

namespace {

constexpr std::string_view kLayoutChoices = "vertical horizontal compact hero text";

/// Of the kinds from OptionKind::kView on.
constexpr std::array<std::string_view, 5> kChoices = {"full reader", kLayoutChoices, "none title",
                                                      "none hero horizontal", kButtonChoices};

// Each of these sets the option at `place`; or says that the value is none, and leaves it as it was.

bool set_text(void* place, std::string_view value) {
  *static_cast<String*>(place) = value;
  return true;
}

bool set_host(void* place, std::string_view value) {
  return (trim(value).empty() || mastodon_host(value)) && set_text(place, value);
}

bool set_number(void* place, std::string_view value) {
  std::size_t number = 0;
  for (const char c : value) {
    if (c < '0' || c > '9' || value.size() > 9) return false;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  *static_cast<std::size_t*>(place) = number;
  return true;
}

bool set_heading_level(void* place, std::string_view value) {
  if (value.size() != 1 || value[0] < '1' || value[0] > '6') return false;
  *static_cast<int*>(place) = value[0] - '0';
  return true;
}

bool set(OptionKind kind, void* place, std::string_view value) {
  switch (kind) {
    case OptionKind::kText: return set_text(place, value);
    case OptionKind::kHost: return set_host(place, value);
    case OptionKind::kNumber: return set_number(place, value);
    case OptionKind::kHeadingLevel: return set_heading_level(place, value);
    default: return choose(choices_of(kind), value, place);
  }
}

}  // namespace

std::string_view choices_of(OptionKind kind) {
  return kChoices[static_cast<std::size_t>(kind) - static_cast<std::size_t>(OptionKind::kView)];
}

std::optional<Error> set_option(Options& options, std::string_view name, std::string_view value) {
  OptionKind kind = OptionKind::kNumber;
  void* place = nullptr;
  if (const OptionRow* row = option_named(name)) {
    kind = row->kind;
    place = place_of(*row, options);
  } else if (place = limit_named(options.limits, name); place == nullptr) {
    return no_option(name);
  }
  if (set(kind, place, value)) return std::nullopt;
  return no_value(kind, name, value);
}

std::string_view name_of(Layout layout) { return choice_at(kLayoutChoices, static_cast<int>(layout)); }

std::optional<Kind> kind_named(std::string_view name) {
  const int index = choice_named("article card feed share signup body", name);
  if (index < 0) return std::nullopt;
  return static_cast<Kind>(index);
}

}  // namespace klipp
