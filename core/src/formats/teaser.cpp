#include "formats/teaser.hpp"

#include <initializer_list>

#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// The last words of a feed's texts, by WordPress's translations: how the sentence begins, and what is in it.
struct Credit {
  std::string_view start;
  std::string_view middle;
};
constexpr Credit kCredits[] = {
    {"The post ", " appeared first on "},      {"The post ", " first appeared on "},
    {"Innlegget ", " dukket først opp på "},   {"Innlegget ", " ble først publisert på "},
    {"Indlægget ", " blev først udgivet på "}, {"Inlägget ", " dök först upp på "},
    {"Der Beitrag ", " erschien zuerst auf "}, {"L’article ", " est apparu en premier sur "},
    {"El cargo ", " apareció primero en "},    {"La entrada ", " se publicó primero en "},
    {"Het bericht ", " verscheen eerst op "},
};

/// Invitations to go on, in lower case and separated by '|'.
constexpr std::string_view kInvitations =
    "read more|read the full story|read the full article|continue reading|keep reading|learn more|les mer|"
    "les hele saken|les videre|fortsett å lese|læs mere|läs mer|weiterlesen|lire la suite|leer más";

/// Of a title that an invitation names, in bytes.
constexpr std::size_t kMostNamed = 160;

/// `text` without space, arrows and any of `more` at its end.
std::string_view trim_end(std::string_view text, std::initializer_list<std::string_view> more) {
  constexpr std::string_view kEnds[] = {"→", "»", "›", ">"};
  const auto remove = [&](std::string_view end) {
    if (text.ends_with(end)) text.remove_suffix(end.size());
  };
  for (std::size_t size = 0; size != text.size();) {
    size = text.size();
    text = trim(text);
    for (const std::string_view end : kEnds) remove(end);
    for (const std::string_view end : more) remove(end);
  }
  return text;
}

std::string_view without_credit(std::string_view text) {
  for (const Credit& credit : kCredits) {
    const std::size_t start = text.rfind(credit.start);
    if (start != std::string_view::npos && text.find(credit.middle, start) != std::string_view::npos) {
      return trim(text.substr(0, start));
    }
  }
  return text;
}

/// Whether what stands before an invitation has come to an end, so that the invitation is a sentence of its own.
bool is_end(std::string_view text) {
  text = trim(text);
  for (const std::string_view end : {".", "!", "?", "…", "]", ")", "»", "”", ":"}) {
    if (text.ends_with(end)) return true;
  }
  return text.empty();
}

/// Where the invitation starts that `text` ends in; its size if there is none.
std::size_t invitation_start(std::string_view text) {
  const String lower = lower_ascii(text);
  std::string_view rest = kInvitations;
  while (!rest.empty()) {
    const std::string_view words = take_before(rest, '|');
    const std::size_t at = std::string_view(lower).rfind(words);
    // Text that goes on in lower case is part of a sentence.
    if (at == std::string_view::npos || lower[at] == text[at]) continue;
    const std::string_view before = trim_end(text.substr(0, at), {"(", "["});
    if (!is_end(before)) continue;
    const std::string_view named = trim(text.substr(at + words.size()));
    const bool names_title = words == "continue reading" || words == "les hele saken";
    if (trim_end(named, {".", ")", "]", "…"}).empty() || (names_title && named.size() <= kMostNamed))
      return before.size();
  }
  return text.size();
}

/// `text` without the marks of a cut at its end.
std::string_view without_cut(std::string_view text) {
  constexpr std::string_view kMarks[] = {"[…]", "[...]", "[ … ]", "(…)", "(...)", "…", "..."};
  for (std::size_t size = 0; size != text.size();) {
    size = text.size();
    for (const std::string_view mark : kMarks) {
      if (text.ends_with(mark)) text = trim(text.substr(0, text.size() - mark.size()));
    }
  }
  return text;
}

}  // namespace

void keep_teaser(Article& article) {
  article.content_html.clear();
  article.content_text.clear();
  article.is_teaser = true;
  if (!article.summary.empty()) article.lead.push_back(article.summary);
}

String teaser_of(std::string_view text) {
  text = without_credit(trim(text));
  text = trim(text.substr(0, invitation_start(text)));
  const std::string_view whole = without_cut(text);
  return whole.size() == text.size() || whole.empty() ? String(whole) : String(whole) + "…";
}

}  // namespace klipp
