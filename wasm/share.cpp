#include "locale/locale_tables.hpp"
#include "locale/share_words.hpp"
#include "module.hpp"
#include "options/option_words.hpp"
#include "share/share_bar.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "titles.hpp"

/// The module that renders share bars and nothing else, of what its options say: no JSON, no Markdown. It links what
/// writes the bar, and does by itself what nearly every page needs done before (an address as browsers spell it, a
/// title that no network finds too long); anything else it leaves to a larger module.
namespace klipp {

using module::fits_everywhere;
using module::take_field;

namespace {

/// What a share bar's options say, and the bar that is made of it.
struct ShareOptions {
  std::string_view lang;
  std::string_view base;
  std::string_view url;
  std::string_view networks;
  std::string_view buttons;
  Bar bar;
};

/// The options, by the places of what they set: text behind text, from ShareOptions::lang to Shared::mastodon.
constexpr std::string_view kNames = "lang base url networks buttons label title text hashtags via mastodon";
static_assert(offsetof(ShareOptions, bar.shared.url) == 11 * sizeof(std::string_view));

/// What no address holds as browsers spell it, and no name of an account at all.
constexpr CharSet kUnclean = CharSet(0, ' ') | CharSet("\"'<>\\^`{}") | CharSet(0x7F, 0xFF);

/// A Mastodon instance whose name stays as it is: digits could make another address of IPv4.
bool is_plain_host(std::string_view host) {
  constexpr CharSet kOthers = ~(CharSet('a', 'z') | CharSet("-."));
  return host.size() <= 253 && length_before(host, kOthers) == host.size();
}

/// False where there is an option that a share bar has not.
bool read_options(std::string_view given, ShareOptions& options) {
  while (!given.empty()) {
    const int place = choice_named(kNames, take_field(given));
    if (place < 0) return false;
    reinterpret_cast<std::string_view*>(&options)[place] = take_field(given);
  }
  return true;
}

/// Makes of what the options say what the bar takes.
void finish(ShareOptions& options) {
  Bar& bar = options.bar;
  bar.shared.url = resolve_url(options.url);
  bar.shared.title = on_one_line(bar.shared.title);
  bar.shared.via = account(bar.shared.via);
  String hashtags;
  add_hashtags(hashtags, bar.shared.hashtags, kSeparators);
  bar.shared.hashtags = hashtags;
  add_networks(bar.networks, options.networks);
  add_all_if_empty(bar.networks);
}

/// Whether a no-break space, in bytes C2 A0, could stand at one of the ends.
bool has_space_beyond_ascii(std::string_view title) {
  return title.size() > 1 && ((title[0] == '\xC2' && title[1] == '\xA0') || title.back() == '\xA0');
}

/// Whether the core would make the same of it.
bool is_usual(const Shared& shared) {
  return !shared.url.empty() && !has_space_beyond_ascii(shared.title) && fits_everywhere(shared) &&
         is_plain_host(shared.mastodon) && length_before(shared.via, kUnclean) == shared.via.size();
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
  ShareOptions given;
  if (kind != Kind::kShare || !document.empty() || options.size() > kMostBytes || !read_options(options, given)) {
    return leave_to_larger_module();
  }
  const bool norwegian = is_norwegian(given.lang);
  const ShareWords& words = norwegian ? kNorwegianShareWords : kEnglishShareWords;
  Buttons buttons = Buttons::kIcon;
  const bool has_buttons = given.buttons.empty() || kButtonNames.read(given.buttons, buttons);
  finish(given);
  if (!has_buttons || !is_usual(given.bar.shared)) return leave_to_larger_module();
  HtmlWriter out;
  const std::string_view tag = norwegian ? "nb" : "en";
  const String text = language_tag(given.lang);
  const Languages languages(text.empty() ? tag : text, tag);
  out.write(R"(<div class="klipp" lang="$" dir="$">)", languages.text, languages.direction);
  write_bar(out, given.bar, words, languages, buttons);
  out.write("</div>");
  return succeed(out.markup());
}

}  // namespace module

}  // namespace klipp
