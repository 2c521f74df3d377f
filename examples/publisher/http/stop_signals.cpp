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

}  // namespace klipp::example
