#include "widgets/republish.hpp"

#include "klipp/render.hpp"
#include "model/licenses.hpp"

namespace klipp {

namespace {

/// Without an address nobody could link to the original, and what is not for everybody is not for others to publish.
bool can_republish(const Widget& widget) {
  const Article& article = widget.article;
  return article.republish && !article.is_teaser && widget.resolve(article.url).is_web();
}

String license_of(const Republish& republish, const Url& address) {
  if (!republish.license.empty()) return republish.license;
  const String name = creative_commons_name(address.text());
  return name.empty() ? address.text() : name;
}

/// What the licence is, in an element of its own if `is_paragraph`; nothing if the publisher names none.
void write_license(HtmlWriter& out, const Widget& widget, bool is_paragraph) {
  const Url address = widget.resolve(widget.article.republish->license_url);
  const String name = license_of(*widget.article.republish, address);
  if (name.empty()) return;
  if (!is_paragraph) out.text(" ");
  const auto [before, behind] = around(widget.locale.republish_license);
  out.write(is_paragraph ? Markup<>("<p>") : Markup<>("<span>")).text(before);
  out.write(R"([<a href="@" rel="license">]$)", address, name);
  if (!address.empty()) out.write("</a>");
  out.text(behind).write(is_paragraph ? Markup<>("</p>") : Markup<>("</span>"));
}

/// Inside of an element that is marked as Klipp's words.
void write_terms(HtmlWriter& out, const Widget& widget) {
  const Languages& languages = widget.languages;
  const String& own = widget.article.republish->text;
  if (own.empty()) {
    out.write("<p>$</p>", widget.locale.republish_how);
  } else {
    out.write(R"(<p[ lang="$"][ dir="$"]>$</p>)", languages.text_again(), languages.direction_again(), own);
  }
  write_license(out, widget, true);
}

/// What is in a field of that name is copied by the button below it, once a script makes that work.
void write_field(HtmlWriter& out, const Widget& widget, bool is_html, std::string_view text) {
  const Locale& locale = widget.locale;
  const std::string_view name = is_html ? locale.html : locale.plain_text;
  const String id = widget.id_prefix() + (is_html ? "html" : "text");
  out.write(R"(<p class="klipp-field"><label for="$">$</label><textarea id="$" rows="9" readonly="")", id, name, id);
  out.write(R"([ lang="$"] dir="$">$</textarea></p>)", widget.languages.text_again(),
            is_html ? std::string_view("ltr") : widget.languages.direction, text);
  out.write(
      R"(<p><button class="klipp-button" part="button" type="button" data-action="copy" data-confirmed="$" aria-label="$: $" hidden="">$</button> <span class="klipp-status" role="status"></span></p>)",
      locale.copied, locale.copy, name, locale.copy);
}

}  // namespace

void write_source(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  const Languages& languages = widget.languages;
  const Url address = widget.resolve(article.url);
  out.write(R"(<p class="klipp-source"[ lang="$"][ dir="$"]>)", languages.words, languages.words_direction);
  const auto [before, behind] = around(widget.locale.republish_source);
  out.text(before).write(R"(<a href="@">$</a>)", address, or_else(article.site.name, address.origin()));
  out.text(behind);
  write_license(out, widget, false);
  out.write("</p>");
}

// The button and what else is hidden are for the script, which makes nothing but the dialog around them. Without it
// there is the link.
void write_republish(HtmlWriter& out, const Widget& widget) {
  if (!can_republish(widget) || widget.is_reader()) return;
  const Locale& locale = widget.locale;
  const Url page = widget.resolve(or_else(widget.article.republish->url, widget.article.url));
  out.write(R"(<section class="klipp-republish" part="republish" data-republish=""[ lang="$"][ dir="$"]>)",
            widget.languages.words, widget.languages.words_direction);
  write_terms(out, widget);
  out.write(
      R"(<p><button class="klipp-button" part="button" type="button" data-action="republish" hidden="">$</button><a class="klipp-button" part="button" href="@">$</a></p>)",
      locale.republish, page, locale.republish);
  out.write(
      R"(<p hidden="">$</p><button class="klipp-button" part="button" type="button" data-action="close" hidden="">$</button>)",
      locale.republish_failed, locale.close);
  out.write("</section>");
}

Result<Portable> republish(const Article& article, const Options& options) {
  if (article.title.empty()) return missing_member("/title", "an article", "a headline");
  Options own = options;
  own.heading_level = 1;
  // Klipp's words stand in the text, so they are in its language, whatever the page around it speaks.
  if (!article.language.empty()) own.lang = {};
  own.view = article.republish && article.republish->pictures ? View::kFull : View::kReader;
  const Widget widget(article, own);
  if (!can_republish(widget)) {
    return missing_member("/_klipp/republish", "a republication", "it, a url, and a text that is for everybody");
  }
  HtmlWriter out(options.limits);
  if (Error error = write_for_others(out, widget)) return error;
  const Result<Html> markup = std::move(out).finish();
  if (!markup) return markup.error();
  return portable(markup.value());
}

Result<Html> render_republish(const Article& article, const Options& options) {
  const Result<Portable> copy = republish(article, options);
  if (!copy) return copy.error();
  const Widget widget(article, options);
  const Level level = heading_level(options, 0);
  HtmlWriter out(options.limits);
  out.write(R"(<section class="klipp klipp-article" part="republish"[ lang="$"] dir="$">)",
            or_else(widget.languages.words, widget.languages.text),
            or_else(widget.languages.words_direction, widget.languages.direction));
  out.write(R"(<h# class="klipp-title" part="title">$</h#>)", level, widget.locale.republish, level);
  write_terms(out, widget);
  write_field(out, widget, true, copy.value().html);
  write_field(out, widget, false, copy.value().text);
  out.write("</section>");
  return std::move(out).finish();
}

}  // namespace klipp
