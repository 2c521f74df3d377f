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

/// All sources, each asked by a thread of its own, so that none waits for another. What they have is kept in memory,
/// and stays when a source fails. Any thread may call this.
class Sources {
 public:
  explicit Sources(SourceSettings settings);
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;
  ~Sources();  ///< waits until no source is being asked

  /// The document called `name`, or nothing.
  [[nodiscard]] std::optional<std::string> document(std::string_view name) const;

  /// The names of all documents.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  void work(Source& source);
  void put(const std::string& url, std::vector<SourceArticle> articles);
  void wait(std::chrono::seconds time);

  std::vector<std::unique_ptr<Source>> sources_;
  std::map<std::string, std::map<std::string, std::string, std::less<>>> documents_;  ///< by source, then by name
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::atomic<bool> stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace klipp::example
