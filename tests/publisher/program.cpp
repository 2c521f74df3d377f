#include "program.hpp"

#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

namespace klipp::example {

Program::Program(std::vector<std::string> arguments) {
  int ends[2] = {-1, -1};
  EXPECT_EQ(pipe(ends), 0);
  output_ = ends[0];
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  const std::string path = std::filesystem::read_symlink("/proc/self/exe").replace_filename(arguments[0]);
  EXPECT_EQ(posix_spawn(&process_, path.c_str(), &actions, nullptr, argv.data(), environ), 0) << path;
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
}

Program::~Program() {
  if (process_ > 0) signal(SIGKILL);
  wait();
  close(output_);
}

std::string Program::read_line() {
  std::string line;
  for (char c = 0; read(output_, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

void Program::signal(int number) const { kill(process_, number); }

void Program::limit_files(unsigned count) const {
  const rlimit limit = {count, 1000};
  EXPECT_EQ(prlimit(process_, RLIMIT_NOFILE, &limit, nullptr), 0);
}

int Program::wait() {
  if (process_ <= 0) return -1;
  int status = 0;
  waitpid(process_, &status, 0);
  process_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace klipp::example
