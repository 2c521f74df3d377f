#include "operations/operations.hpp"

#include <filesystem>
#include <utility>
#include <vector>

#include "client_address.hpp"
#include "http/responses.hpp"
#include "klipp/url.hpp"
#include "log.hpp"
#include "operations/access_log.hpp"
#include "operations/process_metrics.hpp"
#include "tokens.hpp"

namespace klipp::example {

namespace {

using prometheus::MetricFamily;
using prometheus::MetricType;
using Families = std::vector<MetricFamily>;

constexpr const char* kPlain = "text/plain; charset=utf-8";
constexpr const char* kPrometheus = "text/plain; version=0.0.4; charset=utf-8";
constexpr std::string_view kBearer = "Bearer ";

void send_now(Response& response, int status, std::string text, const char* type) {
  response.set_header("Cache-Control", "no-store");
  send(response, status, std::move(text), type);
}

void add_counter(Families& families, const char* name, const char* help, std::uint64_t value) {
  families.push_back(family_of(name, help, MetricType::Counter));
  add_value(families.back(), static_cast<double>(value));
}

void add_gauge(Families& families, const char* name, const char* help, double value) {
  families.push_back(family_of(name, help, MetricType::Gauge));
  add_value(families.back(), value);
}

void add_connections(Families& families, const ConnectionCounts& counts) {
  add_gauge(families, "klipp_http_connections", "Open connections.", static_cast<double>(counts.open));
  add_counter(families, "klipp_http_connections_total", "Connections since the start.", counts.taken);
  families.push_back(family_of("klipp_http_connections_ended_total",
                               "Connections that the server ended: refused because all were busy, displaced while "
                               "they waited, or late at a deadline.",
                               MetricType::Counter));
  for (const auto& [reason, count] : {std::pair<const char*, std::uint64_t>{"refused", counts.refused},
                                      {"displaced", counts.displaced},
                                      {"late", counts.late}}) {
    add_value(families.back(), static_cast<double>(count), {{"reason", reason}});
  }
}

void add_caches(Families& families, const Caches& caches) {
  MetricFamily bytes = family_of("klipp_cache_bytes", "Memory of what is kept.", MetricType::Gauge);
  MetricFamily asked = family_of("klipp_cache_requests_total", "Questions to caches.", MetricType::Counter);
  for (const auto& [name, counts] :
       {std::pair{"files", caches.files.get()}, std::pair{"documents", caches.documents.get()},
        std::pair{"pages", caches.pages.get()}}) {
    add_value(bytes, static_cast<double>(counts->bytes), {{"cache", name}});
    add_value(asked, static_cast<double>(counts->hits), {{"cache", name}, {"answer", "hit"}});
    add_value(asked, static_cast<double>(counts->misses), {{"cache", name}, {"answer", "miss"}});
  }
  families.push_back(std::move(bytes));
  families.push_back(std::move(asked));
}

// A count that cannot be read is left out: 0 would say that all is well.
void add_outbox(Families& families, SignupStore& store) {
  const std::optional<OutboxCounts> counts = store.count_outbox();
  if (!counts) return;
  families.push_back(family_of("klipp_outbox_mails", "Mails that are not sent.", MetricType::Gauge));
  add_value(families.back(), static_cast<double>(counts->waiting), {{"state", "waiting"}});
  add_value(families.back(), static_cast<double>(counts->failed), {{"state", "failed"}});
}

// Several sources may be of one host, so they have numbers.
prometheus::Labels labels_of(std::size_t number, const SourceState& state) {
  return {{"number", std::to_string(number)}, {"origin", std::string(resolve_url(state.url).origin())}};
}

void add_sources(Families& families, const Sources& sources) {
  MetricFamily articles = family_of("klipp_source_articles", "Articles of a source.", MetricType::Gauge);
  MetricFamily failures =
      family_of("klipp_source_failures", "Failures in a row since a source has answered.", MetricType::Gauge);
  MetricFamily age = family_of("klipp_source_age_seconds", "Since a source has answered.", MetricType::Gauge);
  const auto now = std::chrono::steady_clock::now();
  const std::vector<SourceState> states = sources.states();
  for (std::size_t i = 0; i < states.size(); ++i) {
    const prometheus::Labels labels = labels_of(i + 1, states[i]);
    add_value(articles, static_cast<double>(states[i].articles), labels);
    add_value(failures, static_cast<double>(states[i].failures), labels);
    if (states[i].answered) add_value(age, std::chrono::duration<double>(now - *states[i].answered).count(), labels);
  }
  for (MetricFamily* family : {&articles, &failures, &age}) {
    if (!family->metric.empty()) families.push_back(std::move(*family));
  }
}

void observe(HttpServer& server, Operations& operations, const Observed& observed) {
  operations.metrics.add([&server, &operations, observed](Families& families) {
    add_connections(families, server.counts());
    add_outbox(families, observed.store);
    add_caches(families, observed.articles->caches());
    add_sources(families, *observed.sources);
    add_gauge(families, "klipp_articles", "Articles that are shown.",
              static_cast<double>(observed.articles->list()->articles.size()));
    add_gauge(families, "klipp_ready", "1 if /readyz says that the server may be given work.",
              operations.readiness.problem().empty() ? 1 : 0);
    add_process_metrics(families);
  });
}

std::string problem_of_documents(const Observed& observed) {
  std::error_code error;
  const bool has_folder = !observed.documents.empty();
  if (has_folder &&
      std::filesystem::directory_iterator(observed.documents, error) == std::filesystem::directory_iterator() &&
      error) {
    return "the folder of documents cannot be read";
  }
  if (has_folder) return "";
  for (const SourceState& state : observed.sources->states()) {
    if (state.answered) return "";
  }
  return "no source has answered yet";
}

void add_checks(Readiness& readiness, const Observed& observed) {
  readiness.add([observed] {
    return observed.store.is_writable() ? std::string() : "the database takes no writing; the log says why";
  });
  readiness.add([observed] { return problem_of_documents(observed); });
}

void answer_ready(Readiness& readiness, Response& response) {
  const std::string problem = readiness.problem();
  if (problem.empty()) return send_now(response, 200, "ready\n", kPlain);
  send_now(response, 503, "not ready: " + problem + "\n", kPlain);
}

bool has_token(const Request& request, const std::string& token) {
  const std::string& sent = request.header("Authorization");
  return !token.empty() && sent.starts_with(kBearer) && is_same_secret(sent.substr(kBearer.size()), token);
}

void answer_metrics(const Metrics& metrics, const std::string& token, const Request& request, Response& response) {
  if (is_from_this_machine(request) || has_token(request, token)) {
    return send_now(response, 200, metrics.text(), kPrometheus);
  }
  if (!token.empty()) response.set_header("WWW-Authenticate", "Bearer");
  send_now(response, token.empty() ? 403 : 401,
           token.empty() ? "Only for this machine; KLIPP_METRICS_TOKEN lets others in.\n"
                         : "Send Authorization: Bearer, and the token of KLIPP_METRICS_TOKEN.\n",
           kPlain);
}

}  // namespace

void add_operations(HttpServer& server, const std::shared_ptr<Operations>& operations, const Observed& observed,
                    const std::string& token, bool behind_proxy) {
  Routes& routes = server.routes();
  routes.get("/healthz", [](const Request&, Response& response) { send_now(response, 200, "ok\n", kPlain); });
  routes.get("/readyz",
             [operations](const Request&, Response& response) { answer_ready(operations->readiness, response); });
  routes.get("/metrics", [operations, token](const Request& request, Response& response) {
    answer_metrics(operations->metrics, token, request, response);
  });
  operations->metrics.expect_routes(routes.patterns());
  observe(server, *operations, observed);
  add_checks(operations->readiness, observed);
  server.site().on_answer = [operations, behind_proxy](const Exchange& exchange) {
    operations->metrics.count(exchange);
    if (has_access_log()) log_access(access_line(exchange, behind_proxy));
  };
}

}  // namespace klipp::example
