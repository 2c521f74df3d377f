#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace klipp::example {

/// A program that lies in the folder of the test and runs beside it, and what it writes on stdout and stderr together.
/// Killed at the end of its life if it still runs.
class Program {
 public:
  /// The first argument is the name of its file.
  explicit Program(std::vector<std::string> arguments);
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  /// The next line without its newline; empty when the output has ended.
  std::string read_line();

  void signal(int number) const;

  /// Lets it have so many files open from now on (RLIMIT_NOFILE).
  void limit_files(unsigned count) const;

  /// Waits for its end and gives its exit status; -1 where a signal ended it.
  int wait();

 private:
  pid_t process_ = -1;
  int output_ = -1;
};

}  // namespace klipp::example
