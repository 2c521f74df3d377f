#pragma once

#include <string>
#include <string_view>

#include "klipp/result.hpp"

namespace klipp::cli {

/// The host's script as a page loads it.
struct Script {
  std::string path;       ///< below the CDN's address: "1.0.0/klipp.1a2b3c4d.js"
  std::string integrity;  ///< "sha384-…"; empty if the file may change
};

/// The script that moves on with each release of this major version.
Script moving_script();

/// The script named in the manifest.json of a version's folder. The manifest of v1 is refused: its script changes with
/// the next release, and a page with the old hash would then have no script.
Result<Script> script_of(std::string_view manifest);

}  // namespace klipp::cli
