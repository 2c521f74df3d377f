#pragma once

#include <functional>
#include <memory>
#include <string>

#include "articles.hpp"
#include "http/routes.hpp"
#include "partners.hpp"
#include "rate_limit.hpp"
#include "statistics/tally.hpp"

namespace klipp::example {

/// What /statistics needs. It is shared by the routes, and must go before the database does.
struct Statistics {
  Statistics(Transactions& transactions, std::shared_ptr<const Articles> the_articles, Partners who, std::string origin)
      : store(transactions),
        tally(store),
        articles(std::move(the_articles)),
        partners(std::move(who)),
        own(std::move(origin)) {}

  StatisticsStore store;
  Tally tally;
  std::shared_ptr<const Articles> articles;
  Partners partners;
  std::string own;                       ///< the publisher's origin
  bool behind_proxy = false;             ///< X-Forwarded-For has the client's address
  Rate rate = {600, UnixMs{60} * 1000};  ///< of one client: a feed of 100 cards is seen at once
  /// Whether the request is the publisher's, who may see the sums; otherwise it has answered it. Without it nobody may.
  std::function<bool(const Request&, Response&)> admits;
};

/// Adds
///   POST /statistics       from widgets: 204 where it was counted, or where the reader asked not to be; 400 if it is
///   not
///                          what a widget sends or of no article of this publisher, 413, 415, 429, or 503 if too many
///                          wait;
///   GET /statistics        the sums as a page with plots;
///   GET /statistics.csv    a line for each sum;
///   GET /statistics.json   the same.
/// The query has the first and the last day, `from` and `to`; without them it is the last 30 days.
void add_statistics_routes(Routes& routes, const std::shared_ptr<Statistics>& statistics);

}  // namespace klipp::example
