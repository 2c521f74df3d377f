#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <utility>

namespace klipp::example {

/// What has happened to connections since the start. Any thread may read it.
struct ConnectionCounts {
  std::atomic<std::uint64_t> open = 0;       ///< now
  std::atomic<std::uint64_t> taken = 0;      ///< in all
  std::atomic<std::uint64_t> refused = 0;    ///< because all others were being answered
  std::atomic<std::uint64_t> displaced = 0;  ///< ended while they waited, to make room for another
  std::atomic<std::uint64_t> late = 0;       ///< ended at a deadline
};

/// The connections of a server: how many there may be, and when each has to have got somewhere. A server that is full
/// ends the connection that has waited longest for its client, so that no crowd of idle or slow clients keeps others
/// out. For one thread.
class ConnectionTable {
 public:
  using Clock = std::chrono::steady_clock;

  class Connection {
   public:
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Closes the connection. It removes itself from the table later.
    virtual void end() = 0;

    /// Whether nothing of a request has arrived.
    [[nodiscard]] virtual bool is_idle() const = 0;

    /// Whose it is; empty if it does not count for anybody.
    const std::string client;

    bool waits = true;              ///< for bytes of its client
    Clock::time_point waits_since;  ///< with `waits`
    Clock::time_point deadline = Clock::time_point::max();

   protected:
    explicit Connection(std::string whose) : client(std::move(whose)), waits_since(Clock::now()) {}

   private:
    friend class ConnectionTable;
    bool has_ended_ = false;
  };

  /// Of all clients, and of each; 0 for any number.
  ConnectionTable(std::size_t most, std::size_t most_of_client) : most_(most), most_of_client_(most_of_client) {}

  /// Makes room and takes the connection in. Returns false if all others are being answered.
  [[nodiscard]] bool add(Connection& connection);
  void remove(Connection& connection);

  /// Ends the connection that has waited longest, of one client or of all. Returns whether there is one.
  bool end_longest_waiting(const std::string* client = nullptr);

  /// Ends all whose deadline has passed.
  void end_late(Clock::time_point now);

  /// Ends idle ones now, and the others by `last` at the latest.
  void end_all_by(Clock::time_point last);

  /// A deadline, but not one behind that of end_all_by().
  [[nodiscard]] Clock::time_point deadline_in(Clock::duration time) const {
    return std::min(last_, Clock::now() + time);
  }

  [[nodiscard]] const ConnectionCounts& counts() const { return counts_; }
  [[nodiscard]] bool is_empty() const { return connections_.empty(); }
  /// Whether so many are there that connections should not be kept for later requests.
  [[nodiscard]] bool is_crowded() const { return most_ > 0 && open_ > most_ - most_ / 4; }

 private:
  [[nodiscard]] std::size_t count(const std::string& client) const;
  [[nodiscard]] bool make_room(const std::string& client);
  void end(Connection& connection);

  std::size_t most_;
  std::size_t most_of_client_;
  std::size_t open_ = 0;  ///< those that were not ended
  ConnectionCounts counts_;
  std::unordered_set<Connection*> connections_;
  Clock::time_point last_ = Clock::time_point::max();
};

}  // namespace klipp::example
