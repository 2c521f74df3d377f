/// Markdown: any text becomes safe markup or a clear error, whatever the base and the heading level.
#include "klipp/render.hpp"
#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view markdown = klipp::fuzz::view(data, size);
  klipp::fuzz::require_safe(klipp::render_body(markdown));

  klipp::Article article;
  article.title = "Title";
  article.url = "https://news.example/a/b";
  article.content_markdown = markdown;
  klipp::Options options;
  options.heading_level = 1 + static_cast<int>(size % 6);
  options.view = size % 2 == 0 ? klipp::View::kFull : klipp::View::kReader;
  if (markdown.find('\0') == std::string_view::npos) klipp::fuzz::require_safe(klipp::render_article(article, options));
  return 0;
}
