// wrong_markup: void_elements_alone_end_in_a_slash
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<p></p>");
#else
  out.write("<p />");
#endif
}
