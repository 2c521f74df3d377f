#include "validation/validate_text.hpp"

#include <algorithm>
#include <vector>

#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "validation/quoted.hpp"

namespace klipp {

namespace {

/// References that systems write into titles. Anything else is more likely a word between "&" and ";".
constexpr std::string_view kReferences =
    "amp lt gt quot apos nbsp hellip mdash ndash minus lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo lsaquo rsaquo "
    "bull middot deg sect para copy reg trade euro pound cent yen frac12 frac14 frac34 times divide plusmn shy thinsp "
    "ensp emsp zwnj zwj iexcl iquest ordm ordf acute aring Aring oslash Oslash aelig AElig auml Auml ouml Ouml uuml "
    "Uuml "
    "eacute Eacute egrave Egrave ecirc euml agrave aacute acirc atilde ccedil Ccedil iacute igrave icirc iuml ntilde "
    "Ntilde oacute ograve ocirc otilde uacute ugrave ucirc yacute yuml szlig eth ETH thorn THORN";

/// Elements that texts are marked up with.
constexpr std::string_view kElements =
    "a abbr article aside b big blockquote button center cite code del div em embed figcaption figure font footer form "
    "h1 h2 h3 h4 h5 h6 header i iframe ins kbd label main mark nav object ol pre q s script section small span strike "
    "strong style sub sup svg table tbody td th thead time tr u ul video audio var";

/// Elements that need not be closed.
constexpr std::string_view kUnclosed = "br hr img input li p source wbr";

constexpr std::string_view kExtensionName = "_klipp";

/// The name of a reference that `text`, behind its "&", starts with, or nothing: "amp", "#8217".
std::string_view reference_at(std::string_view text) {
  const std::size_t start = text.starts_with('#') ? 1 : 0;
  const std::size_t size = start + length_before(text.substr(start), ~kAlphanumeric);
  if (size == start || text.substr(size, 1) != ";") return {};
  const std::string_view name = text.substr(0, size);
  return start == 1 || choice_named(kReferences, name) >= 0 ? name : std::string_view();
}

bool is_quote(std::string_view text) {
  constexpr std::string_view kQuotes[] = {"\"", "'", "`", "«", "»", "“", "”", "‘", "’", "„"};
  return std::any_of(std::begin(kQuotes), std::end(kQuotes), [&](auto quote) { return text == quote; });
}

/// Whether text[from, to) stands in quotes.
bool is_quoted(std::string_view text, std::size_t from, std::size_t to) {
  const auto quote_before = [&](std::size_t size) { return from >= size && is_quote(text.substr(from - size, size)); };
  const auto quote_behind = [&](std::size_t size) { return is_quote(text.substr(to, size)); };
  return (quote_before(1) || quote_before(2) || quote_before(3)) &&
         (quote_behind(1) || quote_behind(2) || quote_behind(3));
}

bool has_reference(std::string_view text) {
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const std::string_view name = reference_at(text.substr(at + 1));
    if (name.empty()) continue;
    const std::size_t end = at + 1 + name.size() + 1;
    const std::string_view again = name == "amp" ? reference_at(text.substr(end)) : std::string_view();
    if (again.empty() && !is_quoted(text, at, end)) return true;
    at = end + again.size() - 1;
  }
  return false;
}

bool has_tag(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::size_t end = text.find('>', at);
    if (end == std::string_view::npos) return false;
    const bool closes = text.substr(at + 1, 1) == "/";
    std::string_view rest = text.substr(at + (closes ? 2 : 1), end - at - (closes ? 2 : 1));
    const std::string name = lower_ascii(take(rest, length_before(rest, ~kAlphanumeric)));
    const bool has_more = rest.starts_with(' ') || rest.starts_with('/');
    if ((!rest.empty() && !has_more) || is_quoted(text, at, end + 1)) continue;
    if (choice_named(kUnclosed, name) >= 0) return true;
    if (choice_named(kElements, name) >= 0 && (closes || rest.find('=') != std::string_view::npos)) return true;
  }
  return false;
}

/// A name without regard to case and to what joins its words.
std::string bare(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (kAlphanumeric.has(c)) letters += c;
  }
  return lower_ascii(letters);
}

/// How many letters must be added, removed, changed or swapped with their neighbour to turn one into the other.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> steps(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        steps[i][j] = i + j;
        continue;
      }
      const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
      steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
    }
  }
  return steps[a.size()][b.size()];
}

bool is_words(MemberKind kind) {
  return kind == MemberKind::kNeededText || kind == MemberKind::kWords || kind == MemberKind::kTexts ||
         kind == MemberKind::kLead;
}

void check_words(const json::Value& value, const std::string& pointer, Reading& reading) {
  if (value.type == json::Type::kList) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      check_words(value.items[i], pointer + "/" + std::to_string(i), reading);
    }
  } else if (value.type == json::Type::kString && looks_like_html(value.string)) {
    reading.warning(ErrorCode::kBadValue, pointer,
                    "looks like HTML; JSON Feed requires plain text here, and readers see it as it is written");
  }
}

void check_names(const MemberReader& in, const Shape& shape, bool is_ours) {
  for (const json::Value& member : in.value().items) {
    const char* meant = name_meant_by(member.name, shape);
    // What else stands in an item or a feed may be JSON Feed's, or anybody's.
    if (meant == nullptr || (!is_ours && std::string_view(meant) != kExtensionName)) continue;
    in.reading().warning(ErrorCode::kBadValue, in.at(printable(member.name)),
                         "is not a member that Klipp knows; did you mean '" + std::string(meant) + "'?");
  }
}

void check_members(const MemberReader& in, const Shape& shape, bool is_ours) {
  if (in.value().type != json::Type::kObject) return;
  check_names(in, shape, is_ours);
  for (const Member& member : shape.members) {
    const json::Value* value = in.find(member.name);
    if (value == nullptr) continue;
    const bool is_ours_inside = is_ours || member.name == kExtensionName;
    if (member.shape == nullptr) {
      if (is_words(member.kind)) check_words(*value, in.at(member.name), in.reading());
    } else if (value->type == json::Type::kList) {
      in.for_each(member.name, [&](const MemberReader& entry) { check_members(entry, *member.shape, is_ours_inside); });
    } else {
      check_members(MemberReader(*value, in, member.name), *member.shape, is_ours_inside);
    }
  }
}

/// Whether `text` starts as `pattern` does, with a digit for each 0; takes that off it.
bool takes(std::string_view& text, std::string_view pattern) {
  if (text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '0' ? !kDigits.has(text[i]) : lower_ascii(text.substr(i, 1)) != pattern.substr(i, 1))
      return false;
  }
  text.remove_prefix(pattern.size());
  return true;
}

}  // namespace

bool looks_like_html(std::string_view text) { return has_reference(text) || has_tag(text); }

bool is_rfc3339(std::string_view text) {
  if (!takes(text, "0000-00-00t00:00:00") && !takes(text, "0000-00-00 00:00:00")) return false;
  if (text.starts_with('.')) text.remove_prefix(1 + length_before(text.substr(1), ~kDigits));
  return text.size() == 1 ? takes(text, "z") : (takes(text, "+00:00") || takes(text, "-00:00")) && text.empty();
}

const char* name_meant_by(std::string_view name, const Shape& shape) {
  constexpr std::size_t kMostLetters = 40;
  const std::string letters = bare(name);
  const char* meant = nullptr;
  std::size_t least = letters.size() < 3 || letters.size() > kMostLetters ? 0 : letters.size() < 6 ? 2 : 3;
  for (const Member& member : shape.members) {
    if (member.name == name) return nullptr;
    const std::size_t far = distance(letters, bare(member.name));
    if (far >= least) continue;
    meant = member.name;
    least = far;
  }
  return meant;
}

void check_shape(const MemberReader& in, const Shape& shape) { check_members(in, shape, false); }

}  // namespace klipp
