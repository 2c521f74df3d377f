#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace klipp::example {

/// What a server said of an answer, so that it can be asked whether it has changed (RFC 9110, section 13).
struct Validators {
  std::string etag;
  std::string last_modified;
};

struct Answer {
  int status = 0;       ///< 0 if there was no answer
  std::string problem;  ///< why there was none
  std::string url;      ///< where redirects led
  std::string body;
  Validators validators;
};

struct FetchLimits {
  std::size_t bytes = std::size_t{4} * 1024 * 1024;  ///< of a body, decompressed
  std::chrono::seconds time = std::chrono::seconds(20);
};

/// Where an answer may come from.
enum class Reach {
  kPublic,       ///< only from addresses that everybody can reach, whatever names are resolved to
  kThisMachine,  ///< from this machine, too, and from nothing else of its network
  kPrivate,      ///< from this machine and its network, too
};

/// Gets documents by HTTP. It follows five redirects, to http and https alone.
class HttpClient {
 public:
  HttpClient(Reach reach, FetchLimits limits);
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;
  ~HttpClient();

  /// Asks for `url`, for no more than what has changed since. Gives up soon after `stop` becomes true.
  [[nodiscard]] Answer get(const std::string& url, const Validators& known, const std::atomic<bool>& stop) const;

 private:
  Reach reach_;
  FetchLimits limits_;
  void* curl_;
};

/// How far an address reaches by itself: a number, or a name such as "localhost" and "cms.internal", that only this
/// machine or its network has is kPrivate. Other names are not resolved, for their owners may change that at any time.
Reach reach_of(const std::string& url);

}  // namespace klipp::example
