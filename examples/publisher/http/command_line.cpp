#include "http/command_line.hpp"

#include <charconv>
#include <iostream>
#include <utility>

namespace klipp::example {

CommandLine::CommandLine(std::string program, std::vector<Option> options)
    : program_(std::move(program)), options_(std::move(options)) {}

std::string CommandLine::usage() const {
  std::string line = "Usage: " + program_;
  for (const Option& option : options_) {
    line += " [" + std::string(option.name) + " " + std::string(option.value) + "]";
  }
  return line + "\n";
}

const Option* CommandLine::find(std::string_view name) const {
  for (const Option& option : options_) {
    if (option.name == name) return &option;
  }
  return nullptr;
}

int CommandLine::fail(const std::string& message) const {
  std::cerr << program_ << ": " << message << '\n' << usage();
  return 2;
}

std::optional<int> CommandLine::parse(int argc, const char* const* argv) const {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--help") {
      std::cout << usage();
      return 0;
    }
    const std::size_t equals = argument.find('=');
    const Option* option = find(argument.substr(0, equals));
    if (option == nullptr) return fail("unknown argument '" + std::string(argument) + "'");
    if (equals == std::string_view::npos && i + 1 == argc) return fail(std::string(argument) + " needs a value");
    *option->target = equals == std::string_view::npos ? argv[++i] : argument.substr(equals + 1);
  }
  for (const Option& option : options_) {
    if (option.target->empty()) return fail(std::string(option.name) + " " + std::string(option.value) + " is missing");
  }
  return std::nullopt;
}

std::optional<int> parse_port(std::string_view text) {
  int port = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 0 || port > 65535) return std::nullopt;
  return port;
}

}  // namespace klipp::example
