#pragma once

#include <string_view>

#include "klipp/document.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// Documents of any format in, JSON Feed out (write_json_feed.cpp).
///
///     const klipp::Result<klipp::String> feed = klipp::convert(answer_of_wordpress);
///     if (feed) file << feed.value();
///
/// The result is JSON Feed 1.1, or one item for a lone article, with what JSON Feed has no word for in `_klipp`.
/// Members have a fixed order, each on its own line. Rendering it gives what rendering the document gives.
///
/// Ownership: results own their text. Errors: those of reading (document.hpp). Any thread may call these functions.
namespace klipp {

/// Reads a document, as `format` if that is not empty, and writes it as JSON Feed. With `options.base`, addresses
/// become absolute; those in bodies stay as they are, for they start at the article's.
Result<String> convert(std::string_view document, const Options& options = {}, std::string_view format = {});

/// Writes a document that was read, or filled in by a program. Addresses start at `base`; without one they stay as they
/// are.
String write_json_feed(const Document& document, std::string_view base = {});

}  // namespace klipp
