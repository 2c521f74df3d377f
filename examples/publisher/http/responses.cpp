#include "http/responses.hpp"

#include <memory>
#include <utility>

namespace klipp::example {

void send(httplib::Response& response, int status, std::string body, const std::string& type) {
  response.status = status;
  if (body.empty()) {
    response.set_content(body, type);
    return;
  }
  const auto shared = std::make_shared<const std::string>(std::move(body));
  response.set_content_provider(shared->size(), type,
                                [shared](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                  return sink.write(shared->data() + offset, length);
                                });
}

void allow_every_origin(httplib::Response& response) {
  response.set_header("Access-Control-Allow-Origin", "*");
  response.set_header("Cross-Origin-Resource-Policy", "cross-origin");
  // Without it a page that isolates itself (COEP) cannot frame this.
  response.set_header("Cross-Origin-Embedder-Policy", "credentialless");
}

std::string joined_header(const httplib::Request& request, const std::string& name) {
  std::string joined;
  const auto [first, last] = request.headers.equal_range(name);
  for (auto header = first; header != last; ++header) {
    if (!joined.empty()) joined += ',';
    joined += header->second;
  }
  return joined;
}

}  // namespace klipp::example
