#pragma once

#include <optional>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// Which widget. The numbers are part of the WebAssembly ABI.
enum class Kind { kArticle = 0, kCard = 1, kFeed = 2, kShare = 3, kSignup = 4, kBody = 5 };

enum class View { kFull, kReader };

/// How a card is laid out, and a feed's cards: a grid of vertical ones, else a list.
enum class Layout {
  kVertical,    ///< picture, text below
  kHorizontal,  ///< picture, text beside; vertical where there is no room
  kCompact,     ///< a row with a thumbnail, headline and date
  kHero,        ///< text on a large picture; below it where there is no room
  kText,        ///< no picture
};

enum class FeedHeading { kNone, kTitle };

/// How a feed shows its first card, above all others and as wide as they are together; kNone is like the others.
enum class FeedLead { kNone, kHero, kHorizontal };

/// What a share bar's buttons show. The names behind its disclosure are always readable.
enum class Buttons { kIcon, kLabel, kBoth };

/// Everything that varies between two renderings of the same document, so that the same input always gives the same
/// bytes. The names that set_option takes are those of the elements' attributes and of the CLI's options.
struct Options {
  String lang;  ///< overrides the document's language
  String base;  ///< where the document came from: relative addresses start here
  View view = View::kFull;
  Layout layout = Layout::kVertical;
  FeedHeading feed_heading = FeedHeading::kNone;  ///< above a feed's cards; they are then one level below it
  FeedLead lead = FeedLead::kNone;
  int heading_level = 2;  ///< of the widget's headline, 1 to 6; a page has its own h1
  std::size_t limit = 0;  ///< items of a feed; 0 for all

  /// What a share bar says of itself: each overrides the document's.
  String url;
  String title;
  String text;
  String networks;  ///< names in order, separated by spaces or commas
  String label;
  String hashtags;  ///< separated by spaces or commas
  String via;
  String mastodon;
  Buttons buttons = Buttons::kIcon;

  Limits limits;
};

/// Sets one option by the name of its attribute (`lang`, `view`, `heading-level`, …). An unknown name or a value that
/// means nothing is a kBadOption error that lists what would do; the options are then as they were.
Error set_option(Options& options, std::string_view name, std::string_view value);

/// "vertical", "horizontal", …: as the attribute and the class names have it.
std::string_view name_of(Layout layout);

/// The kind called `name` ("article", "card", …).
std::optional<Kind> kind_named(std::string_view name);

}  // namespace klipp
