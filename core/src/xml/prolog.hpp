#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/text.hpp"
#include "text/encoding.hpp"

/// What stands before the first tag of XML, or of HTML.
namespace klipp::xml {

struct Prolog {
  std::string_view encoding;  ///< as the XML declaration names it
  std::string_view doctype;   ///< with its signs
  std::size_t size = 0;       ///< where the first tag starts
};

/// Reads it off UTF-8, or off what ASCII a text in another encoding starts with.
Prolog read_prolog(std::string_view text);

}  // namespace klipp::xml
