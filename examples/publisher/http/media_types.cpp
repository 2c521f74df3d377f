#include "http/media_types.hpp"

#include <string>
#include <utility>

#include "http/text.hpp"

namespace klipp::example {

namespace {

// JSON and SVG name no charset: the one is always UTF-8, the other says so itself.
constexpr std::pair<std::string_view, std::string_view> kMediaTypes[] = {
    {"avif", "image/avif"},
    {"css", "text/css; charset=utf-8"},
    {"gif", "image/gif"},
    {"html", "text/html; charset=utf-8"},
    {"ico", "image/x-icon"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"js", "text/javascript; charset=utf-8"},
    {"json", "application/json"},
    {"map", "application/json"},
    {"md", "text/markdown; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"svg", "image/svg+xml"},
    {"txt", "text/plain; charset=utf-8"},
    {"vtt", "text/vtt; charset=utf-8"},
    {"wasm", "application/wasm"},
    {"weba", "audio/webm"},
    {"webm", "video/webm"},
    {"webmanifest", "application/manifest+json"},
    {"webp", "image/webp"},
    {"woff2", "font/woff2"},
};

}  // namespace

std::string_view media_type_of(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  if (dot == std::string_view::npos) return {};
  const std::string extension = lower_ascii(file_name.substr(dot + 1));
  for (const auto& [known, type] : kMediaTypes) {
    if (known == extension) return type;
  }
  return {};
}

bool is_compressible(std::string_view type) {
  for (const std::string_view part : {"text/", "json", "xml", "wasm"}) {
    if (type.find(part) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace klipp::example
