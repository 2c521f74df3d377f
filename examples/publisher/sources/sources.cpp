#include "sources/sources.hpp"

#include <memory>
#include <utility>

namespace klipp::example {

Sources::Sources(SourceSettings settings) {
  for (const std::string& url : settings.urls) {
    sources_.push_back(std::make_unique<Source>(url, settings.interval, settings.limits));
  }
  for (const auto& source : sources_) threads_.emplace_back([this, &source] { work(*source); });
}

Sources::~Sources() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

std::optional<std::string> Sources::document(std::string_view name) const {
  const std::lock_guard lock(mutex_);
  for (const auto& [url, documents] : documents_) {
    const auto found = documents.find(name);
    if (found != documents.end()) return found->second;
  }
  return std::nullopt;
}

std::vector<std::string> Sources::names() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> names;
  for (const auto& [url, documents] : documents_) {
    for (const auto& [name, json] : documents) names.push_back(name);
  }
  return names;
}

void Sources::work(Source& source) {
  while (!stopping_) {
    if (auto articles = source.ask(stopping_)) put(source.url(), *std::move(articles));
    wait(source.pause());
  }
}

void Sources::put(const std::string& url, std::vector<SourceArticle> articles) {
  std::map<std::string, std::string, std::less<>> documents;
  for (SourceArticle& article : articles) documents[std::move(article.name)] = std::move(article.json);
  const std::lock_guard lock(mutex_);
  documents_[url] = std::move(documents);
}

void Sources::wait(std::chrono::seconds time) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, time, [this] { return stopping_.load(); });
}

}  // namespace klipp::example
