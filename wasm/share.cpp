#include <algorithm>

#include "choices.hpp"
#include "excerpt.hpp"
#include "graphemes.hpp"
#include "locale_tables.hpp"
#include "module.hpp"
#include "option_words.hpp"
#include "share_words.hpp"
#include "url_host.hpp"
#include "utf8.hpp"
#include "widget.hpp"

/// The module that renders share bars and nothing else, of what its options say: no JSON, no Markdown. Functions of the
/// core that are defined here stand for the core's own. They do what those do for what nearly every page says (an
/// address as browsers spell it, a title that no network finds too long) in a tenth of the code, and leave anything
/// else to a larger module.
namespace klipp {

namespace {

bool takes_larger_module = false;

void leave_to_larger_module() { takes_larger_module = true; }

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }
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
bool is_clean(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c > ' ' && c < 0x7F && !is_one_of(c, "\"'<>\\^`{}"); });
}

/// An absolute address that resolves to itself.
bool is_resolved(std::string_view text) {
  if (!is_clean(text)) return false;
  if (text.starts_with("mailto:?")) return true;
  if (!text.starts_with("https://") && !text.starts_with("http://")) return false;
  text.remove_prefix(text.find("//") + 2);
  text = text.substr(0, text.find_first_of("?#"));
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  // A segment of dots, which may be written "%2e", goes away.
  const std::string_view path = text.substr(slash);
  if (path.find("/.") != std::string_view::npos || path.find("/%2") != std::string_view::npos) return false;
  const std::string_view authority = text.substr(0, slash);
  const std::size_t colon = std::min(authority.find(':'), slash);
  return is_host(authority.substr(0, colon)) && (colon == slash || is_port(authority.substr(colon + 1)));
}

}  // namespace

extern constexpr Locale kNorwegian = {.tag = "nb", .sharing = kNorwegianShareWords};
extern constexpr Locale kEnglish = {.tag = "en", .sharing = kEnglishShareWords};

bool Url::is_web() const { return text_.starts_with("http"); }

Url resolve_url(std::string_view text, const Url& /*base*/) {
  if (!text.empty() && !is_resolved(text)) leave_to_larger_module();
  return Url(String(text));
}

std::optional<String> encode_host(std::string_view host) {
  if (host.empty()) return std::nullopt;
  if (!is_host(host)) leave_to_larger_module();
  return String(host);
}

String shorten(std::string_view text, std::size_t most) {
  String line = on_one_line(text);
  if (line.size() > most) leave_to_larger_module();
  return line;
}

std::size_t first_grapheme(std::string_view text) {
  // A character that a mark could follow, or that is one.
  if (static_cast<unsigned char>(text.front()) >= 0x80) leave_to_larger_module();
  return 1;
}

std::optional<Error> set_option(Options& options, std::string_view name, std::string_view value) {
  const OptionRow* option = option_named(name);
  if (option == nullptr) {
    leave_to_larger_module();
  } else if (option->kind <= OptionKind::kHost) {
    *static_cast<String*>(place_of(*option, options)) = value;
  } else if (option->kind != OptionKind::kButtons || !choose(kButtonChoices, value, place_of(*option, options))) {
    leave_to_larger_module();
  }
  return std::nullopt;
}

String Error::place() const { return pointer; }

Error passed(Limit /*limit*/, const Limits& /*limits*/, String /*pointer*/,
             std::optional<std::size_t> /*offset*/) {
  leave_to_larger_module();
  return {};
}

Error missing(String /*pointer*/, std::string_view /*what*/, std::string_view /*remedy*/) {
  leave_to_larger_module();
  return {};
}

namespace module {

Result<Html> render_here(Kind kind, std::string_view document, const Options& options) {
  if (kind != Kind::kShare || !document.empty() || takes_larger_module) {
    takes_larger_module = false;
    return needs_larger_module();
  }
  Result<Html> html = render_share({}, options);
  if (!takes_larger_module) return html;
  takes_larger_module = false;
  return needs_larger_module();
}

}  // namespace module

}  // namespace klipp
