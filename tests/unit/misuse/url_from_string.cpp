// error: (is private within this context|calling a private constructor)
#include <string>

#include "klipp/url.hpp"

#ifdef CONTROL
klipp::Url address(const std::string& text) { return klipp::resolve_url(text); }
#else
klipp::Url address(const std::string& text) { return klipp::Url(text); }
#endif
