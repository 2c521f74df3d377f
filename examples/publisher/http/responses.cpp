#include "http/responses.hpp"

#include <utility>

#include "http/entity_tags.hpp"
#include "http/media_types.hpp"

namespace klipp::example {

namespace {

const char* name_of(Encoding encoding) { return encoding == Encoding::kBrotli ? "br" : "gzip"; }

// The first form that the client takes and that is shorter than the bytes themselves.
Encoding best_form(const Request& request, const Content& content) {
  for (const Encoding encoding : accepted_encodings(request.headers.joined("Accept-Encoding"))) {
    if (encoding == Encoding::kIdentity) break;
    const std::size_t size = content.form(encoding).bytes.size();
    if (size > 0 && size < content.bytes().size()) return encoding;
  }
  return Encoding::kIdentity;
}

void choose_form(const Request& request, Response& response) {
  const bool is_encoded = response.headers.has("Content-Encoding");
  if (is_encoded || !response.content->is_worth_compressing()) return;
  if (!is_compressible(response.headers.first("Content-Type"))) return;
  const bool is_said = response.headers.joined("Vary").find("Accept-Encoding") != std::string::npos;
  if (!is_said) response.headers.add("Vary", "Accept-Encoding");
  response.encoding = best_form(request, *response.content);
  if (response.encoding != Encoding::kIdentity) response.set_header("Content-Encoding", name_of(response.encoding));
}

bool may_be_stored(const Response& response) {
  return response.headers.first("Cache-Control").find("no-store") == std::string::npos;
}

}  // namespace

void send(Response& response, int status, std::shared_ptr<const Content> content, std::string_view type) {
  response.status = status;
  response.content = std::move(content);
  response.set_header("Content-Type", type);
}

void send(Response& response, int status, std::string body, std::string_view type) {
  send(response, status, Content::once(std::move(body)), type);
}

void allow_every_origin(Response& response) {
  response.set_header("Access-Control-Allow-Origin", "*");
  response.set_header("Cross-Origin-Resource-Policy", "cross-origin");
  // Without it a page that isolates itself (COEP) cannot frame this.
  response.set_header("Cross-Origin-Embedder-Policy", "credentialless");
}

void suit_to_client(const Request& request, Response& response) {
  const bool is_whole = request.only_reads() && response.status == 200 && response.content != nullptr;
  if (!is_whole || !may_be_stored(response)) return;
  choose_form(request, response);
  const std::string& tag = response.content->form(response.encoding).tag;
  response.set_header("ETag", tag);
  if (!is_known_to_client(request, tag)) return;
  response.status = 304;
  response.content = nullptr;
}

void set_document_caching(Response& response) {
  response.set_header("Cache-Control", "no-cache");
  response.set_header("CDN-Cache-Control", "max-age=10, stale-while-revalidate=60, stale-if-error=86400");
}

}  // namespace klipp::example
