#include "url/idna.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/char_set.hpp"
#include "text/utf8.hpp"
#include "url/host_table.hpp"

namespace klipp {

namespace {

constexpr CharSet kBeyondAscii(0x80, 0xFF);

bool between(std::uint32_t c, std::uint32_t low, std::uint32_t high) { return c >= low && c <= high; }

/// Characters that IDNA leaves out of a name: soft hyphen, zero-width space, word joiner, variation selectors, …
bool vanishes(std::uint32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || between(c, 0xFE00, 0xFE0F);
}

/// NUL, and white space, controls, private use and non-characters outside ASCII.
bool is_never_in_host(std::uint32_t c) {
  return c == 0 || between(c, 0x80, 0xA0) || between(c, 0x2000, 0x200A) || between(c, 0x2028, 0x202F) || c == 0x205F ||
         c == 0x3000 || between(c, 0xE000, 0xF8FF) || between(c, 0xFDD0, 0xFDEF) || between(c, 0xFFF9, 0xFFFD) ||
         (c & 0xFFFEU) == 0xFFFE;
}

/// The ASCII character that `c` is another form of, or `c`.
std::uint32_t plain_form(std::uint32_t c) {
  if (between(c, 0xFF01, 0xFF5E)) return c - 0xFEE0;  // full width
  return c == 0x3002 || c == 0xFF61 ? '.' : c;        // ideographic full stops
}

std::uint32_t small_letter(std::uint32_t c) {
  if (between(c, 'A', 'Z')) return c + ('a' - 'A');
  for (const CapitalRun& run : kCapitals) {
    if (!between(c, run.first, run.last)) continue;
    const bool is_capital = (c - run.first) % static_cast<std::uint32_t>(run.step) == 0;
    return is_capital ? c + static_cast<std::uint32_t>(run.distance) : c;
  }
  return c;
}

std::uint32_t take_character(std::string_view& text) {
  const CodePoint next = first_code_point(text);
  text.remove_prefix(next.length);
  return next.value;
}

bool is_mark(std::uint32_t c) { return between(c, 0x300, 0x36F); }

/// A letter and the mark behind it in one piece, or 0 where there is none.
std::uint32_t composed(std::uint32_t letter, std::uint32_t mark) {
  if (!is_mark(mark)) return 0;
  std::uint32_t of = 0;
  for (std::string_view rest = kCompositions; !rest.empty();) {
    const std::uint32_t next = take_character(rest);
    if (is_mark(next)) {
      of = next;
    } else if (const std::uint32_t both = take_character(rest); of == mark && next == letter) {
      return both;
    }
  }
  return 0;
}

struct Range {
  std::uint16_t first, last;
};

/// Letters, marks and digits that UTS 46 leaves as they are, of alphabets that names are written in.
constexpr Range kSpelledAsTheyAre[] = {
    {0xDF, 0x12F},    {0x131, 0x131},   {0x135, 0x13E},   {0x142, 0x148},   {0x14B, 0x17E},   {0x1A1, 0x1A1},
    {0x1B0, 0x1B0},   {0x1CE, 0x1DC},   {0x219, 0x21B},   {0x390, 0x390},   {0x3AC, 0x3CE},   {0x430, 0x45F},
    {0x491, 0x491},   {0x561, 0x586},   {0x5D0, 0x5EA},   {0x620, 0x63F},   {0x641, 0x652},   {0x660, 0x669},
    {0x671, 0x674},   {0x679, 0x6D3},   {0x6F0, 0x6FC},   {0x900, 0x957},   {0x960, 0x963},   {0x966, 0x96F},
    {0x985, 0x9B9},   {0x9BE, 0x9D7},   {0x9E6, 0x9F1},   {0xB85, 0xBD7},   {0xE01, 0xE32},   {0xE34, 0xE3A},
    {0xE40, 0xE4E},   {0xE50, 0xE59},   {0x10D0, 0x10FA}, {0x1E81, 0x1E85}, {0x1EA1, 0x1EF9}, {0x3041, 0x3096},
    {0x30A1, 0x30FA}, {0x30FC, 0x30FE}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3},
};

bool is_spelled_as_it_is(std::uint32_t c) {
  return c < 0x80 || std::any_of(std::begin(kSpelledAsTheyAre), std::end(kSpelledAsTheyAre),
                                 [c](Range range) { return between(c, range.first, range.last); });
}

/// Characters of a text, as numbers.
List<std::uint32_t> code_points(std::string_view text) {
  List<std::uint32_t> points;
  while (!text.empty()) points.push_back(take_character(text));
  return points;
}

/// Appends a character as UTF-8.
void append_character(String& out, std::uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  constexpr std::array<unsigned, 4> kLeads = {0, 0xC0, 0xE0, 0xF0};
  out += static_cast<char>(kLeads[static_cast<std::size_t>(more)] | c >> (6 * more));
  for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80U | (c >> (6 * i) & 0x3FU));
}

// RFC 3492, sections 5 and 6.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kLeast = 1;
constexpr std::uint32_t kMost = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;

std::uint32_t adapted_bias(std::uint32_t delta, std::uint32_t count, bool is_first) {
  delta = is_first ? delta / kDamp : delta / 2;
  delta += delta / count;
  std::uint32_t bias = 0;
  for (; delta > (kBase - kLeast) * kMost / 2; bias += kBase) delta /= kBase - kLeast;
  return bias + (kBase - kLeast + 1) * delta / (delta + kSkew);
}

/// Appends a number in digits whose weight depends on `bias`.
void append_number(String& out, std::uint32_t number, std::uint32_t bias) {
  constexpr char kDigitsOfBase[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  for (std::uint32_t k = kBase;; k += kBase) {
    const std::uint32_t threshold = k <= bias ? kLeast : std::min(k - bias, kMost);
    if (number < threshold) break;
    out += kDigitsOfBase[threshold + (number - threshold) % (kBase - threshold)];
    number = (number - threshold) / (kBase - threshold);
  }
  out += kDigitsOfBase[number];
}

/// Punycode (RFC 3492). A label is short enough for no number to run over.
String punycode(std::string_view label) {
  String out;
  for (const char c : label) {
    if (!kBeyondAscii.has(c)) out += c;
  }
  const auto basic = static_cast<std::uint32_t>(out.size());
  if (basic > 0) out += '-';
  const List<std::uint32_t> points = code_points(label);
  std::uint32_t delta = 0;
  std::uint32_t bias = 72;
  std::uint32_t done = basic;
  for (std::uint32_t least = 0x80; done < points.size(); ++least, ++delta) {
    std::uint32_t next = 0x110000;
    for (const std::uint32_t c : points) {
      if (c >= least && c < next) next = c;
    }
    delta += (next - least) * (done + 1);
    least = next;
    for (const std::uint32_t c : points) {
      if (c < least) ++delta;
      if (c != least) continue;
      append_number(out, delta, bias);
      bias = adapted_bias(delta, done + 1, done == basic);
      ++done;
      delta = 0;
    }
  }
  return out;
}

}  // namespace

String map_name(std::string_view name) {
  if (length_before(name, kBeyondAscii) == name.size()) return lower_ascii(name);
  String out;
  std::uint32_t last = 0;  // which may take a mark yet
  for (const std::uint32_t point : code_points(name)) {
    const std::uint32_t c = small_letter(plain_form(point));
    if (vanishes(c)) continue;
    const std::uint32_t both = composed(last, c);
    if (last != 0 && both == 0) append_character(out, last);
    last = both != 0 ? both : is_never_in_host(c) ? ' ' : c;
  }
  if (last != 0) append_character(out, last);
  return out;
}

String ascii_label(std::string_view label) {
  constexpr std::size_t kLongest = 63;  // of DNS, in bytes as it is encoded
  if (length_before(label, kBeyondAscii) == label.size()) return String(label);
  const List<std::uint32_t> points = code_points(label);
  if (points.size() > kLongest || !std::all_of(points.begin(), points.end(), is_spelled_as_it_is)) return {};
  return String("xn--").append(punycode(label));
}

}  // namespace klipp
