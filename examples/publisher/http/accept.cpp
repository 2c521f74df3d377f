#include "http/accept.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "http/text.hpp"

namespace klipp::example {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1", "0.5", "0.123": at most one, at most three digits behind the point.
int parse_weight(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return 0;
  if (text.size() > 1 && text[1] != '.') return 0;
  int weight = (text[0] - '0') * 1000;
  int unit = 100;
  for (const char c : text.substr(std::min<std::size_t>(2, text.size()))) {
    if (!is_digit(c)) return 0;
    weight += (c - '0') * unit;
    unit /= 10;
  }
  return weight <= 1000 ? weight : 0;
}

int weight_among(const std::vector<std::string_view>& parameters) {
  for (const std::string_view parameter : parameters) {
    const std::string_view trimmed = trim_ascii(parameter);
    if (trimmed.size() >= 2 && (trimmed[0] == 'q' || trimmed[0] == 'Q') && trimmed[1] == '=') {
      return parse_weight(trimmed.substr(2));
    }
  }
  return 1000;
}

std::optional<int> weight_of(std::string_view name, const std::vector<Preference>& preferences) {
  std::optional<int> of_all;
  for (const Preference& preference : preferences) {
    if (preference.name == name) return preference.weight;
    if (preference.name == "*" && !of_all) of_all = preference.weight;
  }
  return of_all;
}

}  // namespace

std::vector<Preference> parse_preferences(std::string_view header) {
  std::vector<Preference> preferences;
  for (const std::string_view entry : split(header, ',')) {
    std::vector<std::string_view> parts = split(entry, ';');
    const std::string_view name = trim_ascii(parts.front());
    parts.erase(parts.begin());
    if (!name.empty()) preferences.push_back({lower_ascii(name), weight_among(parts)});
  }
  return preferences;
}

std::vector<Encoding> accepted_encodings(std::string_view accept_encoding) {
  const std::vector<Preference> preferences = parse_preferences(accept_encoding);
  std::vector<std::pair<int, Encoding>> weighed = {
      {weight_of("br", preferences).value_or(0), Encoding::kBrotli},
      {weight_of("gzip", preferences).value_or(0), Encoding::kGzip},
      {weight_of("identity", preferences).value_or(0), Encoding::kIdentity},
  };
  std::stable_sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Encoding> accepted;
  for (const auto& [weight, encoding] : weighed) {
    if (weight > 0) accepted.push_back(encoding);
  }
  if (std::count(accepted.begin(), accepted.end(), Encoding::kIdentity) == 0) accepted.push_back(Encoding::kIdentity);
  return accepted;
}

}  // namespace klipp::example
