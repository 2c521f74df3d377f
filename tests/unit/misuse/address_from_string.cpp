// wrong_markup: value_is_of_another_type
#include <string>

#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, const std::string& address) {
#ifdef CONTROL
  out.write(R"(<a href="@">a</a>)", klipp::resolve_url(address));
#else
  out.write(R"(<a href="@">a</a>)", address);
#endif
}
