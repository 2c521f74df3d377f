#include "oembed_endpoint.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "http/responses.hpp"
#include "oembed.hpp"

namespace klipp::example {

namespace {

constexpr const char* kParameters[] = {"url", "format", "maxwidth", "maxheight", "theme"};
constexpr std::size_t kMostDigits = 6;

struct Refusal {
  int status = 400;
  std::string message;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// More than six digits are more than any screen has: no limit.
std::optional<Refusal> read_size(const Request& request, const char* name, int& size) {
  if (!request.has_parameter(name)) return std::nullopt;
  const std::string text = request.parameter(name);
  const std::string digits = text.substr(std::min(text.find_first_not_of('0'), text.size()));
  if (digits.empty() || !std::all_of(text.begin(), text.end(), is_digit)) {
    return Refusal{400, std::string(name) + " must be a number of pixels from 1"};
  }
  if (digits.size() <= kMostDigits) size = std::stoi(digits);
  return std::nullopt;
}

std::optional<Refusal> check(const Request& request, EmbedRoom& room) {
  for (const char* name : kParameters) {
    if (request.count_parameters(name) > 1) return Refusal{400, std::string(name) + " stands twice; send it once"};
  }
  if (request.parameter("url").empty()) {
    return Refusal{400, "url is missing; send the address of an article's page, percent-encoded"};
  }
  const std::string format = request.parameter("format");
  if (!format.empty() && format != "json" && format != "xml") return Refusal{501, "format is json or xml"};
  if (request.has_parameter("theme") && !theme_named(request.parameter("theme"))) {
    return Refusal{400, "theme is light, dark or auto"};
  }
  std::optional<Refusal> refusal = read_size(request, "maxwidth", room.width);
  return refusal ? refusal : read_size(request, "maxheight", room.height);
}

// What is asked of the endpoint, else what stands in the address that somebody pasted.
Theme theme_of(const Request& request) {
  const std::optional<Theme> asked = theme_named(request.parameter("theme"));
  return asked ? *asked : theme_in(request.parameter("url")).value_or(Theme::kLight);
}

void refuse(const Refusal& refusal, Response& response) {
  send(response, refusal.status, nlohmann::json{{"error", refusal.message}}.dump(), "application/json");
}

void answer(const Articles& articles, const ArticleAddresses& addresses, const Request& request, Response& response) {
  allow_every_origin(response);
  EmbedRoom room;
  if (const std::optional<Refusal> refusal = check(request, room)) return refuse(*refusal, response);
  const std::optional<std::string> name = addresses.name_in(request.parameter("url"));
  const std::optional<NamedArticle> named = name ? articles.find(*name) : std::nullopt;
  if (!named) return refuse({404, "url is no article's page here; check the address"}, response);
  const OembedAnswer found = oembed_answer(*named, addresses, room, theme_of(request));
  response.set_header("Cache-Control", "public, max-age=" + std::to_string(kOembedAge));
  const bool xml = request.parameter("format") == "xml";
  if (xml) return send(response, 200, oembed_xml(found), "text/xml; charset=utf-8");
  send(response, 200, oembed_json(found), "application/json");
}

}  // namespace

void add_oembed_route(Routes& routes, const std::shared_ptr<const Articles>& articles,
                      const ArticleAddresses& addresses) {
  routes.get("/oembed", [articles, addresses](const Request& request, Response& response) {
    answer(*articles, addresses, request, response);
  });
}

}  // namespace klipp::example
