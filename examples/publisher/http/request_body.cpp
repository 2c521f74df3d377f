#include "http/request_body.hpp"

#include "http/text.hpp"

namespace klipp::example {

namespace {

// Without either header there is no body (RFC 9112, section 6.3); the library would wait for the connection to end.
bool has_body(const httplib::Request& request) {
  return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

bool read_all(const httplib::Request& request, const httplib::ContentReader& reader,
              const httplib::ContentReceiver& receive) {
  if (!has_body(request)) return true;
  if (!request.is_multipart_form_data()) return reader(receive);
  return reader([](const httplib::MultipartFormData&) { return true; }, receive);
}

}  // namespace

RequestBody read_body(const httplib::Request& request, const httplib::ContentReader& reader, std::size_t limit) {
  RequestBody body;
  const bool complete = read_all(request, reader, [&](const char* data, std::size_t size) {
    if (body.text.size() + size > limit) body.state = RequestBody::State::kTooLarge;
    if (body.state == RequestBody::State::kComplete) body.text.append(data, size);
    return true;
  });
  if (!complete) body.state = RequestBody::State::kBroken;
  if (body.state != RequestBody::State::kComplete) body.text.clear();
  return body;
}

void discard_body(const httplib::Request& request, const httplib::ContentReader& reader) {
  read_all(request, reader, [](const char*, std::size_t) { return true; });
}

std::string body_type(const httplib::Request& request) {
  const std::string header = request.get_header_value("Content-Type");
  return lower_ascii(trim_ascii(header.substr(0, header.find(';'))));
}

}  // namespace klipp::example
