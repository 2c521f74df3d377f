#pragma once

#include <cstdint>

#include "klipp/render.hpp"

/// What the modules share that render documents.
namespace klipp::module {

/// The error as klipp.h has it.
std::int32_t fail(const Error& error);

/// Reads the options, and renders by `render` (klipp::render, or less than that).
std::int32_t render_with(Result<Html> (*render)(Kind, std::string_view, const Options&), Kind kind,
                         std::string_view options, std::string_view document);

}  // namespace klipp::module
