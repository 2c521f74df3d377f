#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klipp/options.hpp"
#include "klipp/render.hpp"

namespace klipp::cli {

/// What of a widget decides which files its page needs.
struct HintedWidget {
  Kind kind;
  std::string_view src;     ///< its document's address; empty for a share bar without one
  std::string_view format;  ///< the attribute: "klipp", another format's name, or empty
  std::string_view lang;    ///< of Klipp's words, as far as that is known
  bool has_markup;          ///< ready made by the publisher
  bool is_themed;           ///< by the name of a theme
  bool is_framed;           ///< in a frame, where the frame's page asks for what it needs
};

/// The files that klipp.js will ask for to show the widget, by the names that the build calls them by. A module that
/// only the document can tell is not among them. A test holds this against what browsers ask for.
std::vector<std::string> files_of(const HintedWidget& widget);

}  // namespace klipp::cli
