#include "store/postgres/postgres_rates.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <cstring>
#include <functional>

namespace klipp::example {

namespace {

constexpr const char* kTake = R"sql(
SELECT take_rates(string_to_array(?1, ',')::BIGINT[], string_to_array(?2, ',')::BIGINT[],
                  string_to_array(?3, ',')::BIGINT[])
)sql";

// More than all the takes between two purges can add.
constexpr unsigned kTakesBetweenPurges = 256;
constexpr const char* kPurge = R"sql(
DELETE FROM rate_limits WHERE key = ANY(ARRAY(
  SELECT key FROM rate_limits WHERE full_until < extract(epoch FROM clock_timestamp()) * 1000
  LIMIT 2000 /*skip locked*/))
)sql";

std::string list_of(const std::vector<HeldTo>& rates, const std::function<std::int64_t(const HeldTo&)>& number_of) {
  std::string list;
  for (const HeldTo& held : rates) list += (list.empty() ? "" : ",") + std::to_string(number_of(held));
  return list;
}

}  // namespace

UnixMs PostgresRates::take(const std::vector<HeldTo>& rates) {
  const std::string keys = list_of(rates, [this](const HeldTo& held) { return key_of(held); });
  const std::string periods = list_of(rates, [](const HeldTo& held) { return held.rate.period; });
  const std::string steps = list_of(rates, [](const HeldTo& held) { return step_of(held.rate); });
  UnixMs wait = 0;
  const bool taken = transactions_.run([&](Database& database) {
    Statement take = database.prepare(kTake);
    const bool has_row = take.bind(1, keys).bind(2, steps).bind(3, periods).step();
    if (has_row) wait = take.number(0);
    return has_row && take.run();
  });
  if (++takes_ % kTakesBetweenPurges == 0) purge();
  return taken ? wait : 0;
}

std::int64_t PostgresRates::key_of(const HeldTo& held) const {
  const std::string text = held.name + '\0' + held.key;
  unsigned char bytes[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), bytes, &size);
  std::int64_t key = 0;
  std::memcpy(&key, bytes, sizeof key);
  return key;
}

void PostgresRates::purge() {
  transactions_.run([](Database& database) { return database.prepare(kPurge).run(); });
}

}  // namespace klipp::example
