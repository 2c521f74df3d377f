// error: (cannot convert|cannot bind)
#include "options/option_words.hpp"

namespace klipp {

#ifdef CONTROL
bool read(View& view) { return kViewNames.read("reader", view); }
#else
bool read(Layout& layout) { return kViewNames.read("reader", layout); }
#endif

}  // namespace klipp
