// error: (cannot convert|could not convert|no viable conversion|no matching).*(string|write)
#include <string>

#include "klipp/html.hpp"

#ifdef CONTROL
void write(klipp::HtmlWriter& out, const std::string&) { out.write("<p></p>"); }
#else
void write(klipp::HtmlWriter& out, const std::string& markup) { out.write(markup); }
#endif
