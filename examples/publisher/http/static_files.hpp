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
  std::string cache_control = "no-cache";  ///< "no-cache": keep a copy, and ask each time whether it is still valid
  bool every_origin = false;               ///< pages of other origins may use the files
  std::function<std::string(std::string)> html = nullptr;  ///< changes a page (.html) before it is sent
};

/// Serves the files of one directory: types by extension, ETag and 304. If `klipp.js.br` or `klipp.js.gz` lies beside
/// `klipp.js`, it sends the one that the client prefers. Reads the disk at each request, so that a new build shows.
class StaticFiles {
 public:
  explicit StaticFiles(StaticOptions options);

  /// Answers with the file at `path`, relative to the root and percent-decoded. After a "/", and for an empty path,
  /// that is "index.html". If there is no such file the status is 404, and the error page becomes the body.
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
