#include "statistics/statistics_endpoint.hpp"

#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "client_address.hpp"
#include "hex.hpp"
#include "http/responses.hpp"
#include "page_frame.hpp"
#include "statistics/beacon.hpp"
#include "statistics/exports.hpp"
#include "statistics/statistics_page.hpp"

namespace klipp::example {

namespace {

constexpr int kDays = 30;

// Limits know a client by a number that says nothing without a secret of this process, so that no address is kept.
class Clients {
 public:
  explicit Clients(Rate rate) : limit_(rate) {}

  UnixMs take(const std::string& client) {
    return limit_.take(std::to_string(std::hash<std::string>{}(secret_ + client)), steady_ms());
  }

 private:
  const std::string secret_ = random_hex(16);
  RateLimit limit_;
};

// The ids of the articles as they are now; made anew once these have changed.
class KnownArticles {
 public:
  bool contain(const Articles& articles, const std::string& id) {
    const std::shared_ptr<const ArticleList> list = articles.list();
    const std::lock_guard lock(mutex_);
    if (list->digest != digest_) {
      ids_.clear();
      for (const NamedArticle& named : list->articles) ids_.insert(named.article.id);
      ids_.erase("");
      digest_ = list->digest;
    }
    return ids_.contains(id);
  }

 private:
  std::mutex mutex_;
  std::string digest_;
  std::set<std::string> ids_;
};

void answer(Response& response, int status, std::string_view text = "") {
  response.set_header("Cache-Control", "no-store");
  send(response, status, std::string(text), "text/plain; charset=utf-8");
}

// What can be said before anything is looked at; 0 if nothing speaks against it.
int refusal_of(const Request& request) {
  if (request.body_is_too_large) return 413;
  if (request.body_type() != "application/x-www-form-urlencoded" || request.has_header("Content-Encoding")) return 415;
  return 0;
}

class Beacons {
 public:
  explicit Beacons(std::shared_ptr<Statistics> statistics)
      : statistics_(std::move(statistics)), clients_(statistics_->rate) {}

  void take(const Request& request, Response& response) {
    if (const int refusal = refusal_of(request)) return answer(response, refusal, "Send a form of less than 16 KiB.\n");
    if (clients_.take(client_of(request, statistics_->behind_proxy)) > 0) return answer(response, 429);
    if (is_unwanted(request)) return answer(response, 204);
    const auto count = read_beacon(request, statistics_->partners, statistics_->own, [this](const std::string& id) {
      return known_.contain(*statistics_->articles, id);
    });
    if (!count) return answer(response, 400, "Nothing that a widget sends of an article that is here.\n");
    answer(response, statistics_->tally.add(*count) ? 204 : 503);
  }

 private:
  const std::shared_ptr<Statistics> statistics_;
  Clients clients_;
  KnownArticles known_;
};

struct Range {
  std::string from;
  std::string to;
};

// Days that are none count as not said.
Range range_of(const Request& request) {
  Range range{request.parameter("from"), request.parameter("to")};
  if (!is_day(range.to)) range.to = day_of(now_ms());
  if (!is_day(range.from)) range.from = days_before(range.to, kDays - 1);
  return range;
}

using Send = void (*)(const Statistics&, const Range&, const Sums&, Response&);

void send_export(Response& response, std::string text, std::string_view type) {
  response.set_header("Cache-Control", "no-store");
  response.set_header("X-Robots-Tag", "noindex");
  send(response, 200, std::move(text), type);
}

void send_csv(const Statistics& /*statistics*/, const Range& /*range*/, const Sums& sums, Response& response) {
  send_export(response, sums_as_csv(sums), "text/csv; charset=utf-8");
}

void send_json(const Statistics& /*statistics*/, const Range& range, const Sums& sums, Response& response) {
  send_export(response, sums_as_json(sums, range.from, range.to), "application/json");
}

void send_html(const Statistics& statistics, const Range& range, const Sums& sums, Response& response) {
  Titles titles;
  for (const NamedArticle& named : statistics.articles->list()->articles)
    titles[named.article.id] = named.article.title;
  send_private_page(response, 200, statistics_page(sums, range.from, range.to, titles));
}

// What waits is written first, so that the sums are those of this moment.
void show(Statistics& statistics, const Request& request, Response& response, Send send_sums) {
  if (!statistics.admits(request, response)) return;
  (void)statistics.tally.flush();
  const Range range = range_of(request);
  const std::optional<Sums> sums = statistics.store.read(range.from, range.to);
  if (!sums) return answer(response, 503, "The database does not answer.\n");
  send_sums(statistics, range, *sums, response);
}

}  // namespace

void add_statistics_routes(Routes& routes, const std::shared_ptr<Statistics>& statistics) {
  const auto beacons = std::make_shared<Beacons>(statistics);
  routes.post("/statistics",
              [beacons](const Request& request, Response& response) { beacons->take(request, response); });
  if (!statistics->admits) return;
  const auto add = [&](const char* path, Send send_sums) {
    routes.get(path, [statistics, send_sums](const Request& request, Response& response) {
      show(*statistics, request, response, send_sums);
    });
  };
  add("/statistics", send_html);
  add("/statistics.csv", send_csv);
  add("/statistics.json", send_json);
  routes.get(kStatisticsStylesheetPath, [](const Request&, Response& response) {
    response.set_header("Cache-Control", "public, max-age=300");
    send(response, 200, Content::kept(std::string(kStatisticsStylesheet)), "text/css; charset=utf-8");
  });
}

}  // namespace klipp::example
