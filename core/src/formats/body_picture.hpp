#pragma once

#include "klipp/model.hpp"

namespace klipp {

/// Cards and previews show an article without a picture of its own with the first of its body. Not one that counts
/// readers, a smiley or an icon.
void take_body_picture(Article& article);

}  // namespace klipp
