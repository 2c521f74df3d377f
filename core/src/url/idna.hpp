#pragma once

#include <string_view>

#include "klipp/text.hpp"

/// International names of hosts, as far as UTS 46 can be had without its table of 9,000 lines: small letters, and
/// letters and marks in one piece, of Latin (Europe's and Vietnam's), Greek, Cyrillic and Armenian; full-width forms
/// and ideographic full stops; what vanishes; and Punycode.
namespace klipp {

/// The name as UTS 46 maps it, as far as that goes here; ASCII is in small letters. A space or control beyond ASCII,
/// and whatever else no host may hold, becomes a space, which no host may hold either.
String map_name(std::string_view name);

/// A label that map_name() gave, as DNS has it: itself where it is ASCII, else "xn--" and its Punycode (RFC 3492).
/// Empty where it has a letter of which UTS 46 might make another: of that nothing is known here.
String ascii_label(std::string_view label);

}  // namespace klipp
