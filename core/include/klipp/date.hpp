#pragma once

#include "klipp/text.hpp"

namespace klipp {

/// A point in time. The wall-clock fields are those of the author's own offset.
struct DateTime {
  int year = 0;  ///< 0 where there is no date
  int month = 1;
  int day = 1;
  String text;  ///< as HTML wants it in `datetime=""`: RFC 3339, or without what the author left out

  explicit operator bool() const { return year != 0; }
};

}  // namespace klipp
