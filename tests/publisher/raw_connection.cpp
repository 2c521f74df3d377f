#include "raw_connection.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <utility>

namespace klipp::example {

RawConnection::RawConnection(int port) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  EXPECT_EQ(connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  const int on = 1;
  setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

RawConnection::RawConnection(RawConnection&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), was_closed_(other.was_closed_) {}

RawConnection::~RawConnection() {
  if (socket_ >= 0) close(socket_);
}

bool RawConnection::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void RawConnection::end_sending() { shutdown(socket_, SHUT_WR); }

bool RawConnection::receive(std::string& to, int patience_ms) {
  pollfd wait{socket_, POLLIN, 0};
  if (poll(&wait, 1, patience_ms) <= 0) return false;
  std::array<char, 16384> bytes{};
  const ssize_t size = recv(socket_, bytes.data(), bytes.size(), 0);
  was_closed_ = size <= 0;
  if (!was_closed_) to.append(bytes.data(), static_cast<std::size_t>(size));
  return !was_closed_;
}

std::string RawConnection::receive_all(int patience_ms) {
  std::string received;
  while (receive(received, patience_ms)) continue;
  return received;
}

std::string RawConnection::receive_until(std::string_view text) {
  std::string received;
  while (received.find(text) == std::string::npos && receive(received, 5000)) continue;
  return received;
}

std::string statuses_in(const std::string& answers) {
  std::string statuses;
  for (std::size_t at = 0; (at = answers.find("HTTP/1.1 ", at)) != std::string::npos; at += 9) {
    statuses += (statuses.empty() ? "" : " ") + answers.substr(at + 9, 3);
  }
  return statuses;
}

}  // namespace klipp::example
