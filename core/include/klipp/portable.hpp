#pragma once

#include <string_view>

#include "klipp/html.hpp"

namespace klipp {

/// A text for others to copy, as HTML and as plain text. It is text here, too: nobody takes it for markup of a widget.
struct Portable {
  String html;  ///< what any site can show: no classes, controls, ads, measures for loading, nor anything of Klipp's
  String text;
};

/// What a widget's markup says, without what only Klipp's own style sheet and script need. Both texts come of one walk:
/// there is no second renderer. A link in a paragraph of class "klipp-source" has its address in the plain text as
/// well.
Portable portable(const Html& markup);

}  // namespace klipp
