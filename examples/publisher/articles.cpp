#include "articles.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "http/digest.hpp"
#include "http/files.hpp"
#include "klipp/document.hpp"
#include "sources/sources.hpp"

namespace klipp::example {

namespace fs = std::filesystem;

namespace {

bool is_name_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
}

// Names stand in addresses, so they are made of what needs no encoding there.
bool is_name(std::string_view name) {
  return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), is_name_character);
}

// About what a document and all that is read from it takes, beside its bytes.
constexpr std::size_t kMemory = 4;
constexpr std::size_t kMemoryForFiles = 64 << 20;
constexpr std::size_t kMemoryForSources = 16 << 20;
constexpr auto kUntold = std::chrono::seconds(10);  // how long a change may go unseen that the system does not tell

std::optional<Article> article_of(const std::string& json) {
  const Result<Document> document = read_document(json);
  if (!document.ok() || document.value().is_feed) return std::nullopt;
  Result<Article> article = read_article(json);
  if (!article.ok() || article.value().title.empty()) return std::nullopt;
  return std::move(article).value();
}

std::shared_ptr<const PublishedDocument> published(std::string json) {
  PublishedDocument document;
  document.digest = digest_of(json);
  document.article = article_of(json);
  document.json = std::move(json);
  return std::make_shared<const PublishedDocument>(std::move(document));
}

bool is_newer(const NamedArticle& a, const NamedArticle& b) {
  const auto day = [](const DateTime& date) { return std::make_tuple(date.year, date.month, date.day); };
  const auto day_a = day(a.article.published);
  const auto day_b = day(b.article.published);
  return day_a != day_b ? day_a > day_b : a.name < b.name;
}

fs::path real_path(const fs::path& directory) {
  std::error_code error;
  return fs::canonical(directory, error);
}

}  // namespace

Articles::Articles(const fs::path& directory, std::shared_ptr<const Sources> sources)
    : directory_(real_path(directory)),
      sources_(std::move(sources)),
      files_(kMemoryForFiles, caches_.documents),
      of_sources_(kMemoryForSources, caches_.documents),
      watch_(directory_) {}

std::vector<std::string> Articles::names() const {
  std::vector<std::string> names = sources_ == nullptr ? std::vector<std::string>() : sources_->names();
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory_, error)) {
    if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::shared_ptr<const ArticleList> Articles::read_list() const {
  ArticleList list;
  std::string versions;
  for (std::string& name : names()) {
    const std::shared_ptr<const PublishedDocument> found = document(name);
    if (!found || !found->article) continue;
    versions += name + ' ' + found->digest + '\n';
    list.articles.push_back({std::move(name), *found->article});
  }
  list.digest = digest_of(versions);
  std::sort(list.articles.begin(), list.articles.end(), is_newer);
  return std::make_shared<const ArticleList>(std::move(list));
}

std::shared_ptr<const ArticleList> Articles::list() const {
  const std::lock_guard lock(mutex_);
  const Clock::time_point now = Clock::now();
  const bool has_changed = watch_.has_changed();
  if (list_ != nullptr && !has_changed && now - listed_at_ < kUntold) return list_;
  listed_at_ = now;
  list_ = read_list();
  return list_;
}

std::optional<NamedArticle> Articles::find(const std::string& name) const {
  const std::shared_ptr<const PublishedDocument> found = document(name);
  if (!found || !found->article) return std::nullopt;
  return NamedArticle{name, *found->article};
}

std::shared_ptr<const PublishedDocument> Articles::document(std::string_view name) const {
  if (!is_name(name)) return nullptr;
  if (auto document = of_source(name)) return document;
  if (directory_.empty()) return nullptr;
  const std::string file_name = std::string(name) + ".json";
  return files_.find(directory_ / file_name, [&]() -> Loaded<PublishedDocument> {
    const std::optional<fs::path> file = file_below(directory_, file_name);
    std::optional<std::string> json = file ? read_file(*file) : std::nullopt;
    if (!json) return {};
    const std::size_t size = json->size() * kMemory;
    return {published(*std::move(json)), size};
  });
}

std::shared_ptr<const PublishedDocument> Articles::of_source(std::string_view name) const {
  std::optional<std::string> json = sources_ == nullptr ? std::nullopt : sources_->document(name);
  if (!json) return nullptr;
  const std::string known_name(name);
  const auto known = of_sources_.find(known_name);
  if (known && (*known)->json == *json) return *known;
  const std::size_t size = json->size() * kMemory;
  std::shared_ptr<const PublishedDocument> document = published(*std::move(json));
  of_sources_.put(known_name, document, size);
  return document;
}

}  // namespace klipp::example
