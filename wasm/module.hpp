#pragma once

#include <cstdint>
#include <string_view>

#include "klipp/render.hpp"
#include "text/choices.hpp"

/// What the modules share: module.cpp speaks the ABI of klipp.h, and each of share.cpp, lite.cpp and full.cpp says what
/// its module renders. Nobody downloads code for what the page does not show.

#define KLIPP_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace klipp::module {

/// What the host wrote. A module has one thread and one caller; nothing of a document outlives its rendering.
std::string_view input();

/// Takes the text up to the next NUL off the front of `rest`.
inline std::string_view take_field(std::string_view& rest) { return take_before(rest, '\0'); }

/// Makes the text the output, which stays until the next input; 0, which says so to the host.
std::int32_t succeed(std::string_view text);

/// The same with the three fields of an error, parted by NUL as klipp.h says, and its code.
std::int32_t fail(ErrorCode code, std::string_view fields);

/// Says that the host passed sizes beyond the input.
std::int32_t too_long();

/// Says that this module leaves what was asked for to a larger one.
std::int32_t leave_to_larger_module();

/// klipp_render() as far as this module goes; `options` as klipp.h has them.
std::int32_t render_here(Kind kind, std::string_view options, std::string_view document);

}  // namespace klipp::module
