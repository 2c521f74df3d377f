#include "store/listing.hpp"

#include <memory>

#include "http/text.hpp"
#include "store/database.hpp"

namespace klipp::example {

namespace {

constexpr const char* kCount = "SELECT state, count(*) FROM signups GROUP BY state";

constexpr const char* kFind = R"sql(
SELECT email, name, state, lists, created_at, mail_error FROM signups
WHERE lower(email) LIKE lower(?1) ESCAPE '!' OR lower(name) LIKE lower(?1) ESCAPE '!'
ORDER BY lower(email), created_at, id LIMIT ?2 OFFSET ?3
)sql";

constexpr const char* kUnsent = R"sql(
SELECT id, recipient, tries, last_error, next_try_ms, expires_ms, CASE WHEN failed_at IS NULL THEN 0 ELSE 1 END
FROM outbox WHERE sent_at IS NULL
ORDER BY CASE WHEN failed_at IS NULL THEN 1 ELSE 0 END, id DESC LIMIT ?1 OFFSET ?2
)sql";

// For LIKE: what anything may stand around, with the letters that mean something to LIKE as themselves.
std::string pattern_of(std::string text) {
  for (const char* sign : {"!", "%", "_"}) text = replace_all(std::move(text), sign, std::string("!") + sign);
  return "%" + text + "%";
}

ListedSubscriber subscriber_in(const Statement& row) {
  return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

ListedMail mail_in(const Statement& row) {
  return {row.number(0), row.text(1), row.number(2), row.text(3), row.number(4), row.number(5), row.number(6) != 0};
}

// All rows but the last, which only says that there is more behind the `count` that were asked for.
template <class Row>
std::optional<Listing<Row>> read(Statement& select, std::int64_t count, Row (*row_in)(const Statement&)) {
  Listing<Row> listing;
  while (select.step()) listing.rows.push_back(row_in(select));
  if (!select.complete()) return std::nullopt;
  listing.has_more = static_cast<std::int64_t>(listing.rows.size()) > count;
  if (listing.has_more) listing.rows.pop_back();
  return listing;
}

}  // namespace

std::optional<std::map<std::string, std::int64_t>> count_subscribers(const std::string& database) {
  const std::unique_ptr<Database> connection = open_for_reading(database);
  if (!connection) return std::nullopt;
  Statement select = connection->prepare(kCount);
  std::map<std::string, std::int64_t> counts = {{"confirmed", 0}, {"pending", 0}, {"unsubscribed", 0}};
  while (select.step()) counts[select.text(0)] = select.number(1);
  return select.complete() ? std::optional(counts) : std::nullopt;
}

std::optional<Listing<ListedSubscriber>> find_subscribers(const std::string& database, const std::string& text,
                                                          std::int64_t skip, std::int64_t count) {
  const std::unique_ptr<Database> connection = open_for_reading(database);
  if (!connection) return std::nullopt;
  const std::string pattern = pattern_of(text);
  Statement select = connection->prepare(kFind);
  select.bind(1, pattern).bind(2, count + 1).bind(3, skip);
  return read(select, count, subscriber_in);
}

std::optional<Listing<ListedMail>> unsent_mails(const std::string& database, std::int64_t skip, std::int64_t count) {
  const std::unique_ptr<Database> connection = open_for_reading(database);
  if (!connection) return std::nullopt;
  Statement select = connection->prepare(kUnsent);
  select.bind(1, count + 1).bind(2, skip);
  return read(select, count, mail_in);
}

}  // namespace klipp::example
