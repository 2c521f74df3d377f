#pragma once

#include <memory>
#include <string_view>

#include "http/accept.hpp"
#include "http/content.hpp"
#include "http/headers.hpp"

namespace klipp::example {

/// An answer. Handlers fill it with the functions of responses.hpp. One that has a status of an error and no content
/// gets the server's error page.
struct Response {
  int status = 200;
  Headers headers = {};
  std::shared_ptr<const Content> content = nullptr;
  Encoding encoding = Encoding::kIdentity;  ///< the form of the content that is sent

  void set_header(std::string_view name, std::string_view value) { headers.set(name, value); }
};

}  // namespace klipp::example
