// wrong_markup: more_or_fewer_values_than_places
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<p>$</p>", "a");
#else
  out.write("<p>$</p>", "a", "b");
#endif
}
