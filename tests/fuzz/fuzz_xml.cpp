/// Feeds in XML, in any encoding: any bytes are read, as what they are or as the format that the first byte names, and
/// convert well (conversion.hpp).
#include "conversion.hpp"
#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string format = klipp::fuzz::format_at("rss rss-1.0 atom", data[0] % 4);
  klipp::fuzz::require_conversion(klipp::fuzz::view(data + 1, size - 1), format);
  return 0;
}
