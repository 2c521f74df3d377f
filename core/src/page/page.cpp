#include "klipp/page.hpp"

#include "klipp/render.hpp"
#include "klipp/version.hpp"
#include "page/eager.hpp"
#include "page/page_head.hpp"
#include "page/page_markup.hpp"
#include "page/theme.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// `text` with `instead` in place of each line break that ends a blank line. To Markdown HTML is a block up to the next
/// blank line; what stands behind it would be read as Markdown.
std::string without_blank_lines(std::string_view text, std::string_view instead) {
  std::string out;
  out.reserve(text.size());
  bool is_blank = false;  // the first line began before this text
  for (const char c : text) {
    if (c == '\n' && is_blank) {
      out += instead;
    } else {
      out += c;
    }
    is_blank = c == '\n' || (is_blank && (c == ' ' || c == '\t'));
  }
  return out;
}

/// A blank line of a text or an attribute, which means the same when it is written as a character reference.
std::string in_one_block(std::string_view markup) { return without_blank_lines(markup, "&#10;"); }

std::string styles(const PageOptions& page) {
  const Url sheet = resolve_url(page.stylesheet_url);
  if (!sheet.empty()) return "<link rel=\"stylesheet\"" + attribute("href", sheet) + ">";
  if (page.styles.empty()) return {};
  return "<style" + attribute("nonce", page.nonce) + ">" + without_blank_lines(page.styles, "") + "</style>";
}

std::string script(const PageOptions& page) {
  const Url address = resolve_url(page.script_url);
  if (address.empty()) return {};
  return "<script async" + attribute("nonce", page.nonce) + attribute("src", address) + "></script>";
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

/// The options as the element's attributes, so that the host renders anew what was rendered here; usual values are left
/// out.
std::string option_attributes(const Options& options) {
  constexpr std::string_view kLeads[] = {"", "hero", "horizontal"};
  constexpr std::string_view kButtons[] = {"", "label", "both"};
  constexpr std::string_view kViews[] = {"", "reader", "republish"};
  const bool has_usual_level = options.heading_level == Options{}.heading_level;
  return attribute("lang", options.lang) + attribute("view", kViews[static_cast<std::size_t>(options.view)]) +
         attribute("layout", options.layout == Layout::kVertical ? std::string_view() : name_of(options.layout)) +
         attribute("heading", options.feed_heading == FeedHeading::kTitle ? "title" : "") +
         attribute("lead", kLeads[static_cast<std::size_t>(options.lead)]) +
         attribute("heading-level", has_usual_level ? std::string() : std::to_string(options.heading_level)) +
         attribute("limit", options.limit == 0 ? std::string() : std::to_string(options.limit)) +
         attribute("fields", options.fields) + attribute("url", options.url) + attribute("share-title", options.title) +
         attribute("text", options.text) + attribute("networks", options.networks) + attribute("label", options.label) +
         attribute("hashtags", options.hashtags) + attribute("via", options.via) +
         attribute("mastodon", options.mastodon) +
         attribute("buttons", kButtons[static_cast<std::size_t>(options.buttons)]);
}

/// What the element says of where it came from, on one line.
std::string start_attributes(std::string_view document, const Options& options) {
  // A share bar of its options alone has no document that could be fetched again.
  const std::string source = document.empty() ? std::string() : attribute("src", options.base);
  std::string out = source + option_attributes(options) + attribute("digest", digest_of(document));
  for (std::size_t at = 0; (at = out.find('\n', at)) != std::string::npos;) out.replace(at, 1, "&#10;");
  return out;
}

std::string fallback(const PageSubject& subject) {
  if (subject.url.empty()) return std::string(escaped(subject.title));
  return "<a" + attribute("href", subject.url) + ">" +
         std::string(escaped(subject.title.empty() ? std::string_view(subject.url.text()) : subject.title)) + "</a>";
}

}  // namespace

Result<std::string> render_fragment(Kind kind, std::string_view document, const Options& options,
                                    const PageOptions& page) {
  const Result<Html> html = render(kind, document, options);
  if (!html) return html.error();
  return with_eager_pictures(html.value().text(), page.eager_pictures);
}

Result<std::string> render_shadow(Kind kind, std::string_view document, const Options& options,
                                  const PageOptions& page) {
  const Result<std::string> html = render_fragment(kind, document, options, page);
  if (!html) return html.error();
  const std::string name(element_name(kind));
  // Markdown takes an element that it does not know for a block of HTML if its start tag is a line of its own.
  std::string out = "<" + name + start_attributes(document, options) + theme_attribute(page) + ">\n";
  out += "<template shadowrootmode=\"open\">" + styles(page) + in_one_block(html.value()) + "</template>";
  out += in_one_block(fallback(page_subject(kind, document, options))) + "</" + name + ">" + script(page) + "\n";
  return out;
}

std::string digest_of(std::string_view document) { return KLIPP_VERSION "-" + std::string(hash_name(document)); }

Result<std::string> render_page(Kind kind, std::string_view document, const Options& options, const PageOptions& page) {
  const Result<std::string> html = render_fragment(kind, document, options, page);
  if (!html) return html.error();
  const PageSubject subject = page_subject(kind, document, options);
  const std::string head = page_head(subject, page);
  // A head repeats the document's texts; JSON may need six bytes for one.
  if (head.size() > options.limits.output_bytes) return limit_passed(Limit::kOutputBytes, options.limits);
  std::string out = "<!DOCTYPE html>\n<html" + attribute("lang", subject.language) +
                    attribute("dir", subject.direction) + ">\n<head>\n";
  out += "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += head + styles(page) + "\n</head>\n<body" + attribute("class", page_class(page)) + ">\n<main>" + html.value() +
         "</main>\n";
  out += script(page) + "\n</body>\n</html>\n";
  return out;
}

}  // namespace klipp
