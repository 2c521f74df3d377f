#include "http/static_files.hpp"

#include <optional>
#include <utility>

#include "http/entity_tags.hpp"
#include "http/files.hpp"
#include "http/media_types.hpp"
#include "http/responses.hpp"

namespace klipp::example {

namespace fs = std::filesystem;

namespace {

// Pictures only: an SVG that is opened as a page runs and loads nothing.
constexpr const char* kSvgPolicy = "default-src 'none'; style-src 'unsafe-inline'";

const char* suffix_of(Encoding encoding) {
  return encoding == Encoding::kBrotli ? ".br" : encoding == Encoding::kGzip ? ".gz" : "";
}

const char* name_of(Encoding encoding) { return encoding == Encoding::kBrotli ? "br" : "gzip"; }

std::string with_index(const std::string& path) {
  return path.empty() || path.back() == '/' ? path + "index.html" : path;
}

bool is_html(std::string_view type) { return type.substr(0, 9) == "text/html"; }

}  // namespace

StaticFiles::StaticFiles(StaticOptions options) : options_(std::move(options)) {
  std::error_code error;
  options_.root = fs::canonical(options_.root, error);
}

std::optional<StaticFiles::File> StaticFiles::read_neighbour(const std::string& path,
                                                             const std::string& accept_encoding) const {
  for (const Encoding encoding : accepted_encodings(accept_encoding)) {
    const std::optional<fs::path> file = file_below(options_.root, path + suffix_of(encoding));
    std::optional<std::string> bytes = file ? read_file(*file) : std::nullopt;
    if (bytes) return File{*std::move(bytes), encoding};
  }
  return std::nullopt;
}

std::optional<StaticFiles::File> StaticFiles::read(const httplib::Request& request, const std::string& path) const {
  if (!file_below(options_.root, path)) return std::nullopt;  // a neighbour alone is not a file
  const bool changes = options_.html && is_html(media_type_of(path));
  std::optional<File> file = read_neighbour(path, changes ? "" : joined_header(request, "Accept-Encoding"));
  if (file && changes) file->bytes = options_.html(std::move(file->bytes));
  return file;
}

void StaticFiles::send_file(const httplib::Request& request, File file, std::string_view type,
                            httplib::Response& response) const {
  const std::string tag = entity_tag(file.bytes);
  response.set_header("ETag", tag);
  response.set_header("Cache-Control", options_.cache_control);
  response.set_header("Vary", "Accept-Encoding");
  if (type == "image/svg+xml") response.set_header("Content-Security-Policy", kSvgPolicy);
  if (is_known_to_client(request, tag)) {
    response.set_header("Content-Length", std::to_string(file.bytes.size()));  // what a 200 would have had
    response.status = 304;
    return;
  }
  if (file.encoding != Encoding::kIdentity) response.set_header("Content-Encoding", name_of(file.encoding));
  send(response, 200, std::move(file.bytes), std::string(type));
}

void StaticFiles::serve(const httplib::Request& request, const std::string& path, httplib::Response& response) const {
  if (options_.every_origin) allow_every_origin(response);
  const std::string wanted = with_index(path);
  const std::string_view type = media_type_of(wanted);
  std::optional<File> file = type.empty() ? std::nullopt : read(request, wanted);
  if (file) {
    send_file(request, *std::move(file), type, response);
  } else {
    response.status = 404;
  }
}

}  // namespace klipp::example
