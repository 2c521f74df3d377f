#pragma once

#include "klipp/locale.hpp"

namespace klipp {

extern const Locale kNorwegian;
extern const Locale kEnglish;

}  // namespace klipp
