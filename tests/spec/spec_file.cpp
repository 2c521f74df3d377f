#include "spec_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace klipp::spec {

namespace {

const std::string kFence(32, '`');
const std::string kOpening = kFence + " example";

std::string with_tabs(std::string_view text) {
  constexpr std::string_view kArrow = "→";
  std::string out;
  for (std::size_t at = text.find(kArrow); at != std::string_view::npos; at = text.find(kArrow)) {
    out.append(text.substr(0, at)).append("\t");
    text.remove_prefix(at + kArrow.size());
  }
  return out.append(text);
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

/// The lines behind an opening fence, up to and without `end`.
std::string lines_until(std::istringstream& in, int& line_number, std::string_view end) {
  std::string text;
  for (std::string line; std::getline(in, line) && ++line_number && line != end;) text += line + '\n';
  return with_tabs(text);
}

}  // namespace

bool Example::says(std::string_view word) const { return std::find(words.begin(), words.end(), word) != words.end(); }

std::vector<Example> read_examples(std::string_view text) {
  std::vector<Example> examples;
  std::istringstream in{std::string(text)};
  int line_number = 0;
  for (std::string line; std::getline(in, line);) {
    ++line_number;
    if (line.rfind(kOpening, 0) != 0) continue;
    Example example{static_cast<int>(examples.size()) + 1, line_number, words_of(line.substr(kOpening.size())), {}, {}};
    example.markdown = lines_until(in, line_number, ".");
    example.html = lines_until(in, line_number, kFence);
    examples.push_back(std::move(example));
  }
  return examples;
}

std::string read_upstream_file(const std::string& name) {
  std::ifstream in(std::string(KLIPP_UPSTREAM_TESTS) + "/" + name, std::ios::binary);
  EXPECT_TRUE(in.good()) << name << " is not in " << KLIPP_UPSTREAM_TESTS;
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace klipp::spec
