#include "pages.hpp"

#include <algorithm>
#include <utility>

#include "http/command_line.hpp"
#include "klipp/html.hpp"
#include "klipp/render.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

struct PrivacyText {
  std::string_view heading;
  std::string_view paragraphs[4];
};

constexpr PrivacyText kPrivacyNorwegian = {
    "Personvern",
    {"Når du melder deg på nyhetsbrevet, lagrer vi e-postadressen din, navnet hvis du oppga det, hva du samtykket til, "
     "språket, svarene dine, hvilken side skjemaet sto på, og tidspunktet. Du står på listen først når du har "
     "bekreftet påmeldingen med lenken vi sender deg.",
     "Vi bruker opplysningene bare til å sende nyhetsbrevet, og gir dem ikke videre til noen, heller ikke til "
     "nettstedet der du fylte ut skjemaet.",
     "Artikler, delingsknapper og skjemaer fra oss setter ingen informasjonskapsler og sporer ingen. Delingsknappene "
     "henter ikke noe fra de sosiale nettverkene før du velger et av dem. Av noen artikler teller vi hvor ofte de ble "
     "vist, "
     "åpnet, delt og brukt til påmelding på hvert nettsted og hver dag, uten noe som skiller én leser fra en annen, og "
     "ikke hvis nettleseren din ber om å la være (Global Privacy Control, Do Not Track).",
     "Du kan når som helst melde deg av med lenken i e-postene fra oss. Da sletter vi navnet og svarene dine. "
     "Adressen, samtykket og tidspunktene beholder vi for å kunne vise at vi hadde lov til å skrive til deg."}};

constexpr PrivacyText kPrivacyEnglish = {
    "Privacy",
    {"When you sign up for the newsletter, we store your e-mail address, your name if you gave it, what you agreed to, "
     "the language, your answers, which page the form was on, and the time. You are on the list once you have "
     "confirmed your signup with the link we send you.",
     "We use this only to send you the newsletter. We do not share it with anyone, including the website where you "
     "filled in the form.",
     "Articles, share buttons and forms from us set no cookies and do not track you. The share buttons load "
     "nothing from the social networks until you choose one. Of some articles we count how often they were shown, "
     "opened, "
     "shared and signed up from, by website and day, with nothing that tells one reader from another, and not if your "
     "browser asks us not to (Global Privacy Control, Do Not Track).",
     "You can unsubscribe at any time with the link in our e-mails. We then delete your name and your answers. We keep "
     "the address, the consent and the times, so that we can show that we were allowed to write to you."}};

void write_privacy(HtmlWriter& out, const PrivacyText& text, const char* language) {
  out.write(R"(<section lang="$"><h2>$</h2>)", language, text.heading);
  for (const std::string_view paragraph : text.paragraphs) out.write("<p>$</p>", paragraph);
  out.write("</section>").line_break_in_source();
}

void write_part_link(HtmlWriter& out, std::size_t part, std::string_view text) {
  out.write(R"(<p><a href="@">$</a></p>)", resolve_url(part == 1 ? "/" : "/?part=" + std::to_string(part)), text);
}

/// Cards lead to the publisher's own pages, also of articles that have others.
Feed part_of(const ArticleList& list, const ArticleAddresses& addresses, std::size_t part) {
  Feed feed;
  const std::size_t end = std::min(part * kIndexPart, list.articles.size());
  for (std::size_t i = (part - 1) * kIndexPart; i < end; ++i) {
    feed.items.push_back(list.articles[i].article);
    feed.items.back().url = addresses.page(list.articles[i].name);
  }
  return feed;
}

/// The newest article stands above the others.
Options card_options(const Locale& locale, const ArticleAddresses& addresses, std::size_t part) {
  Options options;
  options.lang = locale.tag;
  options.base = addresses.document("feed");
  if (part == 1) options.lead = FeedLead::kHorizontal;
  return options;
}

int count_parts(const ArticleList& list) {
  return static_cast<int>((list.articles.size() + kIndexPart - 1) / kIndexPart);
}

std::string_view error_text(const PageTexts& texts, int status) {
  if (status == 404) return texts.not_found_text;
  return status < 500 ? texts.refused_text : texts.error_text;
}

}  // namespace

std::size_t part_of_index(const std::string& asked, const ArticleList& list) {
  return static_cast<std::size_t>(parse_number(asked, 1, count_parts(list)).value_or(1));
}

std::string index_page(const Locale& locale, const ArticleList& list, const ArticleAddresses& addresses,
                       std::size_t part) {
  const PageTexts& texts = page_texts(locale);
  HtmlWriter out;
  out.write("<h1>$</h1>", texts.articles);
  if (list.articles.empty()) out.write("<p>$</p>", texts.no_articles);
  const Result<Html> cards = render_feed(part_of(list, addresses, part), card_options(locale, addresses, part));
  if (cards) out.append(cards.value());
  if (part > 1) write_part_link(out, part - 1, texts.newer_articles);
  if (part * kIndexPart < list.articles.size()) write_part_link(out, part + 1, texts.older_articles);
  return wide_page(locale, kPublisherName, finished(std::move(out)));
}

std::string privacy_page(const Locale& locale) {
  HtmlWriter out;
  const bool norwegian_first = locale.tag == "nb" || locale.tag == "nn";
  out.write("<h1>$</h1>", page_texts(locale).privacy);
  if (norwegian_first) write_privacy(out, kPrivacyNorwegian, "nb");
  write_privacy(out, kPrivacyEnglish, "en");
  if (!norwegian_first) write_privacy(out, kPrivacyNorwegian, "nb");
  return framed_page(locale, page_texts(locale).privacy, finished(std::move(out)));
}

std::string error_page(const Locale& locale, int status) {
  const PageTexts& texts = page_texts(locale);
  const std::string_view title = status == 404 ? texts.not_found : texts.error;
  HtmlWriter out;
  out.write(R"(<h1>$</h1><p>$</p><p><a href="@">$</a></p>)", title, error_text(texts, status), resolve_url("/"),
            texts.to_front_page);
  return framed_page(locale, title, finished(std::move(out)));
}

}  // namespace klipp::example
