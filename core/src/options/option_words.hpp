#pragma once

#include <cstdint>
#include <string_view>

#include "klipp/options.hpp"
#include "text/choices.hpp"

/// The room of options. It may use the model and all below; it sets options and never acts on one.
///
/// The options, their places in Options, and the words of those that have words.
namespace klipp {

/// The values of an option. Its row ties the kind to the type of its member (option_words.cpp).
enum class OptionKind : std::uint8_t {
  kText,          ///< anything
  kHost,          ///< the host of a Mastodon instance, or nothing
  kNumber,        ///< a whole number of up to nine digits
  kHeadingLevel,  ///< a number from 1 to 6
  kView,          ///< a word, like all that follow
  kLayout,
  kBodyFormat,
  kFeedHeading,
  kFeedLead,
  kButtons,
};

inline constexpr Choices<View, View::kRepublish> kViewNames("full reader republish");
inline constexpr Choices<Layout, Layout::kText> kLayoutNames("vertical horizontal compact hero text");
inline constexpr Choices<BodyFormat, BodyFormat::kText> kBodyFormatNames("markdown html text");
inline constexpr Choices<FeedHeading, FeedHeading::kTitle> kFeedHeadingNames("none title");
inline constexpr Choices<FeedLead, FeedLead::kHorizontal> kFeedLeadNames("none hero horizontal");
inline constexpr Choices<Buttons, Buttons::kBoth> kButtonNames("icon label both");

/// The words of an option from OptionKind::kView on.
std::string_view choices_of(OptionKind kind);

struct OptionRow {
  OptionKind kind;
  std::uint16_t place;  ///< bytes from the start of Options
};

/// The option called `name`, or null.
const OptionRow* option_named(std::string_view name);

/// The names of all options but the limits, with a space between.
std::string_view option_names();

/// A kind of option whose member is a T.
template <typename T>
struct OptionKindFor {
  OptionKind kind;
};

/// The kinds, with the types of their members.
namespace option_kinds {

inline constexpr OptionKindFor<String> kText{OptionKind::kText};
inline constexpr OptionKindFor<String> kHost{OptionKind::kHost};
inline constexpr OptionKindFor<std::size_t> kNumber{OptionKind::kNumber};
inline constexpr OptionKindFor<int> kHeadingLevel{OptionKind::kHeadingLevel};
inline constexpr OptionKindFor<View> kView{OptionKind::kView};
inline constexpr OptionKindFor<Layout> kLayout{OptionKind::kLayout};
inline constexpr OptionKindFor<BodyFormat> kBodyFormat{OptionKind::kBodyFormat};
inline constexpr OptionKindFor<FeedHeading> kFeedHeading{OptionKind::kFeedHeading};
inline constexpr OptionKindFor<FeedLead> kFeedLead{OptionKind::kFeedLead};
inline constexpr OptionKindFor<Buttons> kButtons{OptionKind::kButtons};

}  // namespace option_kinds

}  // namespace klipp
