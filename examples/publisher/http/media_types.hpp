#pragma once

#include <string_view>

namespace klipp::example {

/// The Content-Type for a file of this name, by its extension: "text/javascript; charset=utf-8" for "klipp.js". Empty
/// for types that do not belong on a website; such files are not served.
std::string_view media_type_of(std::string_view file_name);

/// Whether contents of this type become notably shorter when they are compressed: text, and not pictures.
bool is_compressible(std::string_view type);

}  // namespace klipp::example
