// wrong_markup: text_must_be_a_value_or_plain_ascii
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<p>a $ b</p>", "&");
#else
  out.write("<p>a &amp; b</p>");
#endif
}
