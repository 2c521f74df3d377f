// error: no matching (member )?function for call to .*attr
#include <string>

#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, const std::string& address) { out.attr(klipp::UrlAttr::href, address); }
