#include "http/stop_signals.hpp"

#include <pthread.h>

#include <initializer_list>

namespace klipp::example {

StopSignals::StopSignals() {
  sigemptyset(&signals_);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals_, signal);
  pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

void StopSignals::wait() const {
  int signal = 0;
  sigwait(&signals_, &signal);
}

int StopSignals::wait_for(std::chrono::milliseconds time) const {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  timespec limit{};
  limit.tv_sec = static_cast<time_t>(seconds.count());
  limit.tv_nsec = static_cast<decltype(limit.tv_nsec)>(std::chrono::nanoseconds(time - seconds).count());
  const int signal = sigtimedwait(&signals_, nullptr, &limit);
  return signal > 0 ? signal : 0;
}

}  // namespace klipp::example
