#include "sources/source.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <utility>

#include "klipp/convert.hpp"
#include "klipp/discover.hpp"
#include "klipp/url.hpp"
#include "log.hpp"

namespace klipp::example {

namespace {

constexpr std::size_t kMostArticles = 100;
constexpr std::chrono::seconds kLongestPause = std::chrono::hours(6);
constexpr int kMostDoublings = 12;
/// Failures in a row after which a site is asked again where its articles are.
constexpr int kForgetsAfter = 3;
/// Bytes of an address that stand in a name for people to read.
constexpr std::size_t kMostOfName = 60;

/// A source's answer is larger than what a browser reads.
Limits limits_for(const std::string& body) {
  Limits limits;
  limits.document_bytes = std::max(limits.document_bytes, body.size());
  limits.json_values *= 10;
  return limits;
}

/// FNV-1a, which is the same in every program.
std::string hash_of(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  std::array<char, 17> digits{};
  std::snprintf(digits.data(), digits.size(), "%010llx", static_cast<unsigned long long>(hash & 0xFFFFFFFFFF));
  return digits.data();
}

/// "the-title-0123456789", of the last part of the address and a number that no other has.
std::string name_of(const std::string& url) {
  std::string_view path = std::string_view(url).substr(0, url.find_first_of("?#"));
  while (path.ends_with('/')) path.remove_suffix(1);
  std::string name;
  for (const char c : path.substr(path.rfind('/') + 1).substr(0, kMostOfName)) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (is_plain) {
      name += c;
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
  }
  if (!name.empty() && name.back() != '-') name += '-';
  return name + hash_of(url);
}

}  // namespace

std::vector<SourceArticle> articles_of(Document document, const std::string& base) {
  std::vector<SourceArticle> articles;
  const Url start = resolve_url(base);
  for (Article& article : document.feed.items) {
    const Url url = resolve_url(article.url, start);
    if (article.title.empty() || !url.is_web() || articles.size() == kMostArticles) continue;
    article.url = url.text();
    Document alone;
    alone.feed.items.push_back(std::move(article));
    articles.push_back({name_of(url.text()), write_json_feed(alone, base)});
  }
  return articles;
}

Source::Source(std::string url, std::chrono::seconds interval, FetchLimits limits)
    : url_(std::move(url)), interval_(interval), client_(reach_of(url_), limits) {}

std::chrono::seconds Source::pause() const {
  const auto longer = interval_ * (std::int64_t{1} << std::min(failures_, kMostDoublings));
  return std::max(interval_, std::min<std::chrono::seconds>(longer, kLongestPause));
}

void Source::fail(const std::string& problem) {
  ++failures_;
  problem_ = problem;
  known_ = {};
  if (failures_ >= kForgetsAfter) feed_.clear();
  log_problem("source " + url_ + ": " + problem + "; asking again in " + std::to_string(pause().count()) + " s");
}

std::optional<std::vector<SourceArticle>> Source::ask(const std::atomic<bool>& stop) {
  Answer answer = client_.get(feed_.empty() ? url_ : feed_, known_, stop);
  if (answer.status == 304) {
    failures_ = 0;
    problem_.clear();
    return std::nullopt;
  }
  Reading reading = read(answer);
  if (reading.is_page && feed_.empty()) answer = discover(answer, reading, stop);
  if (stop) return std::nullopt;
  if (!reading.problem.empty()) return fail(reading.problem), std::nullopt;
  failures_ = 0;
  problem_.clear();
  known_ = answer.validators;
  return std::move(reading.articles);
}

Source::Reading Source::read(const Answer& answer) {
  if (answer.status == 0) return {{}, answer.problem};
  if (answer.status != 200) return {{}, answer.url + " answers with status " + std::to_string(answer.status)};
  Result<Document> document = read_document(answer.body, limits_for(answer.body));
  if (!document.ok()) return {{}, answer.url + ": " + document.error().place() + ": " + document.error().message};
  Reading reading;
  reading.is_page = document.value().format == "page";
  reading.articles = articles_of(std::move(document).value(), answer.url);
  if (reading.articles.empty()) reading.problem = answer.url + " has no articles with a title and an address";
  return reading;
}

/// Asks where a page says that the site's articles are, until one answers. The result is that answer, and the page's
/// own if it names no such address: it is an article then.
Answer Source::discover(const Answer& page, Reading& reading, const std::atomic<bool>& stop) {
  for (const String& address : feed_addresses(page.body, page.url)) {
    Answer answer = client_.get(address, {}, stop);
    Reading found = read(answer);
    if (found.is_page) found.problem = answer.url + " is a page, not a feed";
    const bool is_good = found.problem.empty();
    reading = std::move(found);
    if (!is_good && !stop) continue;
    feed_ = address;
    return answer;
  }
  return page;
}

}  // namespace klipp::example
