// error: (cannot convert|could not convert|no viable conversion|no matching).*HtmlWriter
#include "klipp/html.hpp"

#ifdef CONTROL
void write(klipp::HtmlWriter& out, klipp::HtmlWriter&& other) { out.append(std::move(other).finish().value()); }
#else
void write(klipp::HtmlWriter& out, klipp::HtmlWriter&& other) { out.append(other); }
#endif
