// error: (is private within this context|calling a private constructor)
#include <string>

#include "klipp/html.hpp"

klipp::Html markup(const std::string& text) { return klipp::Html(text, 1, 1); }
