#include "look.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "klipp/discover.hpp"
#include "klipp/document.hpp"
#include "klipp/validate.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostProblems = 50;
constexpr std::size_t kMostAddresses = 5;

// Those that a module reads (wasm/), which are those of JSON.
constexpr std::string_view kOfBrowsers[] = {"json-feed", "wordpress", "ghost", "ninjs"};

Json problems_of(std::string_view body) {
  Json problems = Json::array();
  for (const Problem& problem : validate(body)) {
    if (problems.size() == kMostProblems) break;
    problems.push_back({{"place", std::string(problem.error.place())},
                        {"message", std::string(problem.error.message)},
                        {"warning", problem.warning}});
  }
  return problems;
}

Json addresses_in(std::string_view page, const std::string& url) {
  Json addresses = Json::array();
  for (const String& address : feed_addresses(page, url)) {
    if (addresses.size() < kMostAddresses) addresses.push_back(std::string(address));
  }
  return addresses;
}

}  // namespace

std::string look_at(std::string_view body, const std::string& url) {
  Json json = {{"url", url}};
  const Result<Document> document = read_document(body);
  const std::string format = document.ok() ? std::string(document.value().format) : "";
  if (!format.empty()) {
    json["format"] = format;
    json["readable"] = std::ranges::find(kOfBrowsers, format) != std::end(kOfBrowsers);
    json["problems"] = problems_of(body);
  }
  // A page that is no article itself may still say where the site's are.
  const bool may_be_page = format.empty() || format == "page";
  if (may_be_page) json["addresses"] = addresses_in(body, url);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace klipp::example
