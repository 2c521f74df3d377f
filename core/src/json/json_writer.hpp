#pragma once

#include <string_view>

#include "klipp/text.hpp"

namespace klipp::json {

/// Writes JSON (RFC 8259) into a string, for the few small objects that the core writes. It adds commas and escapes.
/// Text must be well-formed UTF-8. `<`, `>` and `&` are escaped as well, so that JSON can stand inside
/// `<script type="application/ld+json">`: it never holds `</script>` or `<!--`.
///
///     Writer out;
///     out.open('{').key("state").text("confirmed").close('}');
class Writer {
 public:
  Writer& open(char bracket);   ///< '{' or '['
  Writer& close(char bracket);  ///< '}' or ']'
  Writer& key(std::string_view name);
  Writer& text(std::string_view value);
  Writer& number(int value);
  Writer& digits(std::string_view value);  ///< a whole number of any size, which does not begin with 0
  Writer& boolean(bool value);

  /// A member with text, or nothing if the text is empty.
  Writer& member(std::string_view name, std::string_view value);

  [[nodiscard]] const String& str() const { return out_; }

 private:
  void separate();
  void quote(std::string_view value);

  String out_;
};

}  // namespace klipp::json
