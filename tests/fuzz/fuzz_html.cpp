/// HTML: any text becomes safe markup or a clear error, and a line of plain text, whatever the base and the heading
/// level.
#include "body/excerpt.hpp"
#include "html/plain_text.hpp"
#include "klipp/render.hpp"
#include "target.hpp"
#include "text/utf8.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view html = klipp::fuzz::view(data, size);
  klipp::Options options;
  options.format = klipp::BodyFormat::kHtml;
  klipp::fuzz::require_safe(klipp::render_body(html, options));
  if (klipp::check_utf8(html)) return 0;

  const klipp::String line = klipp::html::plain_text(html);
  klipp::fuzz::require(klipp::on_one_line(line) == line, "plain text is on one line", line);
  klipp::fuzz::require(!klipp::check_utf8(klipp::first_html_paragraph(html)), "a summary is UTF-8", html);

  klipp::Article article;
  article.title = "Title";
  article.url = "https://news.example/a/b";
  article.content_html = html;
  options.heading_level = 1 + static_cast<int>(size % 6);
  options.view = size % 2 == 0 ? klipp::View::kFull : klipp::View::kReader;
  klipp::fuzz::require_safe(klipp::render_article(article, options));
  return 0;
}
