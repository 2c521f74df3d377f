#include "klipp/page.hpp"

#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

/// ` name="value"`, or nothing where there is no value.
std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string styles(const PageOptions& page) {
  if (!page.stylesheet_url.empty()) {
    return "<link rel=\"stylesheet\"" + attribute("href", page.stylesheet_url) + ">";
  }
  return page.styles.empty() ? std::string() : "<style>" + page.styles + "</style>";
}

std::string script(const PageOptions& page) {
  return page.script_url.empty() ? std::string() : "<script async" + attribute("src", page.script_url) + "></script>";
}

/// What a page says of the widget in its head and its fallback.
struct About {
  std::string title;
  std::string summary;
  std::string url;
  std::string_view language;
};

About about(Kind kind, std::string_view document, const Options& options) {
  const Result<Article> read = kind == Kind::kBody || kind == Kind::kFeed || document.empty()
                                   ? Result<Article>(Article{})
                                   : read_article(document, options.limits);
  const Article article = read ? read.value() : Article{};
  const Widget widget(article, options);
  const Url url = widget.resolve(options.url.empty() ? article.url : options.url);
  return {options.title.empty() ? article.title : options.title, article.summary, url.text(), widget.locale.tag};
}

std::string_view element_name(Kind kind) {
  switch (kind) {
    case Kind::kCard: return "klipp-card";
    case Kind::kFeed: return "klipp-feed";
    case Kind::kShare: return "klipp-share";
    case Kind::kSignup: return "klipp-signup";
    case Kind::kArticle:
    case Kind::kBody: break;
  }
  return "klipp-article";
}

std::string fallback(const About& subject) {
  if (subject.url.empty()) return escaped(subject.title);
  return "<a" + attribute("href", subject.url) + ">" + escaped(subject.title.empty() ? subject.url : subject.title) +
         "</a>";
}

}  // namespace

Result<std::string> render_shadow(Kind kind, std::string_view document, const Options& options,
                                  const PageOptions& page) {
  const Result<Html> html = render(kind, document, options);
  if (!html) return html.error();
  const std::string name(element_name(kind));
  std::string out = "<" + name + attribute("src", options.base) + attribute("lang", options.lang) + ">";
  out += "<template shadowrootmode=\"open\">" + styles(page) + html.value().text() + "</template>";
  out += fallback(about(kind, document, options)) + "</" + name + ">" + script(page) + "\n";
  return out;
}

Result<std::string> render_page(Kind kind, std::string_view document, const Options& options, const PageOptions& page) {
  const Result<Html> html = render(kind, document, options);
  if (!html) return html.error();
  const About subject = about(kind, document, options);
  std::string out =
      "<!DOCTYPE html>\n<html" + attribute("lang", subject.language) + ">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<title>" + escaped(subject.title) + "</title>\n";
  if (!subject.summary.empty()) out += "<meta name=\"description\"" + attribute("content", subject.summary) + ">\n";
  if (!subject.url.empty()) out += "<link rel=\"canonical\"" + attribute("href", subject.url) + ">\n";
  out += styles(page) + "\n</head>\n<body class=\"klipp-page\">\n<main>" + html.value().text() + "</main>\n";
  out += script(page) + "\n</body>\n</html>\n";
  return out;
}

}  // namespace klipp
