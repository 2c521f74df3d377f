#include <algorithm>

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

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_byte(char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '.'; }

/// A name in DNS, or the machine itself. A last label that begins with a digit could make another address of IPv4.
bool is_host(std::string_view host) {
  const std::string_view last = host.substr(host.rfind('.') + 1);
  if (last.empty() || host.size() > 253 || (is_digit(last.front()) && host != "127.0.0.1")) return false;
  return std::all_of(host.begin(), host.end(), is_name_byte);
}

/// A port that is no scheme's own, without zeros in front.
bool is_port(std::string_view port) {
  const bool is_long = port.size() == 4 || (port.size() == 5 && port <= "65535");
  return is_long && port.front() != '0' && std::all_of(port.begin(), port.end(), is_digit);
}

/// What percent-encoding leaves as it is in any part of an address.
bool is_clean(char c) {
  return c > ' ' && c < 0x7F && std::string_view("\"'<>\\^`{}").find(c) == std::string_view::npos;
}

/// An absolute address of the web that resolves to itself.
bool is_resolved(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), is_clean)) return false;
  const std::size_t start = text.find("://") + 3;
  if (!text.starts_with("http") || (start != 7 && (start != 8 || text[4] != 's'))) return false;
  text = text.substr(start, text.find_first_of("?#") - start);
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  // A segment of dots, which may be written "%2e", goes away.
  const std::string_view path = text.substr(slash);
  if (path.find("/.") != std::string_view::npos || path.find("/%2") != std::string_view::npos) return false;
  const std::string_view authority = text.substr(0, slash);
  const std::size_t colon = std::min(authority.find(':'), slash);
  return is_host(authority.substr(0, colon)) && (colon == slash || is_port(authority.substr(colon + 1)));
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
