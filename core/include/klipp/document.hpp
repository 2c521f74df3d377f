#pragma once

#include <optional>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/model.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// Documents in, models out; and models as JSON Feed.
///
///     const klipp::Result<klipp::Article> article = klipp::read_article(json);
///     if (article) std::cout << article.value().title;
///
/// A document is of any format in format_names(), which its content tells. It is text in UTF-8; JSON is RFC 8259, and a
/// byte order mark is skipped. Feeds in XML and pages may be UTF-16 or windows-1252, too. Unknown members are ignored.
/// A wrong member is left out, unless it is clear what the author meant; validate() names each. Empty tags, partners
/// and networks vanish.
///
/// Ownership: models own everything in them; the text is not kept. Errors: text that is not JSON, documents beyond the
/// limits, and items that their own publisher does not show, such as drafts. A missing member is no error here: each
/// widget checks for those that it needs. Any thread may call these functions.
namespace klipp {

/// A document as it was read.
struct Document {
  String format;         ///< one of format_names()
  bool is_feed = false;  ///< it has a list of items; otherwise it is one item, and `feed` has nothing but that
  Feed feed;
  std::optional<Article> itself;  ///< a JSON Feed that is an item as well: it has a `url` or `_klipp` of its own
};

/// Reads a document as what it is, or as what `format` says it is. Items that cannot be shown are left out, and so are
/// those beyond a limit. If none remains, the result is the error of the first one.
Result<Document> read_document(std::string_view text, const Limits& limits = {}, std::string_view format = {});

/// Reads one article. A list may stand for its only item; one of several is a kBadValue error.
Result<Article> read_article(std::string_view text, const Limits& limits = {});

/// Words in place of Klipp's own, {"share": "Pass it on"}, as Options::labels takes them. A name that no word has is an
/// error: a file of words is written for Klipp.
Result<String> read_labels(std::string_view json, const Limits& limits = {});

/// Reads a feed. One article is none: the feed is empty then.
Result<Feed> read_feed(std::string_view text, const Limits& limits = {});

/// Writes a document as JSON Feed 1.1, or as an item of one if it is a lone article, with what JSON Feed has no word
/// for in `_klipp`. Members have a fixed order, each on its own line. Addresses start at `base`; without one they stay
/// as they are, and so do those in bodies. (write_json_feed.cpp)
String write_json_feed(const Document& document, std::string_view base = {});

/// The names of all formats, separated by spaces: "json-feed wordpress …".
String format_names();

/// Something that the author of a document should know.
struct Problem {
  Error error;
  bool warning = false;  ///< nothing is left out because of it
};

}  // namespace klipp
