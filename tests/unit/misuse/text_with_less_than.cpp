// wrong_markup: element_is_not_in_the_vocabulary
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<p>a $ b</p>", "<");
#else
  out.write("<p>a < b</p>");
#endif
}
