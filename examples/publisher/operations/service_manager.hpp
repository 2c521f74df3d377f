#pragma once

#include <chrono>
#include <string_view>

namespace klipp::example {

/// Tells systemd, or whatever else has started the program and set NOTIFY_SOCKET, how it is (sd_notify's protocol): in
/// a unit with Type=notify, and with WatchdogSec= if it is to be started anew when it hangs. Without one it does
/// nothing. For one thread.
class ServiceManager {
 public:
  ServiceManager();
  ~ServiceManager();
  ServiceManager(const ServiceManager&) = delete;
  ServiceManager& operator=(const ServiceManager&) = delete;

  /// "READY=1", "STOPPING=1", "WATCHDOG=1" … If it cannot be sent, the log says so once.
  void notify(std::string_view state);

  /// How often "WATCHDOG=1" is due: half of what the unit allows. A day if it does not ask for it.
  [[nodiscard]] std::chrono::milliseconds watchdog_interval() const { return interval_; }

 private:
  int socket_ = -1;
  std::chrono::milliseconds interval_;
};

}  // namespace klipp::example
