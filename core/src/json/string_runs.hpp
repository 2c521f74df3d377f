#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp::json {

/// Hands a text to the library without the plain runs of its strings, and puts them back into what it has decoded. The
/// library looks at every byte several times and most bytes of a document are plain, so this halves the time of
/// reading. What it does not see needs no decoding: the text is UTF-8, and a run has no quote, backslash or control
/// character. Of white space between tokens it sees the first byte.
class StringRuns {
 public:
  /// An iterator for the library: over the text, by its bytes.
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit Iterator(StringRuns* runs) : runs_(runs) {}
    char operator*() const { return runs_->byte(); }
    Iterator& operator++() {
      runs_->step();
      return *this;
    }
    /// Only ever asked of the end, which has no runs.
    bool operator!=(const Iterator& /*end*/) const { return runs_->next_ < runs_->text_.size(); }
    bool operator==(const Iterator& end) const { return !(*this != end); }

   private:
    StringRuns* runs_;
  };

  /// `text` must outlive it.
  explicit StringRuns(std::string_view text) : text_(text) {}

  Iterator begin() { return Iterator(this); }
  static Iterator end() { return Iterator(nullptr); }

  /// The last string that was read, whole: `decoded` is what the library makes of its escapes.
  [[nodiscard]] String restored(std::string_view decoded) const;

  /// Where the quote stands that opens that string.
  [[nodiscard]] std::size_t string_start() const { return string_start_; }

  /// How many bytes of the text the library has not seen so far.
  [[nodiscard]] std::size_t left_out() const { return left_out_; }

 private:
  struct Run {
    std::string_view text;
    std::size_t escapes;  ///< of the string before it, each of which is one code point
  };

  /// The next byte for the library. It may be asked for more than once.
  char byte() {
    if (may_be_run_) leave_out_run();
    return text_[next_];
  }
  /// On to the byte behind it.
  void step();
  void leave_out_run();
  void enter_string();
  void enter_escape();

  std::string_view text_;
  std::size_t next_ = 0;
  std::size_t left_out_ = 0;
  bool is_in_string_ = false;
  bool may_be_run_ = false;  ///< a run may start at `next_`
  std::size_t string_start_ = 0;
  std::size_t escape_end_ = 0;  ///< of the last escape
  bool is_first_half_ = false;  ///< that escape is a surrogate whose second half has to follow at once
  std::size_t escapes_ = 0;
  List<Run> runs_;
};

}  // namespace klipp::json
