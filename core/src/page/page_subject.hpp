#pragma once

#include <string>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/url.hpp"

/// The room of complete pages: head, previews, JSON-LD. It may use all below. No module of a browser
/// has it.
namespace klipp {

/// What a page is about, for its head and for the fallback inside an element.
struct PageSubject {
  Kind kind = Kind::kArticle;
  Article article;  ///< empty if the document is a feed or Markdown, or cannot be read
  std::string title;
  std::string description;     ///< the summary, else the body's first paragraph
  std::string language;        ///< of the text, BCP 47
  std::string_view direction;  ///< of the text
  Url base;
  Url url;      ///< of what the page shows
  Url picture;  ///< that previews show, absolute, or empty

  [[nodiscard]] bool is_article() const { return kind == Kind::kArticle; }
};

PageSubject page_subject(Kind kind, std::string_view document, const Options& options);

}  // namespace klipp
