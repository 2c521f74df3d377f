/// Formats in JSON: any document is read, as what it is or as the format that the first byte names, and converts well
/// (conversion.hpp).
#include "conversion.hpp"
#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string format = klipp::fuzz::format_at("json-feed wordpress ghost ninjs", data[0] % 8);
  klipp::fuzz::require_conversion(klipp::fuzz::view(data + 1, size - 1), format);
  return 0;
}
