#pragma once

/// Included before everything else in the module's C++ (CMakeLists.txt): small code is not inlined where size is all
/// that counts, not even std::string_view's constructor, which costs more to call than it has code. A literal that is
/// passed as a view is two constants with this, and a call of strlen without.
#ifdef __cplusplus
#include <__config>
#pragma push_macro("_LIBCPP_INLINE_VISIBILITY")
#undef _LIBCPP_INLINE_VISIBILITY
#define _LIBCPP_INLINE_VISIBILITY __attribute__((__visibility__("hidden"), __always_inline__))
#include <string_view>
#pragma pop_macro("_LIBCPP_INLINE_VISIBILITY")
#endif
