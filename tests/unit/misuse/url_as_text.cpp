// wrong_markup: value_is_of_another_type
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, const klipp::Url& url) {
#ifdef CONTROL
  out.write("<p>$</p>", url.text());
#else
  out.write("<p>$</p>", url);
#endif
}
