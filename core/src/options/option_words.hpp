#pragma once

#include <cstdint>
#include <string_view>

#include "klipp/options.hpp"

/// The room of options. It may use the model and all below; it sets options and never acts on one.
///
/// Which options there are and where in Options each goes, for set_option and for the module that renders nothing but
/// share bars.
namespace klipp {

inline constexpr std::string_view kOptionNames =
    "lang base view layout heading lead heading-level limit url title text networks label hashtags via mastodon "
    "buttons";

/// What an option takes, and in brackets what its value is kept in.
enum class OptionKind : std::uint8_t {
  kText,          ///< anything (String)
  kHost,          ///< the host of a Mastodon instance, or nothing (String)
  kNumber,        ///< a whole number of up to nine digits (std::size_t)
  kHeadingLevel,  ///< a number from 1 to 6 (int)
  kView,          ///< a word, like all that follow (View)
  kLayout,        ///< (Layout)
  kHeading,       ///< (FeedHeading)
  kLead,          ///< (FeedLead)
  kButtons,       ///< (Buttons)
};

inline constexpr std::string_view kButtonChoices = "icon label both";

/// The words of an option from OptionKind::kView on.
std::string_view choices_of(OptionKind kind);

struct OptionRow {
  OptionKind kind;
  std::uint16_t where;  ///< offsetof in Options
};

/// The option called `name`, or null.
const OptionRow* option_named(std::string_view name);

inline void* place_of(const OptionRow& row, Options& options) { return reinterpret_cast<char*>(&options) + row.where; }

}  // namespace klipp
