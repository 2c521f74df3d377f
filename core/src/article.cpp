#include "body.hpp"
#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

void write_lead(HtmlWriter& out, const Article& article) {
  if (article.lead.empty()) return;
  if (!article.lead_is_list) {
    out.open(Tag::p, "klipp-lead").attr(Attr::part, "lead").text(article.lead.front()).close();
    return;
  }
  out.open(Tag::ul, "klipp-lead").attr(Attr::part, "lead");
  for (const String& point : article.lead) out.element(Tag::li, "", point);
  out.close();
}

/// Named with the sign it shows, too: who speaks to a computer says what is there to be read.
void write_size_button(HtmlWriter& out, std::string_view action, std::string_view label, std::string_view text) {
  String name(text);
  name.append(": ").append(label);
  out.open(Tag::button, "klipp-button").attr(Attr::part, "button").attr(Attr::type, "button");
  out.attr(Attr::data_action, action).attr(Attr::aria_label, name).text(text).close();
}

/// Hidden until the host, which makes it work, shows it.
void write_text_size(HtmlWriter& out, const Locale& locale) {
  out.open(Tag::div, "klipp-text-size").attr(Attr::role, "group").attr(Attr::aria_label, locale.text_size);
  out.flag(Attr::hidden);
  write_size_button(out, "text-smaller", locale.smaller_text, "A\u2212");
  write_size_button(out, "text-normal", locale.normal_text, "A");
  write_size_button(out, "text-larger", locale.larger_text, "A+");
  out.close();
}

void write_header(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  out.open(Tag::header, "klipp-header");
  write_kicker(out, article);
  out.open(heading_tag(widget.options, 0), "klipp-title").attr(Attr::part, "title").text(article.title).close();
  write_lead(out, article);
  out.open(Tag::div, "klipp-meta");
  write_byline(out, widget);
  if (!widget.is_reader()) write_text_size(out, widget.locale);
  out.close().close();
}

bool has_share(const Widget& widget, SharePlacement placement) {
  if (widget.is_reader() || !widget.article.share) return false;
  const SharePlacement wanted = widget.article.share->placement;
  return wanted == SharePlacement::kBoth || wanted == placement;
}

void write_tags(HtmlWriter& out, const Widget& widget) {
  if (widget.article.tags.empty()) return;
  const String id = widget.id_prefix() + "tags";
  out.open(Tag::div, "klipp-tags").attr(Attr::part, "tags");
  out.open(Tag::span, "klipp-label").attr(Attr::id, id).text(widget.locale.tags).close();
  out.open(Tag::ul).attr(Attr::aria_labelledby, id);
  for (const String& tag : widget.article.tags) out.element(Tag::li, "", tag);
  out.close().close();
}

void write_partner(HtmlWriter& out, const Widget& widget, const Partner& partner) {
  const Url home = widget.resolve(partner.url);
  const Url logo = widget.is_reader() ? Url{} : widget.resolve(partner.logo);
  out.open(Tag::li);
  if (!home.empty()) {
    out.open(Tag::a)
        .attr(UrlAttr::href, home)
        .attr(Attr::target, "_blank")
        .attr(Attr::rel, "noopener noreferrer nofollow");
  }
  if (logo.empty()) {
    out.text(partner.name);
  } else {
    out.leaf(Tag::img).attr(UrlAttr::src, logo).attr(Attr::alt, partner.name);
    out.attr(Attr::loading, "lazy").attr(Attr::decoding, "async");
  }
  if (!home.empty()) out.close();
  out.close();
}

void write_partners(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  if (article.partners.empty()) return;
  const String id = widget.id_prefix() + "partners";
  out.open(Tag::section, "klipp-partners").attr(Attr::part, "partners").attr(Attr::aria_labelledby, id);
  out.open(heading_tag(widget.options, 1), "klipp-label").attr(Attr::id, id);
  out.text(article.partners_label.empty() ? widget.locale.partners : std::string_view(article.partners_label)).close();
  out.open(Tag::ul);
  for (const Partner& partner : article.partners) write_partner(out, widget, partner);
  out.close().close();
}

Result<Html> body_of(const Widget& widget) {
  const Article& article = widget.article;
  const std::string_view ad_label = article.ad_label.empty() ? widget.locale.ad : std::string_view(article.ad_label);
  const BodyContext context{.limits = widget.options.limits,
                            .locale = widget.locale,
                            .base = widget.base,
                            .id_prefix = widget.id_prefix(),
                            .ad_label = ad_label,
                            .top_heading = widget.options.heading_level + 1,
                            .plain = widget.is_reader()};
  const bool markdown = !article.content_markdown.empty();
  Result<Html> body =
      markdown ? render_markdown(article.content_markdown, context) : render_plain_text(article.content_text, context);
  if (body) return body;
  Error error = body.error();
  error.pointer = markdown ? "/_klipp/content_markdown" : "/content_text";
  error.offset.reset();
  return error;
}

void write_article(HtmlWriter& out, const Widget& widget, const Html& body) {
  out.open(Tag::article, "klipp klipp-article").attr(Attr::part, "article").attr(Attr::lang, widget.locale.tag);
  write_header(out, widget);
  if (has_share(widget, SharePlacement::kTop)) write_share(out, widget);
  if (!widget.is_reader()) write_lead_figure(out, widget);
  out.open(Tag::div, "klipp-body").attr(Attr::part, "body").append(body).close();
  if (has_share(widget, SharePlacement::kBottom)) write_share(out, widget);
  write_tags(out, widget);
  write_partners(out, widget);
  if (!widget.is_reader()) write_signup(out, widget, 1);
  out.close();
}

}  // namespace

Result<Html> render_article(const Article& article, const Options& options) {
  if (article.title.empty()) return missing("/title", "an article", "a headline");
  const Widget widget(article, options);
  const Result<Html> body = body_of(widget);
  if (!body) return body.error();
  HtmlWriter out(options.limits);
  write_article(out, widget, body.value());
  return std::move(out).finish();
}

Result<Html> render_body(std::string_view markdown, const Options& options) {
  const Locale& locale = locale_for(options.lang);
  return render_markdown(markdown, {.limits = options.limits,
                                    .locale = locale,
                                    .base = resolve_url(options.base),
                                    .id_prefix = "klipp-",
                                    .ad_label = locale.ad});
}

}  // namespace klipp
