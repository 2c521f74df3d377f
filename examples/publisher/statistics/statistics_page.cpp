#include "statistics/statistics_page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "klipp/html.hpp"
#include "page_frame.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kEvents = kCountedEvents.size();
constexpr std::array<std::string_view, kEvents> kEventHeadings = {"Shown", "Opened", "Shared", "Signed up"};
constexpr std::size_t kMostRows = 100;
constexpr int kMostDays = 400;  // a plot of more is narrower than its bars

/// How often each event happened.
using Row = std::array<std::int64_t, kEvents>;
using Rows = std::map<std::string, Row>;

std::size_t index_of(std::string_view event) {
  return static_cast<std::size_t>(std::find(kCountedEvents.begin(), kCountedEvents.end(), event) -
                                  kCountedEvents.begin());
}

// The sums by one of their members.
Rows rows_by(std::string Count::*member, const Sums& sums) {
  Rows rows;
  for (const auto& [count, n] : sums) {
    const std::size_t event = index_of(count.event);
    if (event < kEvents) rows[count.*member][event] += n;
  }
  return rows;
}

// Days on which nothing happened are part of a plot.
Rows rows_by_day(const Sums& sums, const std::string& from, const std::string& to) {
  Rows rows = rows_by(&Count::day, sums);
  std::string day = to;
  for (int i = 0; i < kMostDays && day >= from; ++i, day = days_before(day, 1)) rows[day];
  return rows;
}

std::int64_t highest(const Rows& rows, std::size_t event) {
  std::int64_t most = 0;
  for (const auto& [name, row] : rows) most = std::max(most, row[event]);
  return most;
}

std::string attribute(std::string_view name, std::int64_t value) {
  return " " + std::string(name) + "=\"" + std::to_string(value) + "\"";
}

// A bar for each day, in units that the page scales: a day is 10 wide, the highest bar 100 high.
std::string plot_of(const Rows& days, std::size_t event, const std::string& label) {
  const std::int64_t most = std::max<std::int64_t>(highest(days, event), 1);
  const auto width = static_cast<std::int64_t>(days.size()) * 10;
  std::string plot = R"(<svg class="plot" role="img" aria-label=")" + escaped(label) +
                     R"(" preserveAspectRatio="none" viewBox="0 0 )" + std::to_string(width) + " 100\">";
  std::int64_t left = 1;
  for (const auto& [day, row] : days) {
    const std::int64_t height = row[event] == 0 ? 0 : std::max<std::int64_t>(row[event] * 100 / most, 1);
    if (height > 0) {
      plot += "<rect" + attribute("x", left) + attribute("y", 100 - height) + attribute("width", 8) +
              attribute("height", height) + "></rect>";
    }
    left += 10;
  }
  return plot + "</svg>";
}

std::int64_t total_of(const Rows& rows, std::size_t event) {
  std::int64_t total = 0;
  for (const auto& [name, row] : rows) total += row[event];
  return total;
}

std::string plots(const Rows& days) {
  std::string all;
  for (std::size_t event = 0; event < kEvents; ++event) {
    const std::string what(kEventHeadings[event]);
    const std::string total = std::to_string(total_of(days, event));
    const std::string most = std::to_string(highest(days, event));
    all.append("<figure><figcaption>").append(what).append(": ").append(total).append(", at most ").append(most);
    all.append(" a day</figcaption>").append(plot_of(days, event, what + " by day; the table has the numbers"));
    all.append("</figure>\n");
  }
  return all;
}

using Named = std::pair<std::string, Row>;

// The most seen first.
std::vector<Named> sorted(const Rows& rows) {
  std::vector<Named> list(rows.begin(), rows.end());
  std::stable_sort(list.begin(), list.end(), [](const Named& a, const Named& b) { return a.second > b.second; });
  return list;
}

std::string cells_of(const Row& row) {
  std::string cells;
  for (const std::int64_t n : row) cells += "<td>" + std::to_string(n) + "</td>";
  return cells;
}

// It scrolls by itself where it is too wide, also by keyboard.
std::string table_of(const std::vector<Named>& rows, const std::string& heading, const std::string& first) {
  std::string table = "<h2>" + heading + "</h2>\n<div class=\"table\" role=\"region\" aria-label=\"" + heading +
                      "\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">" + first + "</th>";
  for (const std::string_view event : kEventHeadings) table += "<th scope=\"col\">" + std::string(event) + "</th>";
  table += "</tr></thead>\n<tbody>\n";
  for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
    table += "<tr><th scope=\"row\">" + escaped(rows[i].first) + "</th>" + cells_of(rows[i].second) + "</tr>\n";
  }
  table += "</tbody></table></div>\n";
  if (rows.size() > kMostRows)
    table += "<p>The first 100 of " + std::to_string(rows.size()) + "; the files have all.</p>\n";
  return table;
}

Rows with_titles(const Rows& rows, const Titles& titles) {
  Rows named;
  for (const auto& [id, row] : rows) {
    const auto title = titles.find(id);
    Row& sum = named[title == titles.end() ? id : title->second + " (" + id + ")"];
    for (std::size_t event = 0; event < kEvents; ++event) sum[event] += row[event];
  }
  return named;
}

std::vector<Named> newest_first(const Rows& days) { return {days.rbegin(), days.rend()}; }

std::string networks_of(const Sums& sums) {
  std::map<std::string, std::int64_t> networks;
  for (const auto& [count, n] : sums) {
    if (!count.network.empty()) networks[count.network] += n;
  }
  if (networks.empty()) return "";
  std::string list = "<h2>Networks</h2>\n<ul>\n";
  for (const auto& [name, n] : networks) list += "<li>" + escaped(name) + ": " + std::to_string(n) + "</li>\n";
  return list + "</ul>\n";
}

std::string form_of(const std::string& from, const std::string& to) {
  const auto input = [](const char* name, const char* label, const std::string& value) {
    return std::string("<label>") + label + R"( <input type="date" name=")" + name + R"(" value=")" + value +
           "\"></label>\n";
  };
  return "<form class=\"days\" action=\"/statistics\">\n" + input("from", "From", from) + input("to", "To", to) +
         "<button>Show</button>\n</form>\n";
}

std::string links_of(const std::string& from, const std::string& to) {
  const std::string query = "?from=" + from + "&amp;to=" + to;
  return "<p>As a file: <a href=\"/statistics.csv" + query + "\">CSV</a> · <a href=\"/statistics.json" + query +
         "\">JSON</a>. Days are UTC. Nothing tells one reader from another, so a reader who comes back counts "
         "again.</p>\n";
}

std::string opening() {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Statistics</title>\n"
         "<link rel=\"stylesheet\" href=\"" +
         std::string(kStylesheetPath) + "\">\n<link rel=\"stylesheet\" href=\"" + kStatisticsStylesheetPath +
         "\">\n</head>\n<body>\n<header><a href=\"/admin\">Administration</a></header>\n<main>\n<h1>Statistics</h1>\n";
}

}  // namespace

const std::string_view kStatisticsStylesheet =
    R"css(.plot { display: block; width: 100%; height: 6rem; border-bottom: 1px solid #767676; }
.plot rect { fill: #0b5c63; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; }
.days { display: flex; margin-bottom: 1rem; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
.days label { margin: 0; }
.days input { display: block; font: inherit; padding: 0.4rem; max-width: 100%; box-sizing: border-box; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid #8886; text-align: end; }
th:first-child { text-align: start; font-weight: 400; overflow-wrap: anywhere; min-width: 9rem; }
thead th:first-child { font-weight: 700; }
@media (prefers-color-scheme: dark) {
  .plot rect { fill: #7fd0d6; }
}
@media (forced-colors: active) {
  .plot rect { fill: CanvasText; }
}
)css";

std::string statistics_page(const Sums& sums, const std::string& from, const std::string& to, const Titles& titles) {
  const Rows days = rows_by_day(sums, from, to);
  std::string page = opening() + form_of(from, to) + links_of(from, to) + plots(days);
  page += table_of(sorted(with_titles(rows_by(&Count::article, sums), titles)), "Articles", "Article");
  page += table_of(sorted(rows_by(&Count::partner, sums)), "Partners", "Partner");
  page += table_of(sorted(rows_by(&Count::widget, sums)), "Widgets", "Widget");
  page += networks_of(sums);
  page += table_of(newest_first(days), "Days", "Day");
  return page + "</main>\n</body>\n</html>\n";
}

}  // namespace klipp::example
