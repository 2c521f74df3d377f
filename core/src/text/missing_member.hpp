#pragma once

#include <string_view>

#include "klipp/result.hpp"

namespace klipp {

/// The error for a document that lacks the member at `pointer`, which `what` needs.
Error missing_member(String pointer, std::string_view what, std::string_view remedy);

}  // namespace klipp
