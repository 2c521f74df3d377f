#pragma once

#include <httplib.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "http/accept.hpp"

namespace klipp::example {

struct StaticOptions {
  std::filesystem::path root;
  std::string cache_control = "no-cache";  ///< "no-cache" keeps a copy and asks whether it is still right
  bool every_origin = false;               ///< pages of other origins may use the files
  std::function<std::string(std::string)> html = nullptr;  ///< changes pages (.html) before they are sent
};

/// Serves the files of one directory: types by extension, ETag and 304, and where `klipp.js.br` or `klipp.js.gz` lies
/// beside `klipp.js`, the one that the client likes best. Reads the disk at each request, so that a new build shows.
class StaticFiles {
 public:
  explicit StaticFiles(StaticOptions options);

  /// Answers for `path`, relative to the root and percent-decoded; "index.html" is understood behind a "/" and for
  /// the empty path. Where there is no such file the status is 404, and the body is left to the error page.
  void serve(const httplib::Request& request, const std::string& path, httplib::Response& response) const;

 private:
  struct File {
    std::string bytes;
    Encoding encoding = Encoding::kIdentity;
  };

  [[nodiscard]] std::optional<File> read(const httplib::Request& request, const std::string& path) const;
  [[nodiscard]] std::optional<File> read_neighbour(const std::string& path, const std::string& accept_encoding) const;
  void send_file(const httplib::Request& request, File file, std::string_view type, httplib::Response& response) const;

  StaticOptions options_;
};

}  // namespace klipp::example
