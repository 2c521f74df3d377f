#include "operations/service_manager.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "log.hpp"

namespace klipp::example {

namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

// A connected socket, or -1. A name with @ in front is one of the abstract ones, which have a NUL there.
int connect_to(std::string_view name) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (name.empty() || name.size() >= sizeof address.sun_path) return -1;
  std::memcpy(address.sun_path, name.data(), name.size());
  if (name.front() == '@') address.sun_path[0] = '\0';
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
  const int made = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (made < 0 || connect(made, reinterpret_cast<const sockaddr*>(&address), size) == 0) return made;
  log_problem(std::string("NOTIFY_SOCKET cannot be reached: ") + std::strerror(errno));
  close(made);
  return -1;
}

std::chrono::milliseconds watchdog() {
  const std::string_view text = environment("WATCHDOG_USEC");
  std::int64_t microseconds = 0;
  std::from_chars(text.data(), text.data() + text.size(), microseconds);
  if (microseconds <= 0) return std::chrono::hours(24);
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds / 2));
}

}  // namespace

ServiceManager::ServiceManager() : socket_(connect_to(environment("NOTIFY_SOCKET"))), interval_(watchdog()) {}

ServiceManager::~ServiceManager() {
  if (socket_ >= 0) close(socket_);
}

void ServiceManager::notify(std::string_view state) {
  if (socket_ < 0 || send(socket_, state.data(), state.size(), MSG_NOSIGNAL) >= 0) return;
  log_problem(std::string("the service manager was not told how this is: ") + std::strerror(errno));
  close(socket_);
  socket_ = -1;
}

}  // namespace klipp::example
