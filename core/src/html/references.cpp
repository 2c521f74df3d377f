#include "html/references.hpp"

#include <algorithm>
#include <array>

#include "html/reference_table.hpp"
#include "text/char_set.hpp"

namespace klipp::html {

namespace {

constexpr std::size_t kChains = 512;
constexpr std::size_t kLongestWithoutSemicolon = 6;

std::size_t chain_of(std::string_view name) {
  std::uint32_t sum = 0;
  for (const char c : name) sum = 31 * sum + static_cast<unsigned char>(c);
  return sum % kChains;
}

/// The number at `at`, which goes on behind it.
std::uint32_t read_number(const std::uint8_t*& at) {
  std::uint32_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint32_t byte = *at++;
    number |= (byte & 0x7FU) << shift;
    if (byte < 0x80) return number;
  }
}

/// Names by what is made of their letters: what begins each chain, and what follows each name in its own. 0 is none.
/// Made once, for good: looking through all the names takes as long for every reference.
class Index {
 public:
  Index() {
    const char* name = kReferenceNames;
    const std::uint8_t* at = kReferenceValues;
    std::uint32_t value = 0;
    for (std::uint16_t i = 1; i <= kReferences; ++i) {
      std::uint8_t length = 0;
      while (kAlphanumeric.has(name[length])) ++length;
      std::uint16_t& chain = chains_[chain_of({name, length})];
      value += read_number(at);
      rows_[i] = {name, value, chain, length};
      chain = i;
      name += length + 1;
    }
  }

  [[nodiscard]] Reference find(std::string_view name) const {
    for (std::uint16_t i = chains_[chain_of(name)]; i > 0; i = rows_[i].next) {
      const Row& row = rows_[i];
      if (std::string_view(row.name, row.length) != name) continue;
      return {row.value & 0x1FFFFFU, kSecondCharacters[row.value >> 21U], row.name[row.length] == ';'};
    }
    return {};
  }

 private:
  struct Row {
    const char* name;
    std::uint32_t value;
    std::uint16_t next;
    std::uint8_t length;
  };
  std::array<std::uint16_t, kChains> chains_{};
  std::array<Row, kReferences + 1> rows_{};
};

}  // namespace

Reference find_reference(std::string_view name) {
  static const Index kIndex;
  return kIndex.find(name);
}

Reference take_reference(std::string_view text, std::size_t& length) {
  length = 0;
  while (length < std::min(text.size(), kLongestReference) && kAlphanumeric.has(text[length])) ++length;
  if (length < text.size() && text[length] == ';') {
    if (const Reference reference = find_reference(text.substr(0, length))) return ++length, reference;
  }
  for (length = std::min(length, kLongestWithoutSemicolon); length > 1; --length) {
    const Reference reference = find_reference(text.substr(0, length));
    if (reference && !reference.needs_semicolon) return reference;
  }
  return {};
}

}  // namespace klipp::html
