#include "http/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <utility>

#include "http/settings_file.hpp"
#include "http/text.hpp"

namespace klipp::example {

namespace {

constexpr std::string_view kDashes = "--";

// A secret by the name that it has in the environment, since it has none here.
std::string name_and_value(const Option& option) {
  const bool is_secret = option.where == Option::Where::kSecret;
  return (is_secret ? environment_name(option.name) : std::string(option.name)) + (option.value.empty() ? "" : " ") +
         std::string(option.value);
}

bool is_flag(const Option& option) { return std::holds_alternative<bool*>(option.target); }
bool is_list(const Option& option) { return std::holds_alternative<std::vector<std::string>*>(option.target); }

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

bool CommandLine::is_given_before(const Option& option, Giver by) const {
  const auto given = given_.find(option.name);
  return given != given_.end() && given->second.by != by;
}

void CommandLine::put(const Option& option, std::string_view value, Giver by, std::string place) {
  if (auto* const* one = std::get_if<std::string*>(&option.target)) **one = value;
  if (auto* const* many = std::get_if<std::vector<std::string>*>(&option.target)) (*many)->emplace_back(value);
  if (auto* const* flag = std::get_if<bool*>(&option.target)) **flag = value == "true";
  Given& given = given_.try_emplace(option.name, Given{by, {}}).first->second;
  if (!is_list(option)) given.places.clear();
  given.places.push_back(std::move(place));
}

// Of the environment or a file, where a flag has a value, too.
std::optional<int> CommandLine::put_text(const Option& option, std::string_view text, Giver by,
                                         const std::string& place) {
  if (is_given_before(option, by)) return std::nullopt;
  const bool is_wrong_flag = is_flag(option) && text != "true" && text != "false";
  if (is_wrong_flag) return fail(place + " must be true or false, not '" + std::string(text) + "'");
  put(option, text, by, place);
  return std::nullopt;
}

int CommandLine::fail(const std::string& message) const {
  std::cerr << program_ << ": " << message << '\n' << usage();
  return 2;
}

int CommandLine::fail_value(std::string_view name, const std::string& what, std::string_view value,
                            std::size_t index) const {
  const Option* option = find(name);
  const bool is_secret = option != nullptr && option->where == Option::Where::kSecret;
  return fail(place_of(name, index) + " " + what + (is_secret ? "" : ", not '" + std::string(value) + "'"));
}

int CommandLine::fail_missing(std::string_view name) const {
  const Option* option = find(name);
  return fail((option == nullptr ? std::string(name) : name_and_value(*option)) + " is missing");
}

bool CommandLine::has_secret_of_file() const {
  return std::any_of(options_.begin(), options_.end(), [this](const Option& option) {
    const auto given = given_.find(option.name);
    return option.where == Option::Where::kSecret && given != given_.end() && given->second.by == Giver::kFile;
  });
}

std::string CommandLine::place_of(std::string_view name, std::size_t index) const {
  const auto given = given_.find(name);
  const bool is_known = given != given_.end() && index < given->second.places.size();
  return is_known ? given->second.places[index] : std::string(name);
}

std::optional<int> CommandLine::parse(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--help") {
      std::cout << help();
      return 0;
    }
    const std::size_t equals = argument.find('=');
    const bool has_value = equals != std::string_view::npos;
    const Option* option = find(argument.substr(0, equals));
    if (option == nullptr) return fail("unknown argument '" + std::string(argument.substr(0, equals)) + "'");
    const std::string name(option->name);
    if (option->where == Option::Where::kSecret) {
      return fail(name + " is a secret, and others can read a command line: give it as " +
                  environment_name(option->name) + " in the environment, or in the file that --config names");
    }
    if (is_flag(*option) && has_value) return fail(name + " takes no value");
    if (!is_flag(*option) && !has_value && i + 1 == argc) return fail(name + " needs a value");
    put(*option,
        is_flag(*option) ? "true"
        : has_value      ? argument.substr(equals + 1)
                         : argv[++i],
        Giver::kCommandLine, name);
  }
  return std::nullopt;
}

std::optional<int> CommandLine::read_environment() {
  for (const Option& option : options_) {
    const std::string name = environment_name(option.name);
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || option.where == Option::Where::kCommandLine) continue;
    const std::string_view text = value;
    const auto parts = is_list(option) ? split(text, ' ') : std::vector<std::string_view>{text};
    for (const std::string_view part : parts) {
      if (is_list(option) && part.empty()) continue;
      if (const auto status = put_text(option, part, Giver::kEnvironment, name)) return status;
    }
  }
  return std::nullopt;
}

std::optional<int> CommandLine::read_file(const std::string& file) {
  const auto read = read_settings_file(file);
  if (const auto* wrong = std::get_if<std::string>(&read)) return fail(*wrong);
  for (const auto& [number, key, value] : std::get<std::vector<SettingsLine>>(read)) {
    std::string place = file + ":" + std::to_string(number);
    place.append(": ").append(key);
    const Option* option = find(std::string(kDashes) + key);
    const bool is_setting = option != nullptr && option->where != Option::Where::kCommandLine;
    if (!is_setting) return fail(place + " is no setting; --help lists them, and here they have no dashes in front");
    if (const auto status = put_text(*option, value, Giver::kFile, place)) return status;
  }
  return std::nullopt;
}

std::string environment_name(std::string_view option) {
  std::string name = "KLIPP_";
  for (const char c : option.substr(kDashes.size())) {
    name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  return name;
}

std::optional<int> parse_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<int> parse_port(std::string_view text) { return parse_number(text, 0, 65535); }

}  // namespace klipp::example
