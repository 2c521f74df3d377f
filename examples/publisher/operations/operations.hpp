#pragma once

#include <memory>
#include <string>

#include "articles.hpp"
#include "http/http_server.hpp"
#include "operations/metrics.hpp"
#include "operations/readiness.hpp"
#include "sources/sources.hpp"
#include "store/signup_store.hpp"

namespace klipp::example {

/// What those who run a publisher see of it.
struct Operations {
  Metrics metrics;
  Readiness readiness;
};

/// What /readyz and /metrics look at. All of it outlives the server.
struct Observed {
  std::filesystem::path documents;  ///< empty if there is no such folder
  std::shared_ptr<const Sources> sources;
  std::shared_ptr<const Articles> articles;
  SignupStore& store;
};

/// Adds
///   GET /healthz   "ok" for as long as the server answers;
///   GET /readyz    "ready", or 503 with the reason: the database takes no writing, the documents cannot be read, no
///                  source has answered yet, or the server is about to stop. For load balancers;
///   GET /metrics   for Prometheus, if the request is from this machine and was not forwarded, or has `token` in
///                  `Authorization: Bearer`. Otherwise 403, or 401 if there is a token.
/// and has all requests counted, and written to the access log if there is one. Call it behind all other routes.
void add_operations(HttpServer& server, const std::shared_ptr<Operations>& operations, const Observed& observed,
                    const std::string& token, bool behind_proxy);

}  // namespace klipp::example
