#include "body/body.hpp"
#include "body/rules/media.hpp"
#include "klipp/render.hpp"
#include "widgets/republish.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// The entries of a list, and its end.
void write_items(HtmlWriter& out, const Widget& widget, const List<String>& items) {
  for (const String& item : items) {
    if (!item.empty()) out.write(R"(<li[ dir="$"]>$</li>)", widget.direction_of(item), item);
  }
  out.write("</ul>");
}

void write_lead(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  if (article.lead.empty()) return;
  const String& first = article.lead.front();
  if (!article.lead_is_list) {
    out.write(R"(<p class="klipp-lead" part="lead"[ dir="$"]>$</p>)", widget.direction_of(first), first);
    return;
  }
  out.write(R"(<ul class="klipp-lead" part="lead">)");
  write_items(out, widget, article.lead);
}

/// Hidden until the host makes it work. The names of the buttons include the signs they show, because people who use
/// speech input say what they see.
void write_text_size(HtmlWriter& out, const Widget& widget) {
  const Locale& locale = widget.locale;
  out.write(R"(<div class="klipp-text-size" role="group"[ lang="$"] aria-label="$" hidden="">)",
            widget.languages.of(locale.text_size), locale.text_size);
  const auto button = [&](std::string_view action, std::string_view sign, std::string_view label) {
    out.write(
        R"(<button class="klipp-button" part="button" type="button" data-action="text-$" aria-label="$: $">$</button>)",
        action, sign, label, sign);
  };
  button("smaller", "A\u2212", locale.smaller_text);
  button("normal", "A", locale.normal_text);
  button("larger", "A+", locale.larger_text);
  out.write("</div>");
}

bool has_share(const Widget& widget, SharePlacement placement) {
  if (widget.is_reader() || !widget.article.share) return false;
  const SharePlacement wanted = widget.article.share->placement;
  return wanted == SharePlacement::kBoth || wanted == placement;
}

/// Names the text for the link that leads past what stands above it; empty where there is no such link.
String text_id(const Widget& widget) {
  return has_share(widget, SharePlacement::kTop) && can_share(widget) ? widget.id_prefix() + "text" : String();
}

/// With a share bar above the text it takes a keyboard nine stops to come to it. Readers who share before they read
/// find the bar where it has always been, so it stays, and a link leads past it. The link is hidden because in a shadow
/// root, where a browser looks for no targets, it leads nowhere until the host makes it work; on a page of its own the
/// style sheet shows it, as it needs no script there.
void write_skip_link(HtmlWriter& out, const Widget& widget, std::string_view id) {
  if (id.empty()) return;
  out.write(R"(<a class="klipp-button klipp-skip" part="button" href="@"[ lang="$"] hidden="">$</a>)",
            resolve_url(String("#").append(id)), widget.languages.of(widget.locale.skip_to_text),
            widget.locale.skip_to_text);
}

void write_header(HtmlWriter& out, const Widget& widget, std::string_view id_of_text) {
  const Article& article = widget.article;
  const Level level = heading_level(widget.options, 0);
  out.write(R"(<header class="klipp-content">)");
  write_kicker(out, widget);
  out.write(R"(<h# class="klipp-title" part="title"[ dir="$"]>$</h#>)", level, widget.direction_of(article.title),
            article.title, level);
  write_lead(out, widget);
  out.write(R"(<div class="klipp-meta">)");
  write_skip_link(out, widget, id_of_text);
  if (!widget.is_reader()) write_portraits(out, widget);
  write_byline(out, widget);
  if (!widget.is_reader()) write_text_size(out, widget);
  out.write("</div></header>");
}

void write_corrections(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  if (article.corrections.empty()) return;
  const String id = widget.id_prefix() + "corrections";
  const Level level = heading_level(widget.options, 1);
  out.write(R"(<section class="klipp-corrections" aria-labelledby="$"><h# class="klipp-label" id="$">)", id, level, id);
  write_words(out, widget, widget.locale.corrections);
  out.write("</h#><ul>", level);
  for (const Correction& correction : article.corrections) {
    out.write("<li>");
    if (correction.date) {
      write_time(out, widget, correction.date);
      out.text(": ");
    }
    out.write("$</li>", correction.text);
  }
  out.write("</ul></section>");
}

void write_tags(HtmlWriter& out, const Widget& widget) {
  if (widget.article.tags.empty()) return;
  const String id = widget.id_prefix() + "tags";
  out.write(R"(<div class="klipp-tags" part="tags"><span class="klipp-label"[ lang="$"][ dir="$"] id="$">$</span>)"
            R"(<ul aria-labelledby="$">)",
            widget.languages.of(widget.locale.tags), widget.languages.direction_of(widget.locale.tags), id,
            widget.locale.tags, id);
  write_items(out, widget, widget.article.tags);
  out.write("</div>");
}

void write_partner(HtmlWriter& out, const Widget& widget, const Partner& partner) {
  const Url home = widget.resolve(partner.url);
  const Url logo = widget.is_reader() ? Url{} : widget.resolve(partner.logo);
  out.write(R"(<li>[<a href="@" target="_blank" rel="noopener noreferrer nofollow">])", home);
  if (logo.empty()) {
    write_name(out, widget, partner.name);
  } else {
    out.write(R"(<img src="@" alt="$" loading="lazy" referrerpolicy="no-referrer" />)", logo, partner.name);
  }
  if (!home.empty()) out.write("</a>");
  out.write("</li>");
}

void write_partners(HtmlWriter& out, const Widget& widget) {
  const Article& article = widget.article;
  if (article.partners.empty()) return;
  const String id = widget.id_prefix() + "partners";
  const Level level = heading_level(widget.options, 1);
  out.write(R"(<section class="klipp-partners" part="partners" aria-labelledby="$"><h# class="klipp-label" id="$">)",
            id, level, id);
  write_words(out, widget, widget.locale.partners);
  out.write("</h#><ul>", level);
  for (const Partner& partner : article.partners) write_partner(out, widget, partner);
  out.write("</ul></section>");
}

/// The error of the body, if it has one, at its place in the document.
Error in_member(const Error& error, std::string_view pointer) {
  if (!error) return {};
  return {error.code, String(pointer), error.message, {}};
}

/// The body that the document has: the author's own Markdown, or else HTML, which says more than plain text.
Error write_text(HtmlWriter& out, const Article& article, const BodyContext& context) {
  if (!article.content_markdown.empty()) {
    return in_member(write_markdown(out, article.content_markdown, context), "/_klipp/content_markdown");
  }
  if (!article.content_html.empty()) {
    return in_member(write_html(out, article.content_html, context), "/content_html");
  }
  return in_member(write_plain_text(out, article.content_text, context), "/content_text");
}

/// In place of a body that is not for everybody.
void write_link_to_whole(HtmlWriter& out, const Widget& widget) {
  const Url whole = widget.resolve(widget.article.url);
  if (whole.empty()) return;
  out.write(R"(<p class="klipp-more"><a href="@" part="more">)", whole);
  write_words(out, widget, widget.locale.read_on);
  out.write("</a></p>");
}

/// Whether markup has an address already.
bool has_address(std::string_view markup, const Url& address) {
  return markup.find(String("=\"").append(escaped(address.text())).append("\"")) != std::string_view::npos;
}

void write_attached_player(HtmlWriter& out, const Player& player, const BodyContext& context) {
  open_player_figure(out);
  open_player(out, player, context);
  close_player(out, player, player.source, context);
  out.write("</figure>");
}

/// What is attached to the article, and not in its text already: sounds and films are played before reading, and files
/// fetched after it. A reader mode has files of all of them.
void write_attachments(HtmlWriter& out, const Widget& widget, const BodyContext& context, std::string_view text,
                       bool are_files) {
  for (const Attachment& each : widget.article.attachments) {
    const Url address = widget.resolve(each.url);
    const bool is_played = !context.plain && is_playable(address);
    const MediaKind kind = is_played ? media_kind(address, each.type) : MediaKind::kNone;
    if (address.empty() || are_files != (kind == MediaKind::kNone) || has_address(text, address)) continue;
    const String size = size_of_bytes(each.bytes);
    const FileFacts facts{each.type, size};
    if (are_files) {
      write_file(out, address, each.title, facts, context);
    } else {
      write_attached_player(out, {.kind = kind, .source = address, .name = each.title, .facts = facts}, context);
    }
  }
}

/// The text, between what is attached to it.
Error write_text_and_files(HtmlWriter& out, const Widget& widget, const BodyContext& context) {
  const Article& article = widget.article;
  if (article.attachments.empty() || article.is_teaser) return write_text(out, article, context);
  HtmlWriter text(widget.options.limits);
  if (Error error = write_text(text, article, context)) return error;
  const Result<Html> html = std::move(text).finish();
  if (!html) return html.error();
  write_attachments(out, widget, context, html.value().text(), false);
  out.append(html.value());
  write_attachments(out, widget, context, html.value().text(), true);
  return {};
}

/// Reader modes take the element that has most of the text, and beside it what is of the same class; so header and body
/// share one, and the picture stands inside the body.
Error write_body(HtmlWriter& out, const Widget& widget, std::string_view id_of_text) {
  const Article& article = widget.article;
  const BodyContext context{.limits = widget.options.limits,
                            .locale = widget.locale,
                            .base = widget.base,
                            .id_prefix = widget.id_prefix(),
                            .top_heading = widget.options.heading_level + 1,
                            .plain = widget.is_reader(),
                            .languages = widget.languages};
  out.write(R"(<div class="klipp-content"><div class="klipp-body$" part="body"[ id="$"]>)",
            article.is_teaser ? " klipp-teaser" : "", id_of_text);
  if (!widget.is_reader()) write_lead_figure(out, widget);
  if (Error error = write_text_and_files(out, widget, context)) return error;
  if (article.is_teaser) write_link_to_whole(out, widget);
  out.write("</div></div>");
  return {};
}

Error write_article(HtmlWriter& out, const Widget& widget) {
  out.write(R"(<article class="klipp klipp-article" part="article"[ lang="$"] dir="$")", widget.languages.text,
            widget.languages.direction);
  write_statistics(out, widget);
  const String id_of_text = text_id(widget);
  write_header(out, widget, id_of_text);
  if (has_share(widget, SharePlacement::kTop)) write_share(out, widget);
  if (Error error = write_body(out, widget, id_of_text)) return error;
  write_corrections(out, widget);
  if (has_share(widget, SharePlacement::kBottom)) write_share(out, widget);
  write_republish(out, widget);
  write_tags(out, widget);
  write_partners(out, widget);
  if (!widget.is_reader()) write_signup(out, widget, 1);
  out.write("</article>");
  return {};
}

}  // namespace

Error write_for_others(HtmlWriter& out, const Widget& widget) {
  const Level level = heading_level(widget.options, 0);
  out.write(R"(<article[ lang="$"] dir="$"><h#>$</h#>)", widget.languages.text, widget.languages.direction, level,
            widget.article.title, level);
  write_lead(out.line_break_in_source(), widget);
  write_byline(out.line_break_in_source(), widget, Byline::kForOthers);
  write_source(out.line_break_in_source(), widget);
  if (Error error = write_body(out.line_break_in_source(), widget, {})) return error;
  write_corrections(out.line_break_in_source(), widget);
  out.line_break_in_source().write("</article>");
  return {};
}

Result<Html> render_article(const Article& article, const Options& options) {
  if (options.view == View::kRepublish) return render_republish(article, options);
  if (article.title.empty()) return missing_member("/title", "an article", "a headline");
  const Widget widget(article, options);
  HtmlWriter out(options.limits);
  if (Error error = write_article(out, widget)) return error;
  return std::move(out).finish();
}

Result<Html> render_body(std::string_view text, const Options& options) {
  constexpr decltype(&write_markdown) kWriters[] = {write_markdown, write_html, write_plain_text};
  const Locale locale = relabelled(locale_for(options.lang), options.labels);
  const Languages languages(language_tag(options.lang), locale.tag);
  HtmlWriter out(options.limits);
  const Error error = kWriters[static_cast<std::size_t>(options.format)](out, text,
                                                                         {.limits = options.limits,
                                                                          .locale = locale,
                                                                          .base = resolve_url(options.base),
                                                                          .id_prefix = "klipp-",
                                                                          .languages = languages});
  if (error) return error;
  return std::move(out).finish();
}

}  // namespace klipp
