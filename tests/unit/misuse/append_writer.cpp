// error: (cannot convert|could not convert|no viable conversion|no matching).*HtmlWriter
#include "klipp/html.hpp"

void write(klipp::HtmlWriter& out, klipp::HtmlWriter& other) { out.append(other.text("<b>")); }
