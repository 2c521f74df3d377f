#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// Format::is and Format::read for what Ghost's Content API answers.
bool is_ghost(const json::Value& object);
void read_ghost(const MemberReader& in, Document& document);

}  // namespace klipp
