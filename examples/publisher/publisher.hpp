#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "http/http_server.hpp"
#include "operations/operations.hpp"
#include "signup_desk.hpp"
#include "sources/sources.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

struct PublisherOptions {
  std::filesystem::path dist;              ///< contains v1/, which a CDN would serve
  std::filesystem::path documents;         ///< JSON documents and the pictures they show
  std::filesystem::path gallery = {};      ///< the pages of all looks; if empty, there are none
  std::string public_url = {};             ///< the origin where readers reach it; if empty, the one it listens on
  std::vector<std::string> partners = {};  ///< origins, as for Partners
  SourceSettings sources = {};             ///< sites whose articles are shown as if they were documents
  std::chrono::seconds hsts = {};          ///< for how long browsers are to come by https alone; 0 says nothing of it
  std::string metrics_token = {};          ///< lets other machines read /metrics; if empty, none may
  std::string database = {};               ///< of the store, as --database names it; for /admin
  std::string admin_password = {};         ///< opens /admin; if empty, there is none
  bool dev = false;                        ///< somebody develops here: the builder looks at this machine, too
  bool behind_proxy = false;               ///< X-Forwarded-For comes from our own proxy
  SignupRules signups = {};
  Rate statistics = {600,
                     UnixMs{60} * 1000};  ///< what widgets of one client may tell: a feed of 100 cards is seen at once
  std::chrono::milliseconds confirm_lifetime = std::chrono::hours(48);
};

/// What of a publisher can be changed while it serves.
struct RunningPublisher {
  std::shared_ptr<Operations> operations;
  std::shared_ptr<Sources> sources;
};

/// Adds the publisher's routes to a server: /v1/, /documents/, /feed.json, /articles/NAME, /embed/NAME, /oembed,
/// /builder, /gallery/, /prerendered/KIND/NAME, /signup, /confirm, /unsubscribe, /privacy, /statistics,
/// those of Operations and the index. The server must be bound, so that its
/// origin is known. `store` must outlive it.
RunningPublisher add_publisher_routes(HttpServer& server, const PublisherOptions& options, SignupStore& store);

}  // namespace klipp::example
