#pragma once

#include "klipp/document.hpp"

namespace klipp {

/// Every problem of an item, or of a feed (a document with `items`), in the order of the document: what cannot be read
/// or rendered, and as warnings what its readers would miss. Empty when there is none.
List<Problem> validate(std::string_view json, const Limits& limits = {});

}  // namespace klipp
