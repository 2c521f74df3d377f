/// Pages: any bytes behind `<html>` are a page that converts well (conversion.hpp), and names no feed but web
/// addresses.
#include "conversion.hpp"
#include "klipp/discover.hpp"
#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string page = "<html>" + std::string(klipp::fuzz::view(data, size));
  klipp::fuzz::require_conversion(page, "");
  for (const klipp::String& address : klipp::feed_addresses(page, "https://news.example/")) {
    klipp::fuzz::require(address.starts_with("http"), "feeds have web addresses", address);
  }
  return 0;
}
