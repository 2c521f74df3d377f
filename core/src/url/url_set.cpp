#include "klipp/url.hpp"
#include "text/char_set.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestNumber = 6;

/// "300w", "2x" or "1.5x", as the HTML standard's image candidate strings have them; or nothing.
bool is_size(std::string_view size) {
  if (size.empty()) return true;
  const char unit = size.back();
  size.remove_suffix(1);
  const std::size_t whole = length_before(size, ~kDigits);
  if (whole == 0 || whole > kLongestNumber) return false;
  if (unit == 'w' || whole == size.size()) return whole == size.size() && (unit == 'w' || unit == 'x');
  const std::string_view rest = size.substr(whole + 1);
  return unit == 'x' && size[whole] == '.' && !rest.empty() && rest.size() <= kLongestNumber &&
         length_before(rest, ~kDigits) == rest.size();
}

}  // namespace

void UrlSet::add(const Url& url, std::string_view size) {
  if (url.empty() || !is_size(size)) return;
  append(url, size.empty() ? String() : String(" ").append(size));
}

void UrlSet::add(const Url& url, int width) {
  if (!url.empty() && width > 0) append(url, String(" ").append(decimal(width)).append("w"));
}

void UrlSet::append(const Url& url, std::string_view size) {
  text_.append(text_.empty() ? "" : ", ").append(url.text()).append(size);
}

}  // namespace klipp
