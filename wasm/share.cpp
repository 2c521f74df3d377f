#include <algorithm>

#include "char_set.hpp"
#include "choices.hpp"
#include "locale_tables.hpp"
#include "module.hpp"
#include "option_words.hpp"
#include "share_bar.hpp"
#include "share_words.hpp"
#include "url_host.hpp"
#include "utf8.hpp"

/// The module that renders share bars and nothing else, of what its options say: no JSON, no Markdown. It links what
/// writes the bar, and does by itself what nearly every page needs done before (an address as browsers spell it, a
/// title that no network finds too long); anything else it leaves to a larger module.
namespace klipp {

namespace {

/// The options that make a share bar, and where each stands among them.
constexpr std::string_view kShareOptions = "lang base url title text networks label hashtags via mastodon buttons";
enum Option {
  kLang,
  kBase,
  kUrl,
  kTitle,
  kText,
  kNetworkNames,
  kLabel,
  kHashtags,
  kVia,
  kMastodon,
  kButtons,
  kOptionCount
};

constexpr CharSet kNotInHost = ~(CharSet('a', 'z') | kDigits | CharSet("-."));
constexpr CharSet kNotDigits = ~kDigits;
/// What percent-encoding does not leave as it is in every part of an address.
constexpr CharSet kUnclean = CharSet(0, ' ') | CharSet("\"'<>\\^`{}") | CharSet(0x7F, 0xFF);

/// A name in DNS, or the machine itself. A last label that begins with a digit could make another address of IPv4.
bool is_host(std::string_view host) {
  const std::string_view last = host.substr(host.rfind('.') + 1);
  return !last.empty() && host.size() <= 253 && length_before(host, kNotInHost) == host.size() &&
         (!kDigits.has(last.front()) || host == "127.0.0.1");
}

/// A port that is no scheme's own, without zeros in front.
bool is_port(std::string_view port) {
  return port.front() != '0' && (port.size() == 4 || (port.size() == 5 && port <= "65535"));
}

/// Whether a segment of a path is one of dots, which may be written "%2e", or looks like that.
bool has_dots(std::string_view path) {
  for (std::size_t i = 1; i < path.size(); ++i) {
    if (path[i - 1] == '/' && (path[i] == '.' || path.substr(i, 2) == "%2")) return true;
  }
  return false;
}

/// An absolute address of the web that resolves to itself.
bool is_resolved(std::string_view text) {
  constexpr CharSet kQuery("?#");
  if (!text.starts_with("http") || length_before(text, kUnclean) < text.size()) return false;
  text.remove_prefix(text[4] == 's' ? 5 : 4);
  if (!text.starts_with("://")) return false;
  text.remove_prefix(3);
  const std::string_view host = text.substr(0, length_before(text, kNotInHost));
  text.remove_prefix(host.size());
  if (text.starts_with(':')) {
    const std::size_t length = 1 + length_before(text.substr(1), kNotDigits);
    if (length < 2 || !is_port(text.substr(1, length - 1))) return false;
    text.remove_prefix(length);
  }
  return text.starts_with('/') && is_host(host) && !has_dots(text.substr(0, length_before(text, kQuery)));
}

/// Whether no network finds the title too long: no character counts more than its bytes, and X's 280 are the fewest.
bool fits_everywhere(const Shared& shared) {
  constexpr std::size_t kAround = 10;  // spaces, and " via @"
  const std::size_t address = std::max<std::size_t>(shared.url.text().size(), 24);
  return shared.title.size() + address + shared.via.size() + 2 * shared.hashtags.size() + kAround <= 280;
}

}  // namespace

Url resolve_url(std::string_view text, const Url& /*base*/) { return is_resolved(text) ? Url(text) : Url(); }

String encode_host(std::string_view host) { return is_host(host) ? host : std::string_view(); }

String fitting_title(Network /*network*/, const Shared& shared) { return shared.title; }

namespace module {

std::int32_t render_here(Kind kind, std::string_view options, std::string_view document) {
  std::string_view values[kOptionCount];
  while (!options.empty()) {
    const int place = choice_named(kShareOptions, take_field(options));
    if (place < 0) return leave_to_larger_module();
    values[place] = take_field(options);
  }
  const ShareWords& words = is_norwegian(values[kLang]) ? kNorwegianShareWords : kEnglishShareWords;
  const int buttons = values[kButtons].empty() ? 0 : choice_named(kButtonChoices, values[kButtons]);
  Bar bar{.shared = {.url = resolve_url(values[kUrl]),
                     .title = on_one_line(values[kTitle]),
                     .text = values[kText],
                     .via = account(values[kVia]),
                     .mastodon = values[kMastodon]},
          .label = values[kLabel].empty() ? words.share : values[kLabel]};
  add_hashtags(bar.shared.hashtags, values[kHashtags], kSeparators);
  add_networks(bar.networks, values[kNetworkNames]);
  add_all_if_empty(bar.networks);
  if (kind != Kind::kShare || !document.empty() || bar.shared.url.empty() || buttons < 0 ||
      !fits_everywhere(bar.shared) || (!values[kMastodon].empty() && !is_host(values[kMastodon]))) {
    return leave_to_larger_module();
  }
  HtmlWriter out(Limits{});
  out.write(R"(<div class="klipp" lang="$">)", is_norwegian(values[kLang]) ? "nb" : "en");
  write_bar(out, bar, words, static_cast<Buttons>(buttons));
  out.write("</div>");
  return out.full() ? leave_to_larger_module() : succeed(out.markup());
}

}  // namespace module

}  // namespace klipp
