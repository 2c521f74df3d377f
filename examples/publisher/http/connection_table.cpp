#include "http/connection_table.hpp"

namespace klipp::example {

bool ConnectionTable::add(Connection& connection) {
  if (!make_room(connection.client)) {
    ++counts_.refused;
    return false;
  }
  connections_.insert(&connection);
  counts_.open = ++open_;
  ++counts_.taken;
  return true;
}

bool ConnectionTable::make_room(const std::string& client) {
  const bool is_counted = most_of_client_ > 0 && !client.empty();
  if (is_counted && count(client) >= most_of_client_ && !end_longest_waiting(&client)) return false;
  return most_ == 0 || open_ < most_ || end_longest_waiting();
}

void ConnectionTable::remove(Connection& connection) {
  const bool was_here = connections_.erase(&connection) > 0;
  if (was_here && !connection.has_ended_) counts_.open = --open_;
}

std::size_t ConnectionTable::count(const std::string& client) const {
  return static_cast<std::size_t>(std::count_if(
      connections_.begin(), connections_.end(),
      [&client](const Connection* connection) { return !connection->has_ended_ && connection->client == client; }));
}

void ConnectionTable::end(Connection& connection) {
  if (connection.has_ended_) return;
  connection.has_ended_ = true;
  counts_.open = --open_;
  connection.end();
}

bool ConnectionTable::end_longest_waiting(const std::string* client) {
  Connection* longest = nullptr;
  for (Connection* connection : connections_) {
    if (connection->has_ended_ || !connection->waits) continue;
    if (client != nullptr && connection->client != *client) continue;
    if (longest == nullptr || connection->waits_since < longest->waits_since) longest = connection;
  }
  if (longest != nullptr) {
    end(*longest);
    ++counts_.displaced;
  }
  return longest != nullptr;
}

void ConnectionTable::end_late(Clock::time_point now) {
  for (Connection* connection : connections_) {
    if (connection->deadline > now || connection->has_ended_) continue;
    end(*connection);
    ++counts_.late;
  }
}

void ConnectionTable::end_all_by(Clock::time_point last) {
  last_ = last;
  for (Connection* connection : connections_) {
    connection->deadline = std::min(connection->deadline, last);
    if (connection->is_idle()) end(*connection);
  }
}

}  // namespace klipp::example
