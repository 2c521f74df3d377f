#include "hex.hpp"

#include <openssl/rand.h>

namespace klipp::example {

std::string hex(std::string_view bytes) {
  std::string digits;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    digits += "0123456789abcdef"[byte >> 4U];
    digits += "0123456789abcdef"[byte & 15U];
  }
  return digits;
}

std::string random_hex(std::size_t bytes) {
  std::string random(bytes, '\0');
  const int good = RAND_bytes(reinterpret_cast<unsigned char*>(random.data()), static_cast<int>(bytes));
  return good == 1 ? hex(random) : std::string();
}

}  // namespace klipp::example
