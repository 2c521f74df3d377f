// wrong_markup: brackets_hold_no_value
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("[<p>$</p>]", "a");
#else
  out.write("[<p>]$</p>", "a");
#endif
}
