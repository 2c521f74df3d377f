
#include "body/excerpt.hpp"
#include "klipp/render.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// The article's picture, or else one that is made for previews, as a card is.
const Picture& picture_of(const Article& article) {
  return article.picture.url.empty() ? article.social_picture : article.picture;
}

/// How wide a picture is (card.css). As it waits until it is near, browsers that know `auto` look how wide it is; for
/// others it is as wide as cards mostly are. A thumbnail's picture is wider than what is seen of it, as its sides are
/// cut off.
std::string_view sizes_in(Layout layout) {
  switch (layout) {
    case Layout::kCompact: return "auto, 144px";
    case Layout::kHero: return "auto, 100vw";
    default: return "auto, (min-width: 480px) 480px, 100vw";
  }
}

/// The headline says what the picture shows, so a screen reader need not read out the picture.
void write_picture(HtmlWriter& out, const Widget& widget, const Url& source) {
  if (source.empty()) return;
  out.write(R"(<div class="klipp-media" part="media">)");
  write_image(out, widget, picture_of(widget.article), source,
              {.alt = {}, .sizes = sizes_in(widget.options.layout), .in_card = true});
  out.write("</div>");
}

void write_headline(HtmlWriter& out, const Widget& widget) {
  // The style sheet cuts a headline of many lines.
  constexpr std::size_t kMostUncut = 80;
  const Level level = heading_level(widget.options, 0);
  const std::string_view title = widget.article.title;
  out.write(R"(<h# class="klipp-title" part="title"[ dir="$"]><a href="@"[ title="$"]>$</a></h#>)", level,
            widget.direction_of(title), widget.resolve(widget.article.url),
            title.size() > kMostUncut ? title : std::string_view(), title, level);
}

/// Whose the article is.
void write_site(HtmlWriter& out, const Widget& widget) {
  const Site& site = widget.article.site;
  if (site.name.empty()) return;
  out.write(R"(<p class="klipp-site" part="site">)"
            R"([<img src="@" alt="" width="16" height="16" loading="lazy" referrerpolicy="no-referrer" />])",
            widget.resolve(site.icon));
  write_name(out, widget, site.name);
  out.write("</p>");
}

}  // namespace

Error check_card(const Widget& widget) {
  if (widget.article.title.empty()) return missing_member("/title", "a card", "a headline");
  if (widget.resolve(widget.article.url).empty())
    return missing_member("/url", "a card", "the address that its headline links to");
  return {};
}

void write_card(HtmlWriter& out, const Widget& widget) {
  const Layout layout = widget.options.layout;
  const Url picture = layout == Layout::kText ? Url{} : widget.resolve(picture_of(widget.article).url);
  // The style sheet fills the place of a missing picture.
  const bool lacks_picture = picture.empty() && layout != Layout::kText;
  out.write(R"(<article class="klipp-card klipp-$$" part="card"[ lang="$"] dir="$")", name_of(layout),
            lacks_picture ? " klipp-no-picture" : "", widget.languages.text, widget.languages.direction);
  write_statistics(out, widget);
  write_picture(out, widget, picture);
  out.write(R"(<div class="klipp-card-text">)");
  write_kicker(out, widget);
  write_headline(out, widget);
  if (layout != Layout::kCompact) {
    const String summary = summary_of(widget.article);
    if (!summary.empty()) {
      out.write(R"(<p class="klipp-summary" part="lead"[ dir="$"]>$</p>)", widget.direction_of(summary), summary);
    }
  }
  write_byline(out, widget, layout == Layout::kCompact ? Byline::kWithoutPeople : Byline::kTeaser);
  write_site(out, widget);
  out.write("</div></article>");
}

Result<Html> render_card(const Article& article, const Options& options) {
  const Widget widget(article, options);
  if (Error error = check_card(widget)) return error;
  HtmlWriter out(options.limits);
  out.write(R"(<div class="klipp">)");
  write_card(out, widget);
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
