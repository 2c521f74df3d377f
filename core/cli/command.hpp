#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "klipp/result.hpp"

/// What the commands share: how words are read, and how it is said that something is wrong.
namespace klipp::cli {

constexpr int kDocumentIsWrong = 1;
constexpr int kCallIsWrong = 2;

/// Says on stderr what is wrong with the call, and gives the exit code for it.
int bad_call(const std::string& message);

/// The file at `path`, or stdin for "-", as far as one byte behind `limit`: nobody waits for 50 MB to be told it is too
/// much. False, with the reason on stderr, where it cannot be read.
bool read_document(const std::string& path, std::size_t limit, std::string& text);

/// One line on stderr: `FILE: PLACE: what is wrong and what to do`.
void print_error(const std::string& file, const Error& error, std::string_view severity = "");

/// Takes one option of a call; a message where it cannot.
using SetOption = std::function<std::string(std::string_view name, std::string_view value)>;

/// Takes one word that is no option; a message where it cannot.
using SetWord = std::function<std::string(std::string_view word)>;

/// Reads `--name value`, `--name=value` and what stands between them; the first message, empty where all is well.
std::string read_words(const std::vector<std::string>& words, const SetOption& set_option, const SetWord& set_word);

}  // namespace klipp::cli
