#include "graphemes.hpp"

#include <algorithm>

#include "grapheme_table.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

/// Grapheme_Cluster_Break, and Extended_Pictographic, which no character has beside one of the others. The numbers are
/// those of core/tools/graphemes.mjs.
enum class GraphemeClass : std::uint8_t {
  kOther,
  kCr,
  kLf,
  kControl,
  kExtend,
  kZwj,
  kRegionalIndicator,
  kPrepend,
  kSpacingMark,
  kHangulL,
  kHangulV,
  kHangulT,
  kHangulLv,
  kHangulLvt,
  kPictograph,
};

constexpr std::uint32_t kFirstSyllable = 0xAC00;
constexpr std::uint32_t kLastSyllable = 0xD7A3;
constexpr std::uint32_t kTrailingConsonants = 28;

GraphemeClass class_of(std::uint32_t code_point) {
  if (code_point >= kFirstSyllable && code_point <= kLastSyllable) {
    const bool open = (code_point - kFirstSyllable) % kTrailingConsonants == 0;
    return open ? GraphemeClass::kHangulLv : GraphemeClass::kHangulLvt;
  }
  const auto* range = std::upper_bound(kGraphemeRanges.begin(), kGraphemeRanges.end(), code_point,
                                       [](std::uint32_t wanted, std::uint32_t entry) { return wanted < entry >> 11U; });
  if (range == kGraphemeRanges.begin()) return GraphemeClass::kOther;
  --range;
  const bool inside = code_point - (*range >> 11U) <= (*range >> 4U & 0x7FU);
  return inside ? static_cast<GraphemeClass>(*range & 0xFU) : GraphemeClass::kOther;
}

bool is_control(GraphemeClass c) {
  return c == GraphemeClass::kControl || c == GraphemeClass::kCr || c == GraphemeClass::kLf;
}

/// GB6 to GB8.
bool joins_syllable(GraphemeClass before, GraphemeClass after) {
  using enum GraphemeClass;
  if (before == kHangulL) return after == kHangulL || after == kHangulV || after == kHangulLv || after == kHangulLvt;
  if (before == kHangulLv || before == kHangulV) return after == kHangulV || after == kHangulT;
  return (before == kHangulLvt || before == kHangulT) && after == kHangulT;
}

/// What the rules must know of the characters before the last one.
class Cluster {
 public:
  explicit Cluster(GraphemeClass first) { add(first); }

  [[nodiscard]] bool takes(GraphemeClass next) const {
    using enum GraphemeClass;
    if (last_ == kCr && next == kLf) return true;                                              // GB3
    if (is_control(last_) || is_control(next)) return false;                                   // GB4, GB5
    if (joins_syllable(last_, next)) return true;                                              // GB6, GB7, GB8
    if (next == kExtend || next == kZwj || next == kSpacingMark) return true;                  // GB9, GB9a
    if (last_ == kPrepend) return true;                                                        // GB9b
    if (last_ == kZwj && next == kPictograph) return emoji_;                                   // GB11
    return last_ == kRegionalIndicator && next == kRegionalIndicator && indicators_ % 2 == 1;  // GB12, GB13, GB999
  }

  void add(GraphemeClass next) {
    using enum GraphemeClass;
    // A pictograph, then any Extend, then a ZWJ: the next pictograph belongs to it.
    emoji_ = next == kPictograph || (emoji_ && last_ != kZwj && (next == kExtend || next == kZwj));
    indicators_ = next == kRegionalIndicator ? indicators_ + 1 : 0;
    last_ = next;
  }

 private:
  GraphemeClass last_ = GraphemeClass::kOther;
  bool emoji_ = false;
  std::size_t indicators_ = 0;
};

}  // namespace

std::size_t first_grapheme(std::string_view text) {
  if (text.empty()) return 0;
  CodePoint next = first_code_point(text);
  Cluster cluster(class_of(next.value));
  std::size_t end = next.length;
  while (end < text.size()) {
    next = first_code_point(text.substr(end));
    const GraphemeClass next_class = class_of(next.value);
    if (!cluster.takes(next_class)) break;
    cluster.add(next_class);
    end += next.length;
  }
  return end;
}

}  // namespace klipp
