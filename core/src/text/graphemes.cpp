#include "text/graphemes.hpp"

#include <array>

#include "text/grapheme_table.hpp"
#include "text/utf8.hpp"

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
constexpr std::size_t kClasses = 15;

constexpr std::uint32_t kFirstSyllable = 0xAC00;
constexpr std::uint32_t kLastSyllable = 0xD7A3;
constexpr std::uint32_t kTrailingConsonants = 28;

constexpr std::uint32_t run_length(std::size_t run) { return kRunLengthLow[run] + kRunLengthHigh[run] * 256U; }

/// A table of runs can only be walked: these are the code points of every kStride-th run, to walk on from.
constexpr std::size_t kStride = 32;
constexpr auto kMilestones = [] {
  std::array<std::uint32_t, kGraphemeRuns / kStride + 1> milestones{};
  std::uint32_t first = 0;
  for (std::size_t run = 0; run < kGraphemeRuns; ++run) {
    if (run % kStride == 0) milestones[run / kStride] = first;
    first += run_length(run);
  }
  return milestones;
}();

GraphemeClass class_of(std::uint32_t code_point) {
  if (code_point >= kFirstSyllable && code_point <= kLastSyllable) {
    const bool open = (code_point - kFirstSyllable) % kTrailingConsonants == 0;
    return open ? GraphemeClass::kHangulLv : GraphemeClass::kHangulLvt;
  }
  std::size_t milestone = kMilestones.size() - 1;
  while (kMilestones[milestone] > code_point) --milestone;
  std::uint32_t left = code_point - kMilestones[milestone];
  for (std::size_t run = milestone * kStride; run < kGraphemeRuns; ++run) {
    const std::uint32_t length = run_length(run);
    if (left < length) return static_cast<GraphemeClass>(kRunClass[run]);
    left -= length;
  }
  return GraphemeClass::kOther;
}

constexpr bool is_control(GraphemeClass c) {
  return c == GraphemeClass::kControl || c == GraphemeClass::kCr || c == GraphemeClass::kLf;
}

/// GB6 to GB8.
constexpr bool joins_syllable(GraphemeClass before, GraphemeClass after) {
  using enum GraphemeClass;
  if (before == kHangulL) return after == kHangulL || after == kHangulV || after == kHangulLv || after == kHangulLvt;
  if (before == kHangulLv || before == kHangulV) return after == kHangulV || after == kHangulT;
  return (before == kHangulLvt || before == kHangulT) && after == kHangulT;
}

/// Whether nothing ever parts two neighbours.
constexpr bool always_join(GraphemeClass before, GraphemeClass after) {
  using enum GraphemeClass;
  if (before == kCr && after == kLf) return true;                                           // GB3
  if (is_control(before) || is_control(after)) return false;                                // GB4, GB5
  if (joins_syllable(before, after)) return true;                                           // GB6, GB7, GB8
  return after == kExtend || after == kZwj || after == kSpacingMark || before == kPrepend;  // GB9, GB9a, GB9b
}

/// always_join() as a table: for each class, a bit for each that may follow.
constexpr auto kJoined = [] {
  std::array<std::uint16_t, kClasses> joined{};
  for (std::size_t before = 0; before < kClasses; ++before) {
    for (std::size_t after = 0; after < kClasses; ++after) {
      const bool join = always_join(static_cast<GraphemeClass>(before), static_cast<GraphemeClass>(after));
      joined[before] = static_cast<std::uint16_t>(joined[before] | (join ? 1U << after : 0U));
    }
  }
  return joined;
}();

/// What the rules must know of the characters before the last one.
class Cluster {
 public:
  explicit Cluster(GraphemeClass first) { add(first); }

  [[nodiscard]] bool takes(GraphemeClass next) const {
    using enum GraphemeClass;
    if ((kJoined[static_cast<std::size_t>(last_)] >> static_cast<unsigned>(next) & 1U) != 0) return true;
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

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

std::size_t first_grapheme(std::string_view text) {
  if (text.empty()) return 0;
  // Nothing joins characters of ASCII but for the two that end a line.
  if (is_ascii(text[0]) && text[0] != '\r' && (text.size() == 1 || is_ascii(text[1]))) return 1;
  CodePoint next = first_code_point(text);
  Cluster cluster(class_of(next.value));
  std::size_t end = 0;
  for (;;) {
    end += next.length;
    if (end == text.size()) return end;
    next = first_code_point(text.substr(end));
    const GraphemeClass next_class = class_of(next.value);
    if (!cluster.takes(next_class)) return end;
    cluster.add(next_class);
  }
}

}  // namespace klipp
