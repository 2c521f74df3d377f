#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "clock.hpp"

namespace klipp::example {

/// Part of a list, of the database that --database names. Each function opens a connection of its own, and returns
/// nothing if the database cannot be read, with the reason in the log.
template <class Row>
struct Listing {
  std::vector<Row> rows;
  bool has_more = false;  ///< behind them
};

struct ListedSubscriber {
  std::string email;
  std::string name;
  std::string state;       ///< "pending", "confirmed" or "unsubscribed"
  std::string lists;       ///< JSON
  std::string signed_up;   ///< UTC, ISO 8601
  std::string mail_error;  ///< why the address takes no mail; empty if it does
};

struct ListedMail {
  std::int64_t id = 0;
  std::string recipient;
  std::int64_t tries = 0;
  std::string last_error;  ///< what the mail server said
  UnixMs next_try = 0;
  UnixMs expires = 0;       ///< when its link does; then it is not sent any more
  bool has_failed = false;  ///< refused for good
};

/// How many signups there are in each state.
std::optional<std::map<std::string, std::int64_t>> count_subscribers(const std::string& database);

/// The `count` behind the first `skip` of those whose address or name has `text` in it, in the order of the addresses.
/// The case of ASCII letters does not matter. Every subscriber has the empty text in it.
std::optional<Listing<ListedSubscriber>> find_subscribers(const std::string& database, const std::string& text,
                                                          std::int64_t skip, std::int64_t count);

/// The `count` behind the first `skip` mails that are not sent: those that have failed, and then the newest, first.
std::optional<Listing<ListedMail>> unsent_mails(const std::string& database, std::int64_t skip, std::int64_t count);

}  // namespace klipp::example
