#include "languages.hpp"

#include <algorithm>
#include <vector>

#include "http/accept.hpp"
#include "http/responses.hpp"

namespace klipp::example {

namespace {

// locale_for() has an answer for every tag; this says whether it is the one that was meant.
bool is_spoken(const std::string& tag) {
  return locale_for(tag).tag != "en" || tag == "en" || tag.substr(0, 3) == "en-";
}

}  // namespace

const Locale& answer_language(const Request& request, std::string_view wanted) {
  if (!wanted.empty()) return locale_for(wanted);
  std::vector<Preference> preferences = parse_preferences(request.headers.joined("Accept-Language"));
  if (preferences.empty()) return locale_for("nb");
  std::stable_sort(preferences.begin(), preferences.end(),
                   [](const Preference& a, const Preference& b) { return a.weight > b.weight; });
  for (const Preference& preference : preferences) {
    if (preference.weight > 0 && is_spoken(preference.name)) return locale_for(preference.name);
  }
  return locale_for("en");
}

}  // namespace klipp::example
