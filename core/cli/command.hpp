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

/// Prints to stderr what is wrong with the call, and returns the exit code for that.
int bad_call(const std::string& message);

/// Reads the file at `path`, or stdin for "-", up to one byte more than `limit`, so that nobody waits for 50 MB to
/// learn that they are too much. Returns false if it cannot be read.
bool read_file(const std::string& path, std::size_t limit, std::string& text);

/// The same, with the reason on stderr.
bool read_document(const std::string& path, std::size_t limit, std::string& text);

/// One line on stderr: `FILE: PLACE: what is wrong and what to do`.
void print_error(const std::string& file, const Error& error, std::string_view severity = "");

/// What `--theme` can be.
std::string theme_message();

/// Takes one option of a call. Returns a message if it is wrong.
using SetOption = std::function<std::string(std::string_view name, std::string_view value)>;

/// Takes one word that is not an option. Returns a message if it is wrong.
using SetWord = std::function<std::string(std::string_view word)>;

/// Reads `--name value`, `--name=value` and the words between them. Returns the first message, or an empty one.
std::string read_words(const std::vector<std::string>& words, const SetOption& set_option, const SetWord& set_word);

}  // namespace klipp::cli
