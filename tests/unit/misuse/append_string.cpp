// error: (cannot convert|could not convert|no viable conversion|no matching).*string
#include <string>

#include "klipp/html.hpp"

#ifdef CONTROL
void write(klipp::HtmlWriter& out, const std::string& text) { out.text(text); }
#else
void write(klipp::HtmlWriter& out, const std::string& text) { out.append(text); }
#endif
