#include "text/encoding.hpp"

#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::uint32_t kNoCharacter = 0xFFFD;

/// What windows-1252 has from 0x80 to 0x9F.
constexpr std::uint16_t kMiddle[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void append_character(std::string& out, std::uint32_t value) {
  const auto follow = [&](unsigned shift) { out += static_cast<char>(0x80 | (value >> shift & 0x3F)); };
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | value >> 6);
    follow(0);
  } else if (value < 0x10000) {
    out += static_cast<char>(0xE0 | value >> 12);
    follow(6);
    follow(0);
  } else {
    out += static_cast<char>(0xF0 | value >> 18);
    follow(12);
    follow(6);
    follow(0);
  }
}

/// The character at the front of `rest`, which is not empty, taken off.
class Decoder {
 public:
  Decoder(std::string_view bytes, Encoding encoding) : rest_(bytes), encoding_(encoding) {
    const std::size_t mark = encoding == Encoding::kUtf8 ? 3 : encoding == Encoding::kWindows1252 ? 0 : 2;
    if (mark > 0 && encoding_by_first_bytes(bytes) == encoding && !rest_.starts_with('<') && !rest_.starts_with('\0')) {
      rest_.remove_prefix(mark);
    }
  }

  [[nodiscard]] std::string_view rest() const { return rest_; }

  std::uint32_t next() {
    if (encoding_ == Encoding::kWindows1252) {
      const std::uint32_t byte = take_byte();
      return byte >= 0x80 && byte < 0xA0 ? kMiddle[byte - 0x80] : byte;
    }
    const std::uint32_t unit = take_unit();
    if (unit < 0xD800 || unit > 0xDFFF) return unit;
    const std::string_view behind = rest_;
    const std::uint32_t other = unit < 0xDC00 && rest_.size() >= 2 ? take_unit() : 0;
    if (other >= 0xDC00 && other <= 0xDFFF) return 0x10000 + ((unit - 0xD800) << 10) + (other - 0xDC00);
    rest_ = behind;
    return kNoCharacter;
  }

 private:
  std::uint32_t take_byte() {
    const auto byte = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return byte;
  }

  std::uint32_t take_unit() {
    const std::uint32_t first = take_byte();
    if (rest_.empty()) return kNoCharacter;
    const std::uint32_t second = take_byte();
    return encoding_ == Encoding::kUtf16Le ? second << 8 | first : first << 8 | second;
  }

  std::string_view rest_;
  Encoding encoding_;
};

}  // namespace

std::optional<Encoding> encoding_named(std::string_view label) {
  const String name = lower_ascii(trim(label));
  if (choice_named("utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8", name) >= 0) {
    return Encoding::kUtf8;
  }
  if (choice_named("utf-16 utf-16le unicode csunicode iso-10646-ucs-2 ucs-2 unicodefeff", name) >= 0) {
    return Encoding::kUtf16Le;
  }
  if (choice_named("utf-16be unicodefffe", name) >= 0) return Encoding::kUtf16Be;
  if (choice_named("windows-1252 iso-8859-1 latin1 us-ascii ascii cp1252 x-cp1252 cp819 ibm819 l1 iso8859-1 iso88591 "
                   "iso_8859-1 iso_8859-1:1987 iso-ir-100 csisolatin1 ansi_x3.4-1968",
                   name) >= 0) {
    return Encoding::kWindows1252;
  }
  return std::nullopt;
}

std::optional<Encoding> encoding_by_first_bytes(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with(kUtf8Mark)) return Encoding::kUtf8;
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("<\0"sv)) return Encoding::kUtf16Le;
  if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\0<"sv)) return Encoding::kUtf16Be;
  return std::nullopt;
}

String to_utf8(std::string_view bytes, Encoding encoding) {
  Decoder decoder(bytes, encoding);
  if (encoding == Encoding::kUtf8) return String(decoder.rest());
  std::string out;
  out.reserve(bytes.size());
  while (!decoder.rest().empty()) append_character(out, decoder.next());
  return String(std::string_view(out));
}

std::size_t offset_before(std::string_view bytes, Encoding encoding, std::size_t offset) {
  Decoder decoder(bytes, encoding);
  const auto read = [&] { return bytes.size() - decoder.rest().size(); };
  if (encoding == Encoding::kUtf8) return read() + offset;
  std::string out;
  while (!decoder.rest().empty() && out.size() < offset) append_character(out, decoder.next());
  return read();
}

}  // namespace klipp
