#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// 16 hexadecimal digits that tell versions of a text apart. Somebody who wants two texts with the same ones can make
/// them.
std::string digest_of(std::string_view bytes);

}  // namespace klipp::example
