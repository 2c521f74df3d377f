#include "build_pages.hpp"

#include <memory>
#include <string_view>
#include <utility>

#include "http/static_files.hpp"
#include "klipp/html.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

// Its widgets are prerendered, and its pictures beside it.
constexpr const char* kGalleryPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'";

}  // namespace

std::string as_publishers(std::string page, bool has_gallery) {
  constexpr std::string_view kRoot = "<html lang=\"en\"";
  const std::size_t at = page.find(kRoot);
  if (at == std::string::npos) return page;
  const std::string name = " data-publisher=\"" + std::string(escaped(kPublisherName)) + "\"";
  return page.insert(at + kRoot.size(), name + (has_gallery ? " data-gallery" : ""));
}

void add_gallery_routes(Routes& routes, const std::filesystem::path& files) {
  if (files.empty()) return;
  routes.get("/gallery", [](const Request&, Response& response) {
    response.status = 301;
    response.set_header("Location", "/gallery/");
  });
  const auto pages = std::make_shared<const StaticFiles>(StaticOptions{
      .root = files,
      .page_policy = kGalleryPolicy,
      .html = [](std::string page) { return as_publishers(std::move(page), true); },
  });
  routes.get("/gallery/**", [pages](const Request& request, Response& response) {
    pages->serve(request, request.parts[0], response);
  });
}

}  // namespace klipp::example
