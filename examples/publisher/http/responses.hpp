#pragma once

#include <httplib.h>

#include <string>

namespace klipp::example {

/// Answers with `body`, byte for byte. Use this for every answer with a body: the HTTP library would compress a
/// compressed body again.
void send(httplib::Response& response, int status, std::string body, const std::string& type);

/// Lets pages of every origin read the answer. No cookies or other credentials are involved.
void allow_every_origin(httplib::Response& response);

/// All values of a header, which may be there several times, joined with commas (RFC 9110, section 5.3).
std::string joined_header(const httplib::Request& request, const std::string& name);

}  // namespace klipp::example
