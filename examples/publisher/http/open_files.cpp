#include "http/open_files.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace klipp::example {

namespace {

constexpr rlim_t kOtherFiles = 128;  // documents that handlers read, the database, sources, mails

}  // namespace

std::size_t connections_that_fit(std::size_t connections) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return connections;
  const rlim_t needed = connections + kOtherFiles;
  if (limit.rlim_cur < needed) {
    const rlimit raised = {std::min(needed, limit.rlim_max), limit.rlim_max};
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0) limit = raised;
  }
  const rlim_t others = std::min(kOtherFiles, limit.rlim_cur / 2);
  return std::clamp<std::size_t>(limit.rlim_cur - others, 1, connections);
}

}  // namespace klipp::example
