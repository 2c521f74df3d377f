#include "command.hpp"

#include <fstream>
#include <iostream>

#include "klipp/page.hpp"

namespace klipp::cli {

namespace {

std::string read_upto(std::istream& in, std::size_t limit) {
  std::string text(limit + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

}  // namespace

std::string theme_message() {
  std::string names;
  for (const std::string_view name : kThemes) names += std::string(name) + ", ";
  return "--theme is " + names + "light or dark, or two of them: \"newspaper dark\"";
}

int bad_call(const std::string& message) {
  std::cerr << "klipp: " << message << " (klipp --help tells more)\n";
  return kCallIsWrong;
}

bool read_file(const std::string& path, std::size_t limit, std::string& text) {
  if (path == "-") {
    text = read_upto(std::cin, limit);
    return true;
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return false;
  text = read_upto(file, limit);
  return !file.bad();
}

bool read_document(const std::string& path, std::size_t limit, std::string& text) {
  if (read_file(path, limit, text)) return true;
  std::cerr << path << ": cannot be read; check the path and its permissions\n";
  return false;
}

void print_error(const std::string& file, const Error& error, std::string_view severity) {
  const std::string name = file == "-" ? "stdin" : file;
  const std::string place = error.place();
  std::cerr << name << ": " << (place.empty() ? "" : place + ": ") << severity << error.message << '\n';
}

std::string read_words(const std::vector<std::string>& words, const SetOption& set_option, const SetWord& set_word) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string_view word = words[i];
    std::string message;
    if (word.rfind("--", 0) != 0) {
      message = set_word(word);
    } else {
      word.remove_prefix(2);
      const std::size_t equals = word.find('=');
      if (equals == std::string_view::npos && i + 1 == words.size()) return words[i] + " needs a value";
      const std::string_view value =
          equals == std::string_view::npos ? std::string_view(words[++i]) : word.substr(equals + 1);
      message = set_option(word.substr(0, equals), value);
    }
    if (!message.empty()) return message;
  }
  return "";
}

}  // namespace klipp::cli
