#pragma once

#include <string_view>

#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"

/// Documents of any format in, JSON Feed out.
///
///     const klipp::Result<klipp::String> feed = klipp::convert(answer_of_wordpress);
///     if (feed) file << feed.value();
///
/// Rendering the result gives what rendering the document gives. Ownership: results own their text. Errors: those of
/// reading (document.hpp). Any thread may call this.
namespace klipp {

/// Reads a document, as `format` if that is not empty, and writes it as JSON Feed (write_json_feed). With
/// `options.base`, addresses become absolute.
///
/// Bodies in HTML become clean: what Klipp shows of them, and nothing else. A body stays as it is where it would then
/// be shown in another way, and where its relative addresses start at one that is not known.
Result<String> convert(std::string_view document, const Options& options = {}, std::string_view format = {});

}  // namespace klipp
