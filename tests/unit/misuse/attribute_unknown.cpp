// wrong_markup: attribute_is_not_in_the_vocabulary
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write(R"(<p class="a"></p>)");
#else
  out.write(R"(<p onclick="a"></p>)");
#endif
}
