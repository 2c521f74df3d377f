#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "klipp/document.hpp"
#include "sources/http_client.hpp"

namespace klipp::example {

/// An article of a source, as the document that this publisher has of it.
struct SourceArticle {
  std::string name;  ///< of its address here; the same for as long as its own address is
  std::string json;  ///< a JSON Feed item, with absolute addresses
};

/// One site or feed whose articles are shown: a site's front page is asked which feeds it has.
class Source {
 public:
  /// `interval` passes between two questions, and longer ones after failures.
  Source(std::string url, std::chrono::seconds interval, FetchLimits limits);

  /// Asks the source. The result is all its articles, or nothing if they are the same as before or if it failed, which
  /// is logged.
  [[nodiscard]] std::optional<std::vector<SourceArticle>> ask(const std::atomic<bool>& stop);

  /// How long to wait before the next question.
  [[nodiscard]] std::chrono::seconds pause() const;

  [[nodiscard]] const std::string& url() const { return url_; }

  /// How often it has failed in a row, and why the last time.
  [[nodiscard]] int failures() const { return failures_; }
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  /// What an answer has, or what is wrong with it.
  struct Reading {
    std::vector<SourceArticle> articles;
    std::string problem;
    bool is_page = false;
  };

  static Reading read(const Answer& answer);
  Answer discover(const Answer& page, Reading& reading, const std::atomic<bool>& stop);
  void fail(const std::string& problem);

  std::string url_;
  std::chrono::seconds interval_;
  HttpClient client_;
  std::string feed_;  ///< where its articles are, once that is known
  Validators known_;
  int failures_ = 0;  ///< in a row
  std::string problem_;
};

/// The articles of a document that was found at `base`, with those of them that have a title and an address.
std::vector<SourceArticle> articles_of(Document document, const std::string& base);

}  // namespace klipp::example
