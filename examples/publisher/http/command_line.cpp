#include "http/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <utility>

namespace klipp::example {

namespace {

std::string name_and_value(const Option& option) {
  return std::string(option.name) + (option.value.empty() ? "" : " ") + std::string(option.value);
}

bool is_flag(const Option& option) { return std::holds_alternative<bool*>(option.target); }

void put(const Option& option, std::string_view value) {
  if (auto* const* one = std::get_if<std::string*>(&option.target)) **one = value;
  if (auto* const* many = std::get_if<std::vector<std::string>*>(&option.target)) (*many)->emplace_back(value);
  if (auto* const* flag = std::get_if<bool*>(&option.target)) **flag = true;
}

}  // namespace

CommandLine::CommandLine(std::string program, std::vector<Option> options, std::string more)
    : program_(std::move(program)), options_(std::move(options)), more_(std::move(more)) {}

std::string CommandLine::usage() const { return "Usage: " + program_ + " [option …]; --help lists the options\n"; }

std::string CommandLine::help() const {
  std::size_t width = 0;
  for (const Option& option : options_) width = std::max(width, name_and_value(option).size());
  std::string text = "Usage: " + program_ + " [option …]\n\n";
  for (const Option& option : options_) {
    const std::string name = name_and_value(option);
    text += "  " + name + std::string(width + 2 - name.size(), ' ') + std::string(option.meaning) + '\n';
  }
  return text + more_;
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

int CommandLine::fail_missing(std::string_view name) const {
  const Option* option = find(name);
  return fail((option == nullptr ? std::string(name) : name_and_value(*option)) + " is missing");
}

std::optional<int> CommandLine::parse(int argc, const char* const* argv) const {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--help") {
      std::cout << help();
      return 0;
    }
    const std::size_t equals = argument.find('=');
    const bool has_value = equals != std::string_view::npos;
    const Option* option = find(argument.substr(0, equals));
    if (option == nullptr) return fail("unknown argument '" + std::string(argument) + "'");
    if (is_flag(*option) && has_value) return fail(std::string(option->name) + " takes no value");
    if (!is_flag(*option) && !has_value && i + 1 == argc) return fail(std::string(argument) + " needs a value");
    put(*option, is_flag(*option) ? "" : has_value ? argument.substr(equals + 1) : argv[++i]);
  }
  return std::nullopt;
}

std::optional<int> parse_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> parse_port(std::string_view text) { return parse_number(text, 0, 65535); }

}  // namespace klipp::example
