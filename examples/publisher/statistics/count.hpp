#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The room of statistics: what readers did with articles, as sums by day and partner and nothing else. It may use the
/// server's requests, articles, partners and the store's database, and never keeps an address, a time of day or
/// anything else that tells one reader from another.
namespace klipp::example {

/// What is counted together: one thing that readers did with one article, on one day, on the pages of one partner.
struct Count {
  std::string day;      ///< "2026-11-27", UTC
  std::string partner;  ///< an origin, or kOtherPartners
  std::string article;  ///< its id
  std::string widget;   ///< one of kCountedWidgets
  std::string event;    ///< one of kCountedEvents
  std::string network;  ///< of a share, one of kCountedNetworks; otherwise empty

  auto operator<=>(const Count&) const = default;  // NOLINT(modernize-use-nullptr): what the compiler makes of it
};

/// How often, in an order that is the same for all who write it.
using Sums = std::map<Count, std::int64_t>;

/// All origins that are not those of partners.
inline constexpr std::string_view kOtherPartners = "others";

inline constexpr std::array<std::string_view, 4> kCountedEvents = {"shown", "opened", "shared", "signed-up"};
inline constexpr std::array<std::string_view, 5> kCountedWidgets = {"article", "card", "feed", "share", "signup"};
inline constexpr std::array<std::string_view, 13> kCountedNetworks = {
    "x",        "facebook", "linkedin", "bluesky", "mastodon", "threads", "whatsapp",
    "telegram", "reddit",   "email",    "copy",    "native",   "print"};

/// The day of a moment, as Count has it.
std::string day_of(std::int64_t unix_ms);

/// The day that lies `count` days before `day`.
std::string days_before(const std::string& day, int count);

/// Whether `text` is a day that there is.
bool is_day(std::string_view text);

}  // namespace klipp::example
