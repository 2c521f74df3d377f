// wrong_markup: address_takes_a_url_and_nothing_else
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, const klipp::Url& url) {
#ifdef CONTROL
  out.write(R"(<a href="@">a</a>)", url);
#else
  out.write(R"(<a href="$">a</a>)", "javascript:a");
#endif
}
