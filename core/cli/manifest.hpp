#pragma once

#include <string>
#include <string_view>

#include "klipp/result.hpp"

namespace klipp::cli {

/// The host's script as a page loads it.
struct Script {
  std::string path;       ///< below the CDN's address: "1.0.0/klipp.1a2b3c4d.js"
  std::string integrity;  ///< "sha384-…"; empty where the file may change
};

/// The script that moves on with each release of this major version.
Script moving_script();

/// The script that the manifest.json of a version's folder names. The one of a folder that moves is refused: a page
/// that holds its script to a hash would stand without it after the next release.
Result<Script> script_of(std::string_view manifest);

}  // namespace klipp::cli
