#pragma once

#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/model.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// Documents in, models out.
///
///     const klipp::Result<klipp::Article> article = klipp::read_article(json);
///     if (article) std::cout << article.value().title;
///
/// The text is JSON (RFC 8259) in UTF-8; a byte order mark is skipped. Unknown members are ignored. A wrong member is
/// left out, unless it is clear what the author meant; validate() names each. Empty tags, partners and networks vanish.
///
/// Ownership: models own everything in them; the text is not kept. Errors: text that is not JSON, and documents beyond
/// the limits. A missing member is no error here: each widget checks for those that it needs. Any thread may call these
/// functions.
namespace klipp {

/// Reads a JSON Feed 1.1 item with the `_klipp` extension.
Result<Article> read_article(std::string_view json, const Limits& limits = {});

/// Reads a JSON Feed 1.1. Entries that are not items, or that are beyond a limit, are left out.
Result<Feed> read_feed(std::string_view json, const Limits& limits = {});

/// Something that the author of a document should know.
struct Problem {
  Error error;
  bool warning = false;  ///< nothing is left out because of it
};

}  // namespace klipp
