#include "target.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "strict_markup.hpp"

namespace klipp::fuzz {

void require(bool holds, std::string_view promise, std::string_view detail) {
  if (holds) return;
  std::cerr << "broken promise: " << promise << ": " << detail << '\n';
  std::abort();
}

namespace {

/// What ends a line, or steers a terminal.
bool is_control(unsigned char c) { return c < 0x20 || c == 0x7F; }

}  // namespace

void require_clear(const Error& error) {
  require(!error.message.empty(), "an error says what is wrong", to_string(error.code));
  require(std::ranges::none_of(error.message, is_control), "an error is one line", error.message);
  require(std::ranges::none_of(error.place(), is_control), "a place is one line", error.place());
}

void record(const std::string& markup) {
  static const char* const kPath = std::getenv("KLIPP_MARKUP");
  if (kPath == nullptr) return;
  static std::ofstream file(kPath, std::ios::binary);
  file << markup << '\0' << std::flush;
  require(file.good(), "markup can be kept", kPath);
}

void require_safe(const Result<Html>& html) {
  if (!html) return require_clear(html.error());
  record(html.value().text());
  const std::string& markup = html.value().text();
  require(markup.size() <= Limits{}.output_bytes, "markup keeps to its limit", std::to_string(markup.size()));
  const test::StrictMarkup read = test::read_strict_markup(markup);
  require(read.problem.empty(), "markup is in the strict form", read.problem);
  require(read.elements.size() <= Limits{}.output_elements, "elements keep to their limit", markup.substr(0, 200));
}

}  // namespace klipp::fuzz
