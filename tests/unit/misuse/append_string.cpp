// error: (cannot convert|could not convert|no viable conversion|no matching).*string
#include <string>

#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, const std::string& text) { out.append(text); }
