#pragma once

#include <filesystem>

#include "http/http_server.hpp"
#include "signup_store.hpp"

namespace klipp::example {

struct PublisherOptions {
  std::filesystem::path dist;       ///< holds v1/, what a CDN would serve
  std::filesystem::path documents;  ///< JSON documents and the pictures they show
};

/// Makes a bound server (its origin is needed) the publisher: /v1/, /documents/, /articles/NAME, /signup, /privacy and
/// the index. `store` must outlive the server.
void add_publisher_routes(HttpServer& server, const PublisherOptions& options, SignupStore& store);

}  // namespace klipp::example
