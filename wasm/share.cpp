#include "char_set.hpp"
#include "choices.hpp"
#include "locale_tables.hpp"
#include "module.hpp"
#include "option_words.hpp"
#include "share_bar.hpp"
#include "share_words.hpp"
#include "titles.hpp"
#include "utf8.hpp"

/// The module that renders share bars and nothing else, of what its options say: no JSON, no Markdown. It links what
/// writes the bar, and does by itself what nearly every page needs done before (an address as browsers spell it, a
/// title that no network finds too long); anything else it leaves to a larger module.
namespace klipp {

using module::fits_everywhere;
using module::take_field;

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

/// The options' values; false where there is one that a share bar has not.
bool read_options(std::string_view options, std::string_view (&values)[kOptionCount]) {
  while (!options.empty()) {
    const int place = choice_named(kShareOptions, take_field(options));
    if (place < 0) return false;
    values[place] = take_field(options);
  }
  return true;
}

Bar bar_of(const std::string_view (&values)[kOptionCount], const ShareWords& words) {
  Bar bar{.shared = {.url = resolve_url(values[kUrl]),
                     .title = on_one_line(values[kTitle]),
                     .text = values[kText],
                     .via = account(values[kVia]),
                     .mastodon = values[kMastodon]},
          .label = values[kLabel].empty() ? words[ShareWord::kShare] : values[kLabel]};
  add_hashtags(bar.shared.hashtags, values[kHashtags], kSeparators);
  add_networks(bar.networks, values[kNetworkNames]);
  add_all_if_empty(bar.networks);
  return bar;
}

/// Whether a no-break space, in bytes C2 A0, could stand at one of the ends.
bool has_space_beyond_ascii(std::string_view title) {
  return title.size() > 1 && ((title[0] == '\xC2' && title[1] == '\xA0') || title.back() == '\xA0');
}

/// Whether the core would make the same of it.
bool is_usual(const Bar& bar, std::string_view via) {
  return !bar.shared.url.empty() && !has_space_beyond_ascii(bar.shared.title) &&
         fits_everywhere(bar.shared) && is_plain_host(bar.shared.mastodon) &&
         length_before(via, kUnclean) == via.size();
}

}  // namespace

/// The address, which is as browsers spell it, if it is one of the web.
Url resolve_url(std::string_view text, const Url& /*base*/) {
  std::string_view rest = text;
  const bool is_web = choice_named("http https", take_before(rest, ':')) >= 0 && rest.starts_with('/');
  return is_web && length_before(text, kUnclean) == text.size() ? Url(text) : Url();
}

String fitting_title(Network /*network*/, const Shared& shared) { return shared.title; }

/// White space of ASCII at the ends of a title goes by itself, and render_here() sees to any other.
std::string_view trim(std::string_view text) { return text; }

// A bar of what render_here() takes is far below all limits.
HtmlWriter::HtmlWriter() : limits_(nullptr) {}
void HtmlWriter::note_tags(const char* /*at*/) {}
void HtmlWriter::go_on(bool /*in_tag*/) {}
void HtmlWriter::put(std::string_view raw) { out_.append(raw); }

namespace module {

std::int32_t too_long() { return leave_to_larger_module(); }

std::int32_t render_here(Kind kind, std::string_view options, std::string_view document) {
  constexpr std::size_t kMostBytes = 16 * 1024;
  std::string_view values[kOptionCount];
  if (kind != Kind::kShare || !document.empty() || options.size() > kMostBytes || !read_options(options, values)) {
    return leave_to_larger_module();
  }
  const bool norwegian = is_norwegian(values[kLang]);
  const ShareWords& words = norwegian ? kNorwegianShareWords : kEnglishShareWords;
  const int buttons = values[kButtons].empty() ? 0 : choice_named(kButtonChoices, values[kButtons]);
  const Bar bar = bar_of(values, words);
  if (buttons < 0 || !is_usual(bar, values[kVia])) return leave_to_larger_module();
  HtmlWriter out;
  out.write(R"(<div class="klipp" lang="$">)", norwegian ? "nb" : "en");
  write_bar(out, bar, words, static_cast<Buttons>(buttons));
  out.write("</div>");
  return succeed(out.markup());
}

}  // namespace module

}  // namespace klipp
