#include "http/static_files.hpp"

#include <optional>
#include <utility>

#include "http/accept.hpp"
#include "http/files.hpp"
#include "http/media_types.hpp"
#include "http/responses.hpp"

namespace klipp::example {

namespace fs = std::filesystem;

namespace {

// Pictures only: an SVG that is opened as a page runs and loads nothing.
constexpr const char* kSvgPolicy = "default-src 'none'; style-src 'unsafe-inline'";

const char* suffix_of(Encoding encoding) { return encoding == Encoding::kBrotli ? ".br" : ".gz"; }

const char* name_of(Encoding encoding) { return encoding == Encoding::kBrotli ? "br" : "gzip"; }

std::string with_index(const std::string& path) {
  return path.empty() || path.back() == '/' ? path + "index.html" : path;
}

bool is_html(const std::string& path) { return media_type_of(path).starts_with("text/html"); }

}  // namespace

StaticFiles::StaticFiles(StaticOptions options)
    : options_(std::move(options)), cache_(std::make_unique<FileCache<Content>>(options_.memory, options_.counts)) {
  std::error_code error;
  options_.root = fs::canonical(options_.root, error);
}

std::shared_ptr<const Content> StaticFiles::find(const std::string& path) const {
  return cache_->find(options_.root / path, [&]() -> Loaded<Content> {
    const std::optional<fs::path> file = file_below(options_.root, path);
    std::optional<std::string> bytes = file ? read_file(*file) : std::nullopt;
    if (!bytes) return {};
    if (options_.html && is_html(path)) bytes = options_.html(*std::move(bytes));
    const std::size_t size = bytes->size();
    return {Content::kept(*std::move(bytes)), size * Content::kMemory};
  });
}

void StaticFiles::choose_neighbour(const Request& request, const std::string& path, Response& response) const {
  for (const Encoding encoding : accepted_encodings(request.headers.joined("Accept-Encoding"))) {
    if (encoding == Encoding::kIdentity) return;
    std::shared_ptr<const Content> neighbour = find(path + suffix_of(encoding));
    if (!neighbour) continue;
    response.set_header("Content-Encoding", name_of(encoding));
    response.content = std::move(neighbour);
    return;
  }
}

void StaticFiles::serve(const Request& request, const std::string& path, Response& response) const {
  if (options_.every_origin) allow_every_origin(response);
  const std::string wanted = with_index(path);
  const std::string_view type = media_type_of(wanted);
  std::shared_ptr<const Content> file = type.empty() ? nullptr : find(wanted);
  if (!file) {
    response.status = 404;
    return;
  }
  response.set_header("Cache-Control", options_.cache_control);
  response.set_header("Vary", "Accept-Encoding");
  if (type == "image/svg+xml") response.set_header("Content-Security-Policy", kSvgPolicy);
  const bool has_policy = is_html(wanted) && !options_.page_policy.empty();
  if (has_policy) response.set_header("Content-Security-Policy", options_.page_policy);
  send(response, 200, std::move(file), type);
  if (!options_.html || !is_html(wanted)) choose_neighbour(request, wanted, response);
}

}  // namespace klipp::example
