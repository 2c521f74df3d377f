#pragma once

#include <httplib.h>

#include <string_view>

#include "klipp/locale.hpp"

namespace klipp::example {

/// The language to answer in: the one that was asked for by its BCP 47 tag; else what Accept-Language likes best of
/// those there are; else English, or Norwegian for a client that says nothing.
const Locale& answer_language(const httplib::Request& request, std::string_view wanted = {});

}  // namespace klipp::example
