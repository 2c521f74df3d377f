#include "statistics/beacon.hpp"

#include <algorithm>
#include <map>

#include "form_data.hpp"

namespace klipp::example {

namespace {

using Fields = std::map<std::string, std::string, std::less<>>;

// Each field once, and no other.
std::optional<Fields> fields_of(std::string_view body) {
  constexpr std::string_view kNames[] = {"event", "article", "widget", "network", "partner"};
  Fields fields;
  for (auto& [name, value] : parse_form(body)) {
    const bool is_field = std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
    if (!is_field || !fields.emplace(name, value).second) return std::nullopt;
  }
  return fields;
}

template <std::size_t kCount>
bool is_one_of(const std::array<std::string_view, kCount>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string partner_of(const Request& request, const Partners& partners, std::string_view own,
                       const std::string& around) {
  const std::string& origin = request.header("Origin");
  const std::string& partner = origin == own && !around.empty() ? around : origin;
  return partners.contain(partner) ? partner : std::string(kOtherPartners);
}

bool is_whole(const Count& count) {
  const bool is_share = count.event == "shared";
  return is_one_of(kCountedEvents, count.event) && is_one_of(kCountedWidgets, count.widget) &&
         (is_share ? is_one_of(kCountedNetworks, count.network) : count.network.empty());
}

}  // namespace

bool is_unwanted(const Request& request) { return request.header("Sec-GPC") == "1" || request.header("DNT") == "1"; }

std::optional<Count> read_beacon(const Request& request, const Partners& partners, std::string_view own,
                                 const std::function<bool(const std::string&)>& is_known) {
  std::optional<Fields> fields = fields_of(request.body);
  if (!fields) return std::nullopt;
  Count count;
  count.article = (*fields)["article"];
  count.widget = (*fields)["widget"];
  count.event = (*fields)["event"];
  count.network = (*fields)["network"];
  if (!is_whole(count) || !is_known(count.article)) return std::nullopt;
  count.partner = partner_of(request, partners, own, (*fields)["partner"]);
  return count;
}

}  // namespace klipp::example
