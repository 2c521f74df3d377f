#include <algorithm>

#include "char_set.hpp"
#include "choices.hpp"
#include "locale_tables.hpp"
#include "module.hpp"
#include "option_words.hpp"
#include "share_bar.hpp"
#include "share_words.hpp"
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

/// What no address holds as browsers spell it.
constexpr CharSet kUnclean = CharSet(0, ' ') | CharSet("\"'<>\\^`{}") | CharSet(0x7F, 0xFF);

/// A Mastodon instance whose name stays as it is: digits could make another address of IPv4.
bool is_plain_host(std::string_view host) {
  constexpr CharSet kOthers = ~(CharSet('a', 'z') | CharSet("-."));
  return host.size() <= 253 && length_before(host, kOthers) == host.size();
}

/// Whether no network finds the title too long: no character counts more than its bytes, and X's 280 are the fewest.
bool fits_everywhere(const Shared& shared) {
  constexpr std::size_t kAround = 10;  // spaces, and " via @"
  const std::size_t address = std::max<std::size_t>(shared.url.text().size(), 24);
  return shared.title.size() + address + shared.via.size() + 2 * shared.hashtags.size() + kAround <= 280;
}

}  // namespace

/// The address, which is as browsers spell it, if it is one of the web.
Url resolve_url(std::string_view text, const Url& /*base*/) {
  const bool is_web = text.starts_with("http://") || text.starts_with("https://");
  return is_web && length_before(text, kUnclean) == text.size() ? Url(text) : Url();
}

String fitting_title(Network /*network*/, const Shared& shared) { return shared.title; }

/// White space of ASCII at the ends of a title goes by itself, and render_here() sees to any other.
std::string_view trim(std::string_view text) { return text; }

// A bar of what render_here() takes is far below all limits.
void HtmlWriter::note_tags(const char* /*at*/) {}
void HtmlWriter::go_on(bool /*in_tag*/) {}
void HtmlWriter::put(std::string_view raw) { out_.append(raw); }

namespace module {

std::int32_t render_here(Kind kind, std::string_view options, std::string_view document) {
  constexpr std::size_t kMostBytes = 16 * 1024;
  constexpr CharSet kNotInAccount = ~(kAlphanumeric | CharSet("@_"));
  if (kind != Kind::kShare || !document.empty() || options.size() > kMostBytes) return leave_to_larger_module();
  std::string_view values[kOptionCount];
  while (!options.empty()) {
    const int place = choice_named(kShareOptions, take_field(options));
    if (place < 0) return leave_to_larger_module();
    values[place] = take_field(options);
  }
  const bool norwegian = is_norwegian(values[kLang]);
  const ShareWords& words = norwegian ? kNorwegianShareWords : kEnglishShareWords;
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
  const bool has_other_space = bar.shared.title.starts_with("\u00A0") || bar.shared.title.ends_with("\u00A0");
  if (bar.shared.url.empty() || buttons < 0 || has_other_space || !fits_everywhere(bar.shared) ||
      !is_plain_host(values[kMastodon]) || length_before(values[kVia], kNotInAccount) < values[kVia].size()) {
    return leave_to_larger_module();
  }
  HtmlWriter out(Limits{});
  out.write(R"(<div class="klipp" lang="$">)", norwegian ? "nb" : "en");
  write_bar(out, bar, words, static_cast<Buttons>(buttons));
  out.write("</div>");
  return succeed(out.markup());
}

}  // namespace module

}  // namespace klipp
