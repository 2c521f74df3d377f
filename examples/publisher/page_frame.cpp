#include "page_frame.hpp"

#include <utility>

#include "http/responses.hpp"
#include "icon.hpp"
#include "masthead.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

// Articles have forms, which may post to services of newsletters, and embeds, which their readers may ask for.
constexpr const char* kPagePolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' https: data:; "
    "media-src 'self' https:; font-src 'self'; connect-src 'self'; frame-src 'self' https:; base-uri 'none'; "
    "form-action 'self' https:; "
    "frame-ancestors 'self'";
// Nobody's button is to lie under another's.
constexpr const char* kPrivatePolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
constexpr const char* kPolicyOfAll = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
constexpr const char* kReferrerPolicy = "strict-origin-when-cross-origin";

std::string sheet(const char* path) { return "<link rel=\"stylesheet\" href=\"" + std::string(path) + "\">\n"; }

std::string head(const Locale& locale, std::string_view title, bool has_cards) {
  const std::string direction = direction_of(locale.tag) == "rtl" ? "\" dir=\"rtl" : "";
  return "<!DOCTYPE html>\n<html lang=\"" + escaped(locale.tag) + direction +
         "\">\n<head>\n<meta charset=\"utf-8\">\n" +
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title) +
         "</title>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"" + kIconSvgPath +
         "\">\n<link rel=\"apple-touch-icon\" href=\"" + kIconPngPath + "\">\n" +
         (has_cards ? sheet("/v1/klipp.css") : "") + sheet(kStylesheetPath) + sheet(kMastheadStylesheetPath) +
         "</head>\n";
}

void send_with_policy(Response& response, int status, std::string page, const char* policy) {
  response.set_header("Content-Security-Policy", policy);
  response.set_header("Vary", "Accept-Language");
  send(response, status, std::move(page), "text/html; charset=utf-8");
}

}  // namespace

const std::string_view kStylesheet = R"css(:root {
  color-scheme: light dark;
  font: 1.0625rem/1.6 system-ui, sans-serif;
}
body { margin: 0; }
main { box-sizing: border-box; max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem 1rem; }
main.wide { max-width: 64rem; }
a { color: #0b5c63; text-underline-offset: 0.15em; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 0.25rem; }
p { margin: 0.25rem 0 1rem; }
label { display: block; margin: 1rem 0 0.25rem; font-weight: 600; }
input[type="email"], input[type="text"] {
  box-sizing: border-box;
  width: 100%;
  padding: 0.6rem 0.75rem;
  border: 1px solid #767676;
  border-radius: 0.375rem;
  font: inherit;
}
textarea {
  box-sizing: border-box;
  width: 100%;
  padding: 0.6rem 0.75rem;
  border: 1px solid #767676;
  border-radius: 0.375rem;
  font: 0.9375rem/1.5 ui-monospace, monospace;
  resize: vertical;
}
.check { display: flex; gap: 0.6rem; align-items: flex-start; margin: 1rem 0; font-weight: 400; }
.check input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.2rem 0 0; }
button {
  padding: 0.65rem 1.25rem;
  border: 0;
  border-radius: 0.375rem;
  background: #0b5c63;
  color: #fff;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
/* Two colours, as the widgets have: one of them is seen on whatever is behind. */
:focus-visible { outline: 2px solid #14181b; box-shadow: 0 0 0 4px #fff; }
.error { color: #a3201d; font-weight: 600; }
.address { font-weight: 600; overflow-wrap: anywhere; }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; visibility: hidden; }
@media (prefers-color-scheme: dark) {
  body { background: #14181a; color: #e8ecee; }
  a { color: #7fd0d6; }
  .error { color: #ff9d96; }
  input[type="email"], input[type="text"], textarea { background: #1f2528; color: inherit; border-color: #97a0a5; }
}
)css";

Html finished(HtmlWriter&& writer) {
  Result<Html> html = std::move(writer).finish();
  return html.ok() ? std::move(html).value() : Html();
}

std::string framed_page(const Locale& locale, std::string_view title, const Html& content) {
  return head(locale, title, false) + "<body>\n" + masthead(locale) + "<main>\n" + content.text() + "\n</main>\n" +
         colophon(locale) + "</body>\n</html>\n";
}

std::string wide_page(const Locale& locale, std::string_view title, const Html& content) {
  return head(locale, title, true) + "<body>\n" + masthead(locale) + "<main class=\"wide\">\n" + content.text() +
         "\n</main>\n" + colophon(locale) + "</body>\n</html>\n";
}

Headers headers_of_all(std::int64_t hsts) {
  Headers headers = {{"Content-Security-Policy", kPolicyOfAll}, {"Referrer-Policy", kReferrerPolicy}};
  if (hsts > 0) headers.add("Strict-Transport-Security", "max-age=" + std::to_string(hsts));
  return headers;
}

void send_page(Response& response, int status, std::string page) {
  response.set_header("Cache-Control", "no-cache");
  response.set_header("Referrer-Policy", kReferrerPolicy);
  send_with_policy(response, status, std::move(page), kPagePolicy);
}

void send_error_page(Response& response, int status, std::string page) {
  send_page(response, status, std::move(page));
  response.set_header("Cache-Control", "no-store");
}

// Not "no-referrer": browsers then post forms as if they came from nowhere.
void send_private_page(Response& response, int status, std::string page) {
  response.set_header("Cache-Control", "no-store");
  response.set_header("Referrer-Policy", "same-origin");
  response.set_header("X-Robots-Tag", "noindex");
  response.set_header("X-Frame-Options", "DENY");  // for browsers that know no policy
  send_with_policy(response, status, std::move(page), kPrivatePolicy);
}

}  // namespace klipp::example
