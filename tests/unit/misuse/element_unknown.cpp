// wrong_markup: element_is_not_in_the_vocabulary
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<p></p>");
#else
  out.write("<script></script>");
#endif
}
