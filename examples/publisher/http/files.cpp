#include "http/files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "http/text.hpp"

namespace klipp::example {

namespace fs = std::filesystem;

namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '\\'; }

bool is_safe_part(std::string_view part) {
  return !part.empty() && part.front() != '.' && std::all_of(part.begin(), part.end(), is_plain);
}

bool is_inside(const fs::path& root, const fs::path& path) {
  return std::mismatch(root.begin(), root.end(), path.begin(), path.end()).first == root.end();
}

}  // namespace

std::optional<fs::path> file_below(const fs::path& root, std::string_view relative) {
  fs::path path = root;
  for (const std::string_view part : split(relative, '/')) {
    if (!is_safe_part(part)) return std::nullopt;
    path /= part;
  }
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error || !is_inside(root, real) || !fs::is_regular_file(real, error)) return std::nullopt;
  return real;
}

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad()) return std::nullopt;
  return bytes;
}

}  // namespace klipp::example
