#include "store/private_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "log.hpp"

namespace klipp::example {

namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t kOthers = S_IRWXG | S_IRWXO;

// By its name and not by a descriptor: closing one would lift SQLite's locks on the file (POSIX).
void keep_one_private(const std::string& file) {
  struct stat found {};
  if (stat(file.c_str(), &found) != 0 || (found.st_mode & kOthers) == 0) return;
  if (chmod(file.c_str(), kOwnerOnly) == 0) return log_line(file + " could be read by others; now its owner alone can");
  log_problem("others can read " + file + ", and that cannot be changed (" + std::strerror(errno) + "): chmod 600 it");
}

}  // namespace

bool create_private_file(const std::string& file) {
  const int descriptor = open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, kOwnerOnly);
  return descriptor >= 0 && close(descriptor) == 0;
}

void keep_private(const std::string& database) {
  for (const char* part : {"", "-wal", "-shm"}) keep_one_private(database + part);
}

}  // namespace klipp::example
