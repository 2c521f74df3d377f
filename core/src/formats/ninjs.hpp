#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// DocumentFormat::is and read for IPTC ninjs.
bool is_ninjs(const json::Value& object);
void read_ninjs(const MemberReader& in, Document& document);

}  // namespace klipp
