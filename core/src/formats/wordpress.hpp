#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// DocumentFormat::is and read for what WordPress's REST API answers.
bool is_wordpress(const json::Value& object);
void read_wordpress(const MemberReader& in, Document& document);

}  // namespace klipp
