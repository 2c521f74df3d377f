#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// DocumentFormat::is and read for what Ghost's Content API answers.
bool is_ghost(const json::Value& object);
void read_ghost(const MemberReader& in, Document& document);

}  // namespace klipp
