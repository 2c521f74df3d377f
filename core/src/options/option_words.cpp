#include "options/option_words.hpp"

#include <cstddef>
#include <type_traits>

#include "text/choices.hpp"

namespace klipp {

namespace {

using enum OptionKind;

static_assert(std::is_standard_layout_v<Options>);

/// In the order of kOptionNames.
constexpr OptionRow kRows[] = {
    {kText, offsetof(Options, lang)},
    {kText, offsetof(Options, base)},
    {kView, offsetof(Options, view)},
    {kLayout, offsetof(Options, layout)},
    {kHeading, offsetof(Options, feed_heading)},
    {kLead, offsetof(Options, lead)},
    {kHeadingLevel, offsetof(Options, heading_level)},
    {kNumber, offsetof(Options, limit)},
    {kText, offsetof(Options, url)},
    {kText, offsetof(Options, title)},
    {kText, offsetof(Options, text)},
    {kText, offsetof(Options, networks)},
    {kText, offsetof(Options, label)},
    {kText, offsetof(Options, hashtags)},
    {kText, offsetof(Options, via)},
    {kHost, offsetof(Options, mastodon)},
    {kButtons, offsetof(Options, buttons)},
};

}  // namespace

const OptionRow* option_named(std::string_view name) {
  const int number = choice_named(kOptionNames, name);
  return number < 0 ? nullptr : &kRows[number];
}

}  // namespace klipp
