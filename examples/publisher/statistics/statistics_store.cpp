#include "statistics/statistics_store.hpp"

namespace klipp::example {

namespace {

constexpr const char* kBeginBatch =
    "INSERT INTO statistics_batches (id, day) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING";

constexpr const char* kForgetBatches = "DELETE FROM statistics_batches WHERE day < ?1";

constexpr const char* kAdd = R"sql(
INSERT INTO statistics (day, partner, article, widget, event, network, n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (day, partner, article, widget, event, network) DO UPDATE SET n = statistics.n + excluded.n
)sql";

constexpr const char* kRead = R"sql(
SELECT day, partner, article, widget, event, network, n FROM statistics WHERE day >= ?1 AND day <= ?2
)sql";

bool add_sum(Database& database, const Count& count, std::int64_t n) {
  Statement add = database.prepare(kAdd);
  add.bind(1, count.day).bind(2, count.partner).bind(3, count.article).bind(4, count.widget);
  return add.bind(5, count.event).bind(6, count.network).bind(7, n).run();
}

}  // namespace

bool StatisticsStore::add(const std::string& batch, const Sums& sums, const std::string& today) {
  const std::string before = days_before(today, 2);
  return transactions_.run([&](Database& database) {
    if (!database.prepare(kForgetBatches).bind(1, before).run()) return false;
    if (!database.prepare(kBeginBatch).bind(1, batch).bind(2, today).run()) return false;
    if (database.changes() == 0) return true;  // it was committed, and nobody heard of it
    for (const auto& [count, n] : sums) {
      if (!add_sum(database, count, n)) return false;
    }
    return true;
  });
}

std::optional<Sums> StatisticsStore::read(const std::string& from, const std::string& to) {
  Sums sums;
  const bool was_read = transactions_.run([&](Database& database) {
    sums.clear();
    Statement row = database.prepare(kRead);
    row.bind(1, from).bind(2, to);
    while (row.step()) {
      sums[{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}] = row.number(6);
    }
    return row.complete();
  });
  return was_read ? std::optional<Sums>(std::move(sums)) : std::nullopt;
}

}  // namespace klipp::example
