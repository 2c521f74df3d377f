#pragma once

#include "klipp/document.hpp"

/// Tells the author of a document what is wrong with it.
///
///     for (const klipp::Problem& problem : klipp::validate(json)) {
///       std::cout << problem.error.place() << ": " << problem.error.message << '\n';
///     }
///
/// The list owns its texts; the document is not kept. Any thread may call this.
namespace klipp {

/// Every problem of an item, or of a feed (a document with `items`), in the order of the document. Errors are what
/// cannot be read or rendered; warnings are what readers would miss. The list is empty if there are none.
List<Problem> validate(std::string_view json, const Limits& limits = {});

/// What render() says of `document`, at the place that the document's own format has for it: "/title/rendered" of a
/// WordPress post where a widget lacks "/title". Reads the document once more. Errors of reading have that already.
Error in_own_names(const Error& error, std::string_view document, const Limits& limits = {});

}  // namespace klipp
