// wrong_markup: value_is_of_another_type
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write("<h#></h#>", klipp::Level(2), klipp::Level(2));
#else
  out.write("<h#></h#>", "2", "2");
#endif
}
