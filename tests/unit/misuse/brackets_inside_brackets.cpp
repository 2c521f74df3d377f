// wrong_markup: brackets_do_not_match
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("[$][$]", "a", "b");
#else
  out.write("[$[$]]", "a", "b");
#endif
}
