#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace klipp::example {

/// What caches of one kind hold, and how often they were asked. Any thread may read it.
struct CacheCounts {
  std::atomic<std::uint64_t> hits = 0;
  std::atomic<std::uint64_t> misses = 0;
  std::atomic<std::uint64_t> bytes = 0;
};

/// Values by their names, as many as fit into a number of bytes; those go first that were not asked for longest. Any
/// thread may ask. `Value` is cheap to copy, a shared pointer as a rule.
template <class Value>
class ByteCache {
 public:
  /// `counts` may be those of other caches, too.
  explicit ByteCache(std::size_t most_bytes, std::shared_ptr<CacheCounts> counts = std::make_shared<CacheCounts>())
      : most_bytes_(most_bytes), counts_(std::move(counts)) {}

  std::optional<Value> find(const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto found = places_.find(name);
    const bool is_here = found != places_.end();
    ++(is_here ? counts_->hits : counts_->misses);
    if (!is_here) return std::nullopt;
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->value;
  }

  /// Keeps `value`, which takes about `bytes`. One that takes more than an eighth of all is not kept.
  void put(const std::string& name, Value value, std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    drop(places_.find(name));
    const std::size_t size = bytes + name.size() + kOfItsOwn;
    if (size > most_bytes_ / 8) return;
    entries_.push_front({name, std::move(value), size});
    places_[name] = entries_.begin();
    bytes_ += size;
    counts_->bytes += size;
    while (bytes_ > most_bytes_) drop(places_.find(entries_.back().name));
  }

  /// The bytes of all values that are kept.
  [[nodiscard]] std::size_t bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
  }

 private:
  static constexpr std::size_t kOfItsOwn = 256;

  struct Entry {
    std::string name;
    Value value;
    std::size_t bytes;
  };
  using Places = std::unordered_map<std::string, typename std::list<Entry>::iterator>;

  void drop(typename Places::iterator place) {
    if (place == places_.end()) return;
    const auto entry = place->second;
    bytes_ -= entry->bytes;
    counts_->bytes -= entry->bytes;
    places_.erase(place);
    entries_.erase(entry);
  }

  std::size_t most_bytes_;
  std::shared_ptr<CacheCounts> counts_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  ///< the one that was asked for last is first
  Places places_;
  mutable std::mutex mutex_;
};

}  // namespace klipp::example
