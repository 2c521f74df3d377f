#include "statistics/exports.hpp"

#include <nlohmann/json.hpp>

#include "csv.hpp"

namespace klipp::example {

std::string sums_as_csv(const Sums& sums) {
  std::string text = csv_record({"day", "partner", "article", "widget", "event", "network", "count"});
  for (const auto& [count, n] : sums) {
    text += csv_record(
        {count.day, count.partner, count.article, count.widget, count.event, count.network, std::to_string(n)});
  }
  return text;
}

std::string sums_as_json(const Sums& sums, std::string_view from, std::string_view to) {
  using Json = nlohmann::ordered_json;
  Json all = Json::array();
  for (const auto& [count, n] : sums) {
    Json sum = {{"day", count.day},       {"partner", count.partner}, {"article", count.article},
                {"widget", count.widget}, {"event", count.event},     {"count", n}};
    if (!count.network.empty()) sum["network"] = count.network;
    all.push_back(std::move(sum));
  }
  const Json document = {{"from", from}, {"to", to}, {"sums", std::move(all)}};
  return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace klipp::example
