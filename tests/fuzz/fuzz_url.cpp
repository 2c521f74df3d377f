/// Addresses: whatever is written, what passes has an allowed scheme, needs no escaping, and resolves to itself.
#include "klipp/url.hpp"
#include "strict_markup.hpp"
#include "target.hpp"

namespace {

void check(const klipp::Url& url) {
  const std::string& text = url.text();
  klipp::fuzz::require(klipp::test::has_allowed_scheme(text), "the scheme is allowed", text);
  for (const char c : text) {
    const bool plain = c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>';
    klipp::fuzz::require(plain, "an address is printable ASCII", text);
  }
  klipp::fuzz::require(url.empty() || klipp::resolve_url(text).text() == text, "cleaning again changes nothing", text);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = klipp::fuzz::view(data, size);
  const std::string_view base_text = input.substr(0, input.find('\n'));
  const std::string_view text = input.substr(base_text.size());
  const klipp::Url base = klipp::resolve_url(base_text);
  check(base);
  check(klipp::resolve_url(text));
  const klipp::Url resolved = klipp::resolve_url(text, base);
  check(resolved);
  klipp::fuzz::require(!base.is_web() || resolved.empty() || resolved.is_web() ||
                           resolved.text().rfind("mailto:", 0) == 0 || resolved.text().rfind("tel:", 0) == 0,
                       "against a web address the result is absolute", resolved.text());
  return 0;
}
