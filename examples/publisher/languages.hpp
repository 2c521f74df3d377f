#pragma once

#include <string_view>

#include "http/request.hpp"
#include "klipp/locale.hpp"

namespace klipp::example {

/// The language to answer in. That is `wanted` (a BCP 47 tag), if there is one. Otherwise it is the language that
/// Accept-Language prefers among those there are, or English. A client that says nothing gets Norwegian.
const Locale& answer_language(const Request& request, std::string_view wanted = {});

}  // namespace klipp::example
