// error: (ignoring|unused).*nodiscard
#include "klipp/options.hpp"

namespace klipp {

#ifdef CONTROL
void set(Options& options) { (void)set_option(options, "lang", "nb"); }
#else
void set(Options& options) { set_option(options, "lang", "nb"); }
#endif

}  // namespace klipp
