#pragma once

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"

namespace klipp {

/// Warns if previews on other sites would have no picture although the article has one.
void check_preview(const MemberReader& item, const Article& article);

}  // namespace klipp
