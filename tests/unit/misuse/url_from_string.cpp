// error: (is private within this context|calling a private constructor)
#include <string>

#include "klipp/url.hpp"

klipp::Url address(const std::string& text) { return klipp::Url(text); }
