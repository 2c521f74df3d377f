#include "embed_page.hpp"

#include <algorithm>
#include <utility>

#include "http/responses.hpp"
#include "klipp/locale.hpp"
#include "klipp/render.hpp"
#include "page_frame.hpp"

namespace klipp::example {

namespace {

constexpr int kWidth = 600;       // what a text column of most sites has room for
constexpr int kSideBySide = 432;  // where a horizontal card has its picture beside the text (web/style/card.css)
constexpr int kNarrowCompact = 240;
constexpr int kRoomy = 520;

// The page's language is that of its title, the headline; the card says where Klipp speaks another.
std::string opening_of(const Article& article, Theme theme) {
  const std::string_view language = article.language.empty() ? locale_for("").tag : std::string_view(article.language);
  return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\" data-theme=\"" + name_of(theme) + "\">\n<head>\n";
}

std::string markup_of(const NamedArticle& named, const Url& canonical, const Html& card, Theme theme) {
  std::string page = opening_of(named.article, theme);
  page += R"(<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<base target="_blank">
<link rel="stylesheet" href="/v1/klipp.css">
<script defer src="/v1/embed.js"></script>
)";
  page += R"(<link rel="stylesheet" href=")" + std::string(kEmbedStylesheetPath) + "\">\n";
  page += R"(<link rel="canonical" href=")" + escaped(canonical.text()) + "\">\n";
  page += "<title>" + escaped(named.article.title) + "</title>\n</head>\n<body>\n<main>";
  return page + card.text() + "</main>\n</body>\n</html>\n";
}

// Text takes about the same area however narrow it is: so many pixels high, and at least so many.
int text_height(int area, int width, int least) { return std::max(least, area / width); }

// Measured in Chromium with the longest headline and summary of the examples, and a line to spare.
int needed_height(Layout layout, int width, bool has_picture) {
  if (layout == Layout::kCompact) return width < kNarrowCompact ? text_height(64'000, width, 0) : kLowestFrame;
  const bool is_roomy = width >= kRoomy;
  if (!has_picture) return width < kSideBySide ? text_height(120'000, width, 320) : is_roomy ? 260 : 300;
  if (width < kSideBySide) return width * 9 / 16 + text_height(96'000, width, 320);
  return is_roomy ? 300 : 340;
}

int height_of(Layout layout, int width, bool has_picture) {
  return std::min(kHighestFrame, needed_height(layout, width, has_picture));
}

}  // namespace

// Around the card a frame is transparent, which browsers allow where its element is of the same color-scheme. The card
// is not, and fills a frame that is taller than it needs; the script measures without that (web/src/frame/embed.js).
const std::string_view kEmbedStylesheet = R"css(:root { color-scheme: light; background: transparent; }
:root[data-theme="dark"] { color-scheme: dark; }
:root[data-theme="auto"] { color-scheme: light dark; }
body {
  min-height: 100vh;
  margin: 0;
  font-family: system-ui, sans-serif;
}
body, main, .klipp {
  display: flex;
  flex-direction: column;
}
main, .klipp, .klipp-card { flex: 1 0 auto; }
.klipp {
  border-radius: var(--radius);
  background: Canvas;
}
.klipp-compact {
  padding: 0.75rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
}
.klipp-compact > .klipp-card-text, .klipp-compact > .klipp-media, .klipp-compact::before { align-self: center; }
)css";

Result<EmbedPage> embed_page(const NamedArticle& named, const ArticleAddresses& addresses, EmbedLook look) {
  const Url canonical = addresses.canonical(named);
  Options options;
  options.base = addresses.document(named.name);
  options.layout = look.layout;
  Article article = named.article;
  article.url = canonical.text();
  const Url picture = resolve_url(article.picture.url, canonical);
  const Result<Html> card = render_card(article, options);
  if (!card.ok()) return card.error();
  return EmbedPage{markup_of(named, canonical, card.value(), look.theme), resolve_url(addresses.home()).origin(),
                   picture.origin()};
}

// To WebKit "'self'" is nothing in a sandbox without an origin; to others it is where the page came from, be that
// another address of the publisher's than its own name for itself.
void send_embed_page(Response& response, EmbedPage page) {
  const std::string own = "'self' " + page.origin;
  const std::string pictures = page.picture_origin.empty() ? "" : "img-src " + own + " " + page.picture_origin + "; ";
  response.set_header("Content-Security-Policy",
                      "default-src 'none'; script-src " + own + "; style-src " + own + "; " + pictures +
                          "base-uri 'none'; form-action 'none'; "
                          "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox");
  response.set_header("Cache-Control", "no-cache");
  response.set_header("X-Robots-Tag", "noindex");
  response.set_header("Cross-Origin-Resource-Policy", "cross-origin");
  response.set_header("Cross-Origin-Embedder-Policy", "credentialless");
  send(response, 200, std::move(page.html), "text/html; charset=utf-8");
}

EmbedSize embed_size(int most_width, int most_height, bool has_picture) {
  const int width = std::min(most_width, kWidth);
  const int height = height_of(Layout::kHorizontal, width, has_picture);
  if (height <= most_height) return {Layout::kHorizontal, width, height};
  const int needed = height_of(Layout::kCompact, width, has_picture);
  return {Layout::kCompact, width, std::max(kLowestFrame, std::min(most_height, needed))};
}

}  // namespace klipp::example
