#include "articles.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

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

bool is_feed(std::string_view json) {
  const Result<Document> document = read_document(json);
  return document.ok() && document.value().is_feed;
}

bool is_newer(const NamedArticle& a, const NamedArticle& b) {
  const auto day = [](const DateTime& date) { return std::make_tuple(date.year, date.month, date.day); };
  const auto day_a = day(a.article.published);
  const auto day_b = day(b.article.published);
  return day_a != day_b ? day_a > day_b : a.name < b.name;
}

}  // namespace

Articles::Articles(const fs::path& directory, std::shared_ptr<const Sources> sources) : sources_(std::move(sources)) {
  std::error_code error;
  directory_ = fs::canonical(directory, error);
}

std::vector<NamedArticle> Articles::list() const {
  std::vector<NamedArticle> articles;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory_, error)) {
    const fs::path& file = entry.path();
    std::optional<NamedArticle> article = file.extension() == ".json" ? find(file.stem().string()) : std::nullopt;
    if (article) articles.push_back(*std::move(article));
  }
  for (const std::string& name : sources_ == nullptr ? std::vector<std::string>() : sources_->names()) {
    std::optional<NamedArticle> article = find(name);
    if (article) articles.push_back(*std::move(article));
  }
  std::sort(articles.begin(), articles.end(), is_newer);
  return articles;
}

std::optional<NamedArticle> Articles::find(const std::string& name) const {
  const std::optional<std::string> json = document(name);
  if (!json || is_feed(*json)) return std::nullopt;
  Result<Article> article = read_article(*json);
  if (!article.ok() || article.value().title.empty()) return std::nullopt;
  return NamedArticle{name, std::move(article).value()};
}

std::optional<std::string> Articles::document(std::string_view name) const {
  if (!is_name(name)) return std::nullopt;
  if (sources_ != nullptr) {
    if (std::optional<std::string> json = sources_->document(name)) return json;
  }
  if (directory_.empty()) return std::nullopt;
  const std::optional<fs::path> file = file_below(directory_, std::string(name) + ".json");
  return file ? read_file(*file) : std::nullopt;
}

}  // namespace klipp::example
