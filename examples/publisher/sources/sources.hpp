#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "sources/source.hpp"

namespace klipp::example {

struct SourceSettings {
  std::vector<std::string> urls;
  std::chrono::seconds interval = std::chrono::minutes(5);
  FetchLimits limits = {};
};

/// How a source is.
struct SourceState {
  std::string url;
  std::size_t articles = 0;
  int failures = 0;          ///< in a row
  std::string problem = {};  ///< of the last failure; empty if it answered since
  std::optional<std::chrono::steady_clock::time_point> answered = {};  ///< the last time that it did
};

/// All sources, each asked by a thread of its own, so that none waits for another. What they have is kept in memory,
/// and stays when a source fails. Any thread may call this.
class Sources {
 public:
  explicit Sources(const SourceSettings& settings);
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;
  ~Sources();  ///< waits until no source is being asked

  /// The document called `name`, or nothing.
  [[nodiscard]] std::optional<std::string> document(std::string_view name) const;

  /// The names of all documents.
  [[nodiscard]] std::vector<std::string> names() const;

  /// All sources, in their order.
  [[nodiscard]] std::vector<SourceState> states() const;

  /// Has all of them asked now.
  void ask_now();

 private:
  void work(std::size_t index);
  void note(std::size_t index);
  [[nodiscard]] int times_asked() const;
  void put(const std::string& url, std::vector<SourceArticle> articles);
  void wait(std::chrono::seconds time, int asked);

  std::vector<std::unique_ptr<Source>> sources_;
  std::map<std::string, std::map<std::string, std::string, std::less<>>> documents_;  ///< by source, then by name
  std::vector<SourceState> states_;                                                   ///< as documents_, with mutex_
  int asked_ = 0;  ///< how often ask_now() was called
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::atomic<bool> stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace klipp::example
