#include "widgets/republish.hpp"

#include "klipp/render.hpp"
#include "locale/republish_words.hpp"
#include "model/licenses.hpp"

namespace klipp {

namespace {

/// Without an address nobody could link to the original, and what is not for everybody is not for others to publish.
bool can_republish(const Widget& widget) {
  const Article& article = widget.article;
  return article.republish && !article.is_teaser && widget.resolve(article.url).is_web();
}

RepublishWords words_of(const Widget& widget) { return republish_words(widget.locale); }

std::string_view before_place(std::string_view words) { return words.substr(0, words.find('{')); }
std::string_view behind_place(std::string_view words) { return words.substr(words.find('}') + 1); }

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
  const std::string_view words = words_of(widget)[RepublishWord::kLicense];
  out.write(is_paragraph ? Markup<>("<p>") : Markup<>("<span>")).text(before_place(words));
  out.write(R"([<a href="@" rel="license">]$)", address, name);
  if (!address.empty()) out.write("</a>");
  out.text(behind_place(words)).write(is_paragraph ? Markup<>("</p>") : Markup<>("</span>"));
}

/// Inside of an element that is marked as Klipp's words.
void write_terms(HtmlWriter& out, const Widget& widget) {
  const Languages& languages = widget.languages;
  const String& own = widget.article.republish->text;
  if (own.empty()) {
    out.write("<p>$</p>", words_of(widget)[RepublishWord::kHow]);
  } else {
    out.write(R"(<p[ lang="$"][ dir="$"]>$</p>)", languages.text_again(), languages.direction_again(), own);
  }
  write_license(out, widget, true);
}

/// What is in a field of that name is copied by the button below it, once a script makes that work.
void write_field(HtmlWriter& out, const Widget& widget, RepublishWord name, std::string_view text) {
  const RepublishWords words = words_of(widget);
  const bool is_html = name == RepublishWord::kHtml;
  const String id = widget.id_prefix() + (is_html ? "html" : "text");
  out.write(R"(<p class="klipp-field"><label for="$">$</label><textarea id="$" rows="9" readonly="")", id, words[name],
            id);
  out.write(R"([ lang="$"] dir="$">$</textarea></p>)", widget.languages.text_again(),
            is_html ? std::string_view("ltr") : widget.languages.direction, text);
  out.write(
      R"(<p><button class="klipp-button" part="button" type="button" data-action="copy" data-confirmed="$" aria-label="$: $" hidden="">$</button> <span class="klipp-status" role="status"></span></p>)",
      widget.locale.sharing[ShareWord::kCopied], words[RepublishWord::kCopy], words[name], words[RepublishWord::kCopy]);
}

}  // namespace

void write_source(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  const Languages& languages = widget.languages;
  const Url address = widget.resolve(article.url);
  out.write(R"(<p class="klipp-source"[ lang="$"][ dir="$"]>)", languages.words, languages.words_direction);
  const std::string_view words = words_of(widget)[RepublishWord::kSource];
  out.text(before_place(words)).write(R"(<a href="@">$</a>)", address, or_else(article.site.name, address.origin()));
  out.text(behind_place(words));
  write_license(out, widget, false);
  out.write("</p>");
}

// The button and what else is hidden are for the script, which makes nothing but the dialog around them. Without it
// there is the link.
void write_republish(HtmlWriter& out, const Widget& widget) {
  if (!can_republish(widget) || widget.is_reader()) return;
  const RepublishWords words = words_of(widget);
  const Url page = widget.resolve(or_else(widget.article.republish->url, widget.article.url));
  out.write(R"(<section class="klipp-republish" part="republish" data-republish=""[ lang="$"][ dir="$"]>)",
            widget.languages.words, widget.languages.words_direction);
  write_terms(out, widget);
  out.write(
      R"(<p><button class="klipp-button" part="button" type="button" data-action="republish" hidden="">$</button><a class="klipp-button" part="button" href="@">$</a></p>)",
      words[RepublishWord::kRepublish], page, words[RepublishWord::kRepublish]);
  out.write(
      R"(<p hidden="">$</p><button class="klipp-button" part="button" type="button" data-action="close" hidden="">$</button>)",
      words[RepublishWord::kFailed], words[RepublishWord::kClose]);
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
  out.write(R"(<h# class="klipp-title" part="title">$</h#>)", level, words_of(widget)[RepublishWord::kRepublish],
            level);
  write_terms(out, widget);
  write_field(out, widget, RepublishWord::kHtml, copy.value().html);
  write_field(out, widget, RepublishWord::kPlainText, copy.value().text);
  out.write("</section>");
  return std::move(out).finish();
}

}  // namespace klipp
