#include "body/excerpt.hpp"
#include "module.hpp"
#include "text/char_set.hpp"
#include "text/graphemes.hpp"
#include "text/utf8.hpp"
#include "titles.hpp"
#include "url/url_host.hpp"
#include "widgets.hpp"

/// The module that renders everything but bodies. Functions of the core that are defined here stand for the core's own:
/// they do what those do for nearly every document, and leave the rest to the largest module.
namespace klipp {

namespace {

/// Whether what is being rendered takes more than this module has.
bool needs_more = false;

}  // namespace

/// The core's own would bring in all of Markdown for the few cards that have no summary.
String first_markdown_paragraph(std::string_view /*markdown*/) {
  needs_more = true;
  return {};
}

/// A name in ASCII. The core knows other alphabets, addresses as numbers and what looks like one: a last label that
/// begins with a digit could be.
String encode_host(std::string_view host) {
  constexpr CharSet kOthers = ~(kAlphanumeric | CharSet("-."));
  if (host.empty()) return {};
  const std::string_view last = host.substr(host.rfind('.') + 1);
  const bool is_plain = length_before(host, kOthers) == host.size() && !last.empty() && !kDigits.has(last.front());
  if (!is_plain && host != "127.0.0.1") needs_more = true;
  return lower_ascii(host);
}

/// A title that some network finds too long is rare.
String fitting_title(Network /*network*/, const Shared& shared) {
  if (!module::fits_everywhere(shared)) needs_more = true;
  return shared.title;
}

/// Letters, punctuation and currencies that join nothing. Whether anything else is a character by itself takes a table.
static bool stands_alone(std::uint32_t c) {
  return c < 0x300 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) || (c >= 0x20A0 && c <= 0x20BF);
}

std::size_t first_grapheme(std::string_view text) {
  if (text.empty()) return 0;
  const CodePoint first = first_code_point(text);
  text.remove_prefix(first.length);
  if (!stands_alone(first.value) || (!text.empty() && !stands_alone(first_code_point(text).value))) needs_more = true;
  return first.length;
}

/// Everything that shows no body.
std::int32_t module::render_here(Kind kind, std::string_view options, std::string_view document) {
  if (kind == Kind::kArticle || kind == Kind::kBody) return leave_to_larger_module();
  needs_more = false;
  const std::int32_t code = render_with(render_without_body, kind, options, document);
  return needs_more ? leave_to_larger_module() : code;
}

}  // namespace klipp
