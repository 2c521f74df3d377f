#pragma once

#include <optional>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// How a widget is rendered.
///
///     klipp::Options options;
///     options.layout = klipp::Layout::kHero;
///     if (const klipp::Error error = klipp::set_option(options, "heading-level", "3")) return fail(error.message);
///
/// Options own their texts. Any thread may read them.
namespace klipp {

/// Which widget. The numbers are part of the WebAssembly ABI: add at the end, never reorder.
enum class Kind { kArticle = 0, kCard = 1, kFeed = 2, kShare = 3, kSignup = 4, kBody = 5 };

enum class View {
  kFull,
  kReader,     ///< without pictures, ads and controls
  kRepublish,  ///< what others may publish of an article, for them to copy
};

/// How a card is laid out, or the cards of a feed. Narrow cards of a feed stand in a grid, wide ones in a list.
enum class Layout {
  kVertical,    ///< the picture, the text below
  kHorizontal,  ///< the picture, the text beside it; vertical if there is no room
  kCompact,     ///< a row with a thumbnail, headline and date
  kHero,        ///< the text on a large picture; below it if there is no room
  kText,        ///< no picture
};

/// What a body by itself is written in.
enum class BodyFormat { kMarkdown, kHtml, kText };

enum class FeedHeading { kNone, kTitle };

/// How a feed shows its first card: in this layout above all others, as wide as they are together. kNone: like the
/// others.
enum class FeedLead { kNone, kHero, kHorizontal };

/// What a share bar's buttons show. Behind the "more" button the names are always shown.
enum class Buttons { kIcon, kLabel, kBoth };

/// Everything that can differ between two renderings of the same document: the same input gives the same bytes.
struct Options {
  String lang;    ///< overrides the document's language
  String base;    ///< where the document came from; relative addresses are resolved against it
  String labels;  ///< words in place of Klipp's own and the document's, as relabelled() takes them
  View view = View::kFull;
  Layout layout = Layout::kVertical;
  BodyFormat format = BodyFormat::kMarkdown;      ///< of a body without a document (Kind::kBody)
  FeedHeading feed_heading = FeedHeading::kNone;  ///< above a feed's cards, whose headings are then one level below it
  FeedLead lead = FeedLead::kNone;
  int heading_level = 2;  ///< of the widget's headline, 1 to 6; a page has its own h1
  std::size_t limit = 0;  ///< items of a feed; 0 for all
  /// Names of what a form asks for beside what it needs, separated by spaces or commas; all if empty.
  String fields;

  /// For share bars. Each overrides what the document says.
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

/// Sets one option by the name of its attribute (`lang`, `view`, `heading-level` …), which is also its name as an
/// option of the command. An unknown name, or a value that means nothing, is a kBadOption error that lists what is
/// allowed. The options then stay as they were.
Error set_option(Options& options, std::string_view name, std::string_view value);

/// The name of a layout in the attribute and in class names: "vertical", "horizontal" …
std::string_view name_of(Layout layout);

/// The kind called `name` ("article", "card" …), if there is one.
std::optional<Kind> kind_named(std::string_view name);

}  // namespace klipp
