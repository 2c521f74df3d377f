#include "masthead.hpp"

#include "icon.hpp"
#include "klipp/html.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

/// The page may be in another language than the publisher speaks.
std::string language_of(const Locale& locale) {
  const std::string direction(direction_of(locale.tag));
  return " lang=\"" + escaped(locale.tag) + "\" dir=\"" + direction + "\"";
}

std::string link(std::string_view address, std::string_view text) {
  return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
}

}  // namespace

// No selector is an element's alone: widgets and forms have styles of their own.
const std::string_view kMastheadStylesheet = R"css(.masthead, .colophon {
  box-sizing: border-box;
  max-width: 64rem;
  margin: 0 auto;
  padding: 0.75rem 1.25rem;
  font: 1rem/1.5 system-ui, sans-serif;
  color: #1b2225;
}
.masthead {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: center;
  justify-content: space-between;
  border-bottom: 1px solid #8886;
}
.masthead a, .colophon a { display: inline-block; padding-block: 0.25rem; color: #0b5c63; text-underline-offset: 0.15em; }
.masthead .site {
  display: inline-flex;
  gap: 0.625rem;
  align-items: center;
  color: inherit;
  font-size: 1.375rem;
  font-weight: 750;
  letter-spacing: -0.01em;
  text-decoration: none;
}
.colophon { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 3rem; padding-block: 1.25rem 2.5rem; border-top: 1px solid #8886; font-size: 0.9375rem; }
.masthead :focus-visible, .colophon :focus-visible { outline: 2px solid #14181b; box-shadow: 0 0 0 4px #fff; }
.masthead + main { padding-top: 1.5rem; }
.klipp-page:has(.masthead) { padding-top: 0; padding-bottom: 0; }
@media (prefers-color-scheme: dark) {
  .masthead, .colophon { color: #e8ecee; }
  .masthead a:not(.site), .colophon a { color: #7fd0d6; }
}
@media print {
  .masthead a:not(.site), .colophon { display: none; }
}
)css";

std::string masthead(const Locale& locale) {
  return "<header class=\"masthead\"" + language_of(locale) + "><a class=\"site\" href=\"/\"><img src=\"" +
         kIconSvgPath + "\" width=\"32\" height=\"32\" alt=\"\">" + escaped(kPublisherName) + "</a>" +
         link("/signup", page_texts(locale).newsletter) + "</header>\n";
}

std::string colophon(const Locale& locale, std::string_view builder_query) {
  const PageTexts& texts = page_texts(locale);
  return "<footer class=\"colophon\"" + language_of(locale) + ">" + link("/", texts.articles) +
         link("/builder" + std::string(builder_query), texts.builder) + link("/privacy", texts.privacy) + "</footer>\n";
}

std::string with_masthead(std::string page, const Locale& locale, std::string_view builder_query) {
  // What an article says is escaped, also in the head's JSON: the first of these tags are the page's own, and so are
  // the last.
  const std::size_t head = page.find("</head>");
  const std::size_t body = head == std::string::npos ? head : page.find("<main>", head);
  if (body == std::string::npos) return page;
  page.insert(page.rfind("</main>") + std::string_view("</main>").size(), "\n" + colophon(locale, builder_query));
  page.insert(body, masthead(locale));
  page.insert(head, "<link rel=\"stylesheet\" href=\"" + std::string(kMastheadStylesheetPath) + "\">\n");
  return page;
}

}  // namespace klipp::example
