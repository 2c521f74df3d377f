#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "klipp/result.hpp"

namespace klipp::cli {

/// The files of one build as a CDN serves them.
class Release {
 public:
  /// What moves on with each release of this major version. Its files have the names that the build calls them by.
  static Release moving();

  /// The version that a manifest.json describes. The manifest of v1 is refused: its script changes with the next release,
  /// and a page with the old hash would then have no script.
  static Result<Release> of(std::string_view manifest);

  /// Where the file called `name` by the build ("klipp.js") is, below the CDN's address: "1.0.0/klipp.1a2b3c4d.js". An
  /// error if the manifest does not have it.
  [[nodiscard]] Result<std::string> path_of(std::string_view name) const;

  /// The hash of klipp.js as in HTML ("sha384-…"); empty if the file may change.
  [[nodiscard]] const std::string& integrity() const { return integrity_; }

 private:
  std::string folder_;
  std::string integrity_;
  std::vector<std::pair<std::string, std::string>> names_;  ///< of a version: by the build and in the folder
};

}  // namespace klipp::cli
