#pragma once

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/metric_family.h>
#include <prometheus/registry.h>

#include <array>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "http/dispatch.hpp"
#include "mail/smtp.hpp"
#include "signup_desk.hpp"

namespace klipp::example {

/// What a publisher has counted since its start, and what it is asked for then, as Prometheus reads it. Every label has
/// one of a few values, none of which a client chooses. Safe to use from several threads.
class Metrics {
 public:
  /// Adds families of which each is asked for at that moment.
  using Collect = std::function<void(std::vector<prometheus::MetricFamily>&)>;

  Metrics();

  /// Makes the counters of requests, one set for each pattern, and one for requests that no route takes. Before the
  /// first request.
  void expect_routes(const std::vector<std::string>& patterns);
  void add(Collect collect);

  void count(const Exchange& exchange);
  void count(SignupDesk::State outcome);
  void count(Delivery::Outcome outcome);

  /// The text format, version 0.0.4.
  [[nodiscard]] std::string text() const;

 private:
  static constexpr std::size_t kClasses = 5;  // 1xx to 5xx

  struct RouteCounters {
    std::array<prometheus::Counter*, kClasses> by_class{};
    prometheus::Histogram* time = nullptr;
  };

  prometheus::Registry registry_;
  std::unordered_map<std::string_view, RouteCounters> routes_;
  std::vector<std::string> patterns_;
  std::vector<prometheus::Counter*> refused_;
  std::vector<prometheus::Counter*> signups_;
  std::vector<prometheus::Counter*> mails_;
  std::vector<Collect> collects_;
};

/// A family with one value for each set of labels.
prometheus::MetricFamily family_of(std::string name, std::string help, prometheus::MetricType type);
void add_value(prometheus::MetricFamily& family, double value, const prometheus::Labels& labels = {});

}  // namespace klipp::example
