#include "body/embeds/embed_panel.hpp"

#include "body/rules/rules.hpp"

namespace klipp {

namespace {

/// Nothing but the button and what it is for; a script alone makes it work. The sentence is said before, not after.
void write_ask(HtmlWriter& out, const Embed& embed, const BodyContext& context) {
  const Locale& locale = context.locale;
  out.write(
      R"(<p class="klipp-embed-ask"[ lang="$"] data-text="$" hidden=""><button class="klipp-button" part="button" type="button" data-player="@" data-provider="$"[ data-title="$"] data-size="$">$</button>)",
      context.languages.of(locale.embed_show), filled(locale.embed_forbidden, embed.provider), embed.frame,
      embed.provider, embed.title, embed.size, filled(locale.embed_show, embed.provider));
  out.write("<span>$</span></p>", filled(locale.embed_learns, embed.provider)).line_break_in_source();
}

void write_link(HtmlWriter& out, const Embed& embed, const BodyContext& context) {
  out.write(R"(<p class="klipp-embed-source"[ lang="$"]><a href="@"[ rel="$"]>$</a></p>)",
            context.languages.of(context.locale.embed_open), embed.page,
            leads_elsewhere(embed.page, context.base) ? "noopener noreferrer nofollow" : "",
            filled(context.locale.embed_open, embed.provider));
  out.line_break_in_source();
}

}  // namespace

void write_panel(HtmlWriter& out, const Embed& embed, const BodyContext& context) {
  const bool is_wide = embed.size == "16/9";
  out.line_break_in_source().write(R"(<figure class="klipp-embed$" part="embed">)", is_wide ? " klipp-wide" : "");
  out.write(R"(<p class="klipp-embed-provider">$</p>[<p class="klipp-embed-title">$</p>])", embed.provider,
            embed.title);
  out.line_break_in_source();
  write_ask(out, embed, context);
  write_link(out, embed, context);
  out.write("</figure>").line_break_in_source();
}

void open_post(HtmlWriter& out, std::string_view lang, std::string_view dir) {
  out.line_break_in_source().write(
      R"(<figure class="klipp-embed klipp-post" part="embed"><blockquote[ lang="$"][ dir="$"]>)", lang, dir);
}

void close_post(HtmlWriter& out, const Embed& embed, bool has_link, const BodyContext& context) {
  out.line_break_in_source().write("</blockquote>").line_break_in_source();
  if (!embed.frame.empty()) write_ask(out, embed, context);
  if (!has_link && !embed.page.empty()) write_link(out, embed, context);
  out.write("</figure>").line_break_in_source();
}

}  // namespace klipp
