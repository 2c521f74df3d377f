#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// Notes the problems of a document that is not a JSON Feed: those of its members, and what its readers would miss.
void validate_other(const MemberReader& in, const DocumentFormat& format, Reading& reading);

}  // namespace klipp
