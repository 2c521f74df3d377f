#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "http/http_server.hpp"
#include "signup_desk.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

struct PublisherOptions {
  std::filesystem::path dist;              ///< holds v1/, what a CDN would serve
  std::filesystem::path documents;         ///< JSON documents and the pictures they show
  std::string public_url = {};             ///< origin where readers reach it; empty: the one it listens on
  std::vector<std::string> partners = {};  ///< as Partners takes them
  bool behind_proxy = false;               ///< X-Forwarded-For is the word of a proxy of ours
  SignupRules signups = {};
  std::chrono::milliseconds confirm_lifetime = std::chrono::hours(48);
};

/// Makes a bound server (its origin is needed) the publisher: /v1/, /documents/, /articles/NAME, /embed/NAME, /oembed,
/// /signup, /confirm, /unsubscribe, /privacy and the index. `store` must outlive the server.
void add_publisher_routes(HttpServer& server, const PublisherOptions& options, SignupStore& store);

}  // namespace klipp::example
