#pragma once

#include "formats/formats.hpp"

namespace klipp {

/// Notes the problems of a document that is not a JSON Feed: those of its members, and what its readers would miss.
void validate_other(const MemberReader& in, const DocumentFormat& format, Reading& reading);

/// Where the document has what a widget's error is about, whose place has JSON Feed's names.
String own_place(std::string_view pointer, const MemberReader& in, const DocumentFormat& format);

}  // namespace klipp
