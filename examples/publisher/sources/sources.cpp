#include "sources/sources.hpp"

#include <memory>
#include <utility>

namespace klipp::example {

Sources::Sources(const SourceSettings& settings) {
  for (const std::string& url : settings.urls) {
    sources_.push_back(std::make_unique<Source>(url, settings.interval, settings.limits));
    states_.push_back({.url = url});
  }
  for (std::size_t i = 0; i < sources_.size(); ++i) threads_.emplace_back([this, i] { work(i); });
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

std::vector<SourceState> Sources::states() const {
  const std::lock_guard lock(mutex_);
  return states_;
}

void Sources::ask_now() {
  {
    const std::lock_guard lock(mutex_);
    ++asked_;
  }
  changed_.notify_all();
}

void Sources::work(std::size_t index) {
  Source& source = *sources_[index];
  while (!stopping_) {
    const int asked = times_asked();
    if (auto articles = source.ask(stopping_)) put(source.url(), *std::move(articles));
    note(index);
    wait(source.pause(), asked);
  }
}

int Sources::times_asked() const {
  const std::lock_guard lock(mutex_);
  return asked_;
}

void Sources::note(std::size_t index) {
  const Source& source = *sources_[index];
  const std::lock_guard lock(mutex_);
  SourceState& state = states_[index];
  state.articles = documents_[source.url()].size();
  state.failures = source.failures();
  state.problem = source.problem();
  if (source.failures() == 0) state.answered = std::chrono::steady_clock::now();
}

void Sources::put(const std::string& url, std::vector<SourceArticle> articles) {
  std::map<std::string, std::string, std::less<>> documents;
  for (SourceArticle& article : articles) documents[std::move(article.name)] = std::move(article.json);
  const std::lock_guard lock(mutex_);
  documents_[url] = std::move(documents);
}

void Sources::wait(std::chrono::seconds time, int asked) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, time, [&] { return stopping_.load() || asked_ != asked; });
}

}  // namespace klipp::example
