#include "builder_endpoint.hpp"

#include <atomic>
#include <nlohmann/json.hpp>
#include <utility>

#include "build_pages.hpp"
#include "client_address.hpp"
#include "clock.hpp"
#include "http/responses.hpp"
#include "http/static_files.hpp"
#include "klipp/url.hpp"
#include "look.hpp"
#include "rate_limit.hpp"
#include "sources/http_client.hpp"

namespace klipp::example {

namespace {

using Json = nlohmann::ordered_json;

constexpr FetchLimits kLimits = {.bytes = std::size_t{2} * 1024 * 1024, .time = std::chrono::seconds(8)};
constexpr Rate kRate = {30, UnixMs{60} * 1000};  // of one client: each address that somebody pastes takes two or three
constexpr int kMostAtOnce = 2;                   // of the threads that read: the others go on answering
constexpr std::size_t kMostListed = 200;

/// The page with its files where they are, and what its script asks for.
std::string as_ours(std::string page, bool has_gallery) {
  for (const std::string name : {"href=\"", "src=\""}) {
    for (std::size_t at = 0; (at = page.find(" " + name + "builder", at)) != std::string::npos; ++at) {
      page.insert(at + name.size() + 1, "/v1/");
    }
  }
  return as_publishers(std::move(page), has_gallery);
}

void answer_json(Response& response, int status, const Json& json) {
  response.set_header("Cache-Control", "no-store");
  send(response, status, json.dump(-1, ' ', false, Json::error_handler_t::replace), "application/json");
}

class Looks {
 public:
  explicit Looks(const BuilderOptions& options)
      : behind_proxy_(options.behind_proxy), looks_here_(options.looks_at_this_machine) {}

  void answer(const Request& request, Response& response) {
    const Url url = resolve_url(request.parameter("url"));
    if (!url.is_web()) return refuse(response, 400, "url is no address of the web");
    const std::string& site = request.header("Sec-Fetch-Site");
    if (!site.empty() && site != "same-origin") return refuse(response, 403, "this is for the builder of this site");
    if (limit_.take(client_of(request, behind_proxy_), steady_ms()) > 0)
      return refuse(response, 429, "try in a minute");
    const Turn turn(running_);
    if (!turn.is_free) return refuse(response, 503, "others are looking; try in a moment");
    get(url.text(), response);
  }

 private:
  struct Turn {
    explicit Turn(std::atomic<int>& all) : running(all), is_free(++all <= kMostAtOnce) {}
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() { --running; }

    std::atomic<int>& running;
    const bool is_free;
  };

  static void refuse(Response& response, int status, const char* message) {
    answer_json(response, status, {{"error", message}});
  }

  // One for each request: a client is one thread's.
  void get(const std::string& url, Response& response) const {
    const Reach reach = looks_here_ ? Reach::kThisMachine : Reach::kPublic;
    const Answer answer = HttpClient(reach, kLimits).get(url, {}, stop_);
    if (answer.status != 200) return refuse(response, 502, "nothing was found there");
    response.set_header("Cache-Control", "no-store");
    send(response, 200, look_at(answer.body, answer.url), "application/json");
  }

  const bool behind_proxy_;
  const bool looks_here_;
  const std::atomic<bool> stop_ = false;
  std::atomic<int> running_ = 0;
  RateLimit limit_{kRate};
};

void list(const Articles& articles, const ArticleAddresses& addresses, Response& response) {
  Json all = Json::array();
  for (const NamedArticle& named : articles.list()->articles) {
    if (all.size() == kMostListed) break;
    all.push_back({{"title", std::string(named.article.title)},
                   {"src", addresses.document(named.name)},
                   {"language", std::string(named.article.language)}});
  }
  answer_json(response, 200, all);
}

}  // namespace

void add_builder_routes(Routes& routes, const BuilderOptions& options, const std::shared_ptr<const Articles>& articles,
                        const ArticleAddresses& addresses) {
  const auto html = [has_gallery = options.has_gallery](std::string page) {
    return as_ours(std::move(page), has_gallery);
  };
  const auto files = std::make_shared<const StaticFiles>(
      StaticOptions{.root = options.files, .page_policy = options.policy, .html = html, .memory = 1 << 20});
  routes.get("/builder",
             [files](const Request& request, Response& response) { files->serve(request, "builder.html", response); });
  routes.get("/builder/articles",
             [articles, addresses](const Request&, Response& response) { list(*articles, addresses, response); });
  const auto looks = std::make_shared<Looks>(options);
  routes.get("/builder/look",
             [looks](const Request& request, Response& response) { looks->answer(request, response); });
}

}  // namespace klipp::example
