#include "operations/metrics.hpp"

#include <prometheus/text_serializer.h>

#include <algorithm>
#include <iterator>

namespace klipp::example {

namespace {

using prometheus::BuildCounter;
using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

constexpr std::string_view kNoRoute = "none";
constexpr const char* kClassNames[] = {"1xx", "2xx", "3xx", "4xx", "5xx"};

// Statuses that say that a limit was reached.
constexpr int kRefusals[] = {413, 414, 429, 431};

// The order of SignupDesk::State and of Delivery::Outcome.
constexpr const char* kSignupOutcomes[] = {"pending",  "confirmed", "wrong", "trapped",
                                           "too_soon", "too_many",  "failed"};
constexpr const char* kMailOutcomes[] = {"sent", "later", "mail_refused", "address_refused", "stopped"};

// Seconds: from an answer out of memory to one that waited for a disk.
const prometheus::Histogram::BucketBoundaries kTimes = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                                        0.05,   0.1,   0.25,   0.5,   1.0,  5.0};

template <std::size_t size>
std::vector<prometheus::Counter*> counters(prometheus::Registry& registry, const char* name, const char* help,
                                           const char* label, const char* const (&values)[size]) {
  auto& family = BuildCounter().Name(name).Help(help).Register(registry);
  std::vector<prometheus::Counter*> made;
  for (const char* value : values) made.push_back(&family.Add({{label, value}}));
  return made;
}

}  // namespace

Metrics::Metrics()
    : signups_(
          counters(registry_, "klipp_signups_total", "Signups by what became of them.", "outcome", kSignupOutcomes)),
      mails_(counters(registry_, "klipp_mails_total", "Tries to send a mail, by what the mail server said.", "outcome",
                      kMailOutcomes)) {
  auto& refused = BuildCounter()
                      .Name("klipp_http_refused_total")
                      .Help("Requests beyond a limit, by the status of the answer.")
                      .Register(registry_);
  for (const int status : kRefusals) refused_.push_back(&refused.Add({{"status", std::to_string(status)}}));
}

void Metrics::expect_routes(const std::vector<std::string>& patterns) {
  patterns_ = patterns;
  patterns_.emplace_back(kNoRoute);
  auto& requests = BuildCounter()
                       .Name("klipp_http_requests_total")
                       .Help("Requests by route and class of the answer's status.")
                       .Register(registry_);
  auto& times = prometheus::BuildHistogram()
                    .Name("klipp_http_request_duration_seconds")
                    .Help("From the arrival of a whole request to its answer, without the time on the network.")
                    .Register(registry_);
  for (const std::string& pattern : patterns_) {
    RouteCounters& route = routes_[pattern];
    for (std::size_t i = 0; i < kClasses; ++i) {
      route.by_class[i] = &requests.Add({{"route", pattern}, {"status", kClassNames[i]}});
    }
    route.time = &times.Add({{"route", pattern}}, kTimes);
  }
}

void Metrics::add(Collect collect) { collects_.push_back(std::move(collect)); }

void Metrics::count(const Exchange& exchange) {
  const auto known = routes_.find(exchange.request.route.empty() ? kNoRoute : exchange.request.route);
  if (known == routes_.end()) return;  // a route that was added after expect_routes()
  const int status = exchange.response.status;
  known->second.by_class[static_cast<std::size_t>(std::clamp(status / 100, 1, 5)) - 1]->Increment();
  known->second.time->Observe(std::chrono::duration<double>(exchange.time).count());
  const auto* refusal = std::find(std::begin(kRefusals), std::end(kRefusals), status);
  if (refusal != std::end(kRefusals)) refused_[static_cast<std::size_t>(refusal - kRefusals)]->Increment();
}

void Metrics::count(SignupDesk::State outcome) { signups_[static_cast<std::size_t>(outcome)]->Increment(); }

void Metrics::count(Delivery::Outcome outcome) { mails_[static_cast<std::size_t>(outcome)]->Increment(); }

std::string Metrics::text() const {
  std::vector<MetricFamily> families = registry_.Collect();
  for (const Collect& collect : collects_) collect(families);
  return prometheus::TextSerializer().Serialize(families);
}

MetricFamily family_of(std::string name, std::string help, MetricType type) {
  MetricFamily family;
  family.name = std::move(name);
  family.help = std::move(help);
  family.type = type;
  return family;
}

void add_value(MetricFamily& family, double value, const prometheus::Labels& labels) {
  ClientMetric metric;
  for (const auto& [name, text] : labels) metric.label.push_back({name, text});
  (family.type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
  family.metric.push_back(std::move(metric));
}

}  // namespace klipp::example
