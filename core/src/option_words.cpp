#include "option_words.hpp"

#include <algorithm>
#include <array>

namespace klipp {

namespace {

struct TextOption {
  std::string_view name;
  String Options::*member;
};

constexpr std::array kTextOptions = {
    TextOption{"lang", &Options::lang},   TextOption{"base", &Options::base},
    TextOption{"url", &Options::url},     TextOption{"title", &Options::title},
    TextOption{"text", &Options::text},   TextOption{"networks", &Options::networks},
    TextOption{"label", &Options::label}, TextOption{"hashtags", &Options::hashtags},
    TextOption{"via", &Options::via},
};

}  // namespace

String* text_option(Options& options, std::string_view name) {
  for (const TextOption& option : kTextOptions) {
    if (option.name == name) return &(options.*option.member);
  }
  return nullptr;
}

std::optional<Buttons> buttons_named(std::string_view name) {
  constexpr std::array<std::string_view, 3> kNames = {"icon", "label", "both"};
  const auto* const found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Buttons>(found - kNames.begin());
}

}  // namespace klipp
