#include "xml/prolog.hpp"

#include <algorithm>

#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp::xml {

namespace {

/// From the front of `text` to the end of `end`, or to its own end.
std::size_t length_to(std::string_view text, std::string_view end) {
  const std::size_t at = text.find(end);
  return at == std::string_view::npos ? text.size() : at + end.size();
}

/// A document type ends at the `>` that stands in no quotes and no brackets.
std::size_t doctype_length(std::string_view text) {
  char quote = 0;
  int brackets = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[' || c == ']') {
      brackets += c == '[' ? 1 : -1;
    } else if (c == '>' && brackets <= 0) {
      return i + 1;
    }
  }
  return text.size();
}

/// Other instructions begin with the same letters (`<?xml-stylesheet … ?>`).
bool is_declaration(std::string_view instruction) {
  constexpr std::string_view kBegin = "<?xml";
  return instruction.starts_with(kBegin) && instruction.size() > kBegin.size() &&
         kSpaces.has(instruction[kBegin.size()]);
}

/// The value behind `encoding=`.
std::string_view encoding_in(std::string_view declaration) {
  constexpr std::string_view kName = "encoding";
  const std::size_t at = declaration.find(kName);
  if (at == std::string_view::npos) return {};
  std::string_view rest = trim(declaration.substr(at + kName.size()));
  if (!rest.starts_with('=')) return {};
  rest = trim(rest.substr(1));
  if (rest.empty() || (rest.front() != '"' && rest.front() != '\'')) return {};
  return rest.substr(1, rest.find(rest.front(), 1) - 1);
}

}  // namespace

Prolog read_prolog(std::string_view text) {
  Prolog prolog;
  std::string_view rest = text;
  for (;;) {
    rest.remove_prefix(length_before(rest, ~kSpaces));
    if (rest.starts_with("<!--")) {
      rest.remove_prefix(length_to(rest, "-->"));
    } else if (rest.starts_with("<?")) {
      const std::string_view instruction = take(rest, length_to(rest, "?>"));
      if (is_declaration(instruction) && prolog.encoding.empty()) prolog.encoding = encoding_in(instruction);
    } else if (rest.starts_with("<!")) {
      prolog.doctype = take(rest, doctype_length(rest));
    } else {
      prolog.size = text.size() - rest.size();
      return prolog;
    }
  }
}

}  // namespace klipp::xml
