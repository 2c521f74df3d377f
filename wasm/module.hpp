#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "klipp/render.hpp"

/// What the modules share: module.cpp speaks the ABI of klipp.h, and each of share.cpp, lite.cpp and full.cpp says what
/// its module renders. Nobody downloads code for what the page does not show.

#define KLIPP_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace klipp::module {

/// What the host wrote. A module has one thread and one caller; nothing of a document outlives its rendering.
std::string_view input();

/// Makes the text the output, which stays until the next input; 0, which says so to the host.
std::int32_t succeed(String text);

/// The same with the error as klipp.h says, and its code.
std::int32_t fail(const Error& error);

/// The error for sizes beyond the input.
std::int32_t too_long();

/// The error for what this module leaves to a larger one.
Error needs_larger_module();

/// As klipp::render, as far as this module goes.
Result<Html> render_here(Kind kind, std::string_view document, const Options& options);

}  // namespace klipp::module
