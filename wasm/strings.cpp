#include <string>

/// std::string of the modules. The one that comes with Emscripten is compiled so that nothing of it can be inlined:
/// code that handles text, which most of a module is, would be half as fast.
template class std::basic_string<char>;
