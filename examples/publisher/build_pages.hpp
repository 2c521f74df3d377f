#pragma once

#include <filesystem>
#include <string>

#include "http/routes.hpp"

/// Pages of the build that work as files anywhere, and do more where a publisher serves them.
namespace klipp::example {

/// The page with what its script asks for: whose it is (`data-publisher`), and whether there is a gallery
/// (`data-gallery`).
std::string as_publishers(std::string page, bool has_gallery);

/// Adds /gallery/, all looks of all widgets (build/gallery); nothing if `files` is empty.
void add_gallery_routes(Routes& routes, const std::filesystem::path& files);

}  // namespace klipp::example
