#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// A connection to a server on this machine that sends and receives bytes as they are.
class RawConnection {
 public:
  explicit RawConnection(int port);
  ~RawConnection();
  RawConnection(RawConnection&& other) noexcept;
  RawConnection& operator=(RawConnection&&) = delete;

  /// Returns whether the server took all of it.
  bool send(std::string_view bytes);

  /// Says that nothing more comes.
  void end_sending();

  /// What arrives until the server closes, or until nothing has come for `patience_ms`. `was_closed` tells which.
  std::string receive_all(int patience_ms = 5000);

  /// What has arrived as soon as `text` is in it, or the connection has ended, or nothing has come for five seconds.
  std::string receive_until(std::string_view text);

  /// Whether the server has closed the connection, as the last call of a receive function saw it.
  [[nodiscard]] bool was_closed() const { return was_closed_; }

 private:
  bool receive(std::string& to, int patience_ms);

  int socket_ = -1;
  bool was_closed_ = false;
};

/// The statuses of the answers in what a server sent.
std::string statuses_in(const std::string& answers);

}  // namespace klipp::example
