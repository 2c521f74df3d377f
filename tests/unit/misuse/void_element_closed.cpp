// wrong_markup: tag_is_not_in_the_strict_form
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<br />");
#else
  out.write("<br /></br>");
#endif
}
