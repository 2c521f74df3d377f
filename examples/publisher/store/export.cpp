#include "store/signup_store.hpp"

namespace klipp::example {

namespace {

// The order of kExportColumns.
constexpr const char* kSubscribers = R"sql(
SELECT email, name, state, lists, fields, language,
       CASE consent WHEN 1 THEN 'yes' WHEN 0 THEN 'no' ELSE '' END, consent_text, consent_version, consent_at,
       created_at, confirmed_at,
       unsubscribed_ms, source, origin
FROM signups WHERE ?1 = 1 OR state = 'confirmed' ORDER BY lower(email), created_at, id
)sql";

constexpr int kUnsubscribedMs = 12;

}  // namespace

const ExportRow kExportColumns = {
    "email",        "name",         "state",           "lists",           "fields",
    "language",     "consent",      "consent_text",    "consent_version", "consent_claimed_at",
    "signed_up_at", "confirmed_at", "unsubscribed_at", "source",          "origin"};

bool read_subscribers(const std::string& address, bool all, const std::function<void(const ExportRow&)>& each) {
  const std::unique_ptr<Database> database = open_for_reading(address);
  if (!database) return false;
  Statement select = database->prepare(kSubscribers);
  select.bind(1, std::int64_t{all ? 1 : 0});
  ExportRow row(kExportColumns.size());
  while (select.step()) {
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = select.text(static_cast<int>(i));
    const UnixMs left = select.number(kUnsubscribedMs);
    row[kUnsubscribedMs] = left == 0 ? "" : iso_time(left);
    each(row);
  }
  return select.complete();
}

}  // namespace klipp::example
