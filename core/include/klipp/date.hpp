#pragma once

#include "klipp/text.hpp"

/// Dates of documents. Plain values: they own their text, and any thread may read them.
namespace klipp {

/// A point in time: year, month and day by the author's own clock.
struct DateTime {
  int year = 0;  ///< 0 if there is no date
  int month = 1;
  int day = 1;
  String text;  ///< for `datetime=""` in HTML: RFC 3339, without the parts that the author left out

  explicit operator bool() const { return year != 0; }
};

}  // namespace klipp
