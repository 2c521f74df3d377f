// wrong_markup: brackets_change_between_tag_and_text
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out) {
#ifdef CONTROL
  out.write(R"(<p[ class="$"]>a</p>)", "a");
#else
  out.write(R"(<p[ class="$">]a</p>)", "a");
#endif
}
