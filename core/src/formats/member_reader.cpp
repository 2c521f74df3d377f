#include "formats/member_reader.hpp"

#include "formats/date.hpp"
#include "model/names.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "url/mastodon_host.hpp"

namespace klipp {

namespace {

using namespace member_kinds;

constexpr int kMostPixels = 100'000;

/// The type that a member of this kind has to be of, for a value of type `is`.
json::Type type_for(MemberKind kind, json::Type is) {
  const bool takes_number = kind == MemberKind::kNeededId || kind == MemberKind::kId || kind == MemberKind::kStatus ||
                            kind == MemberKind::kDate;
  if (takes_number && is == json::Type::kNumber) return is;
  if ((kind == MemberKind::kLead || kind == MemberKind::kSrcset) && is == json::Type::kList) return is;
  switch (kind) {
    case MemberKind::kPixels: return json::Type::kNumber;
    case MemberKind::kFlag:
    case MemberKind::kMaybeFlag: return json::Type::kBool;
    case MemberKind::kTexts:
    case MemberKind::kNetworks:
    case MemberKind::kObjects: return json::Type::kList;
    case MemberKind::kObject:
    case MemberKind::kAuthor: return json::Type::kObject;
    default: return json::Type::kString;
  }
}

/// A whole number from 1 to 100000, however many zeros stand behind its period; else 0.
int pixels_of(std::string_view written) {
  int pixels = 0;
  bool is_whole = true;
  for (const char c : written) {
    if (is_whole && c == '.') {
      is_whole = false;
    } else if (c < '0' || c > '9' || pixels > kMostPixels || (!is_whole && c != '0')) {
      return 0;
    } else if (is_whole) {
      pixels = pixels * 10 + (c - '0');
    }
  }
  return pixels <= kMostPixels ? pixels : 0;
}

int status_of(std::string_view text) {
  int status = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || text.size() != 3) return 0;
    status = status * 10 + (c - '0');
  }
  return status;
}

/// Tenths, of "33.3%" at the front of `rest`, and what space is there; -1 where there is no such number up to 100.
int take_tenths(std::string_view& rest) {
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  const std::string_view whole = take(rest, length_before(rest, ~kDigits));
  if (rest.starts_with('.')) rest.remove_prefix(1 + length_before(rest.substr(1), ~kDigits));
  if (whole.empty() || !rest.starts_with('%')) return -1;
  rest.remove_prefix(1);
  const int percent = pixels_of(whole);
  return percent > 100 ? -1 : (percent + 5) / 10;
}

bool read_focus(std::string_view text, Focus& focus) {
  const int x = take_tenths(text);
  const int y = take_tenths(text);
  if (x < 0 || y < 0 || !text.empty()) return false;
  focus = {x, y};
  return true;
}

/// `klipp validate` tells of files without a width.
void read_srcset(std::string_view text, List<PictureSize>& sizes) {
  while (!text.empty()) {
    if (const PictureSize size = take_size(text); size.width > 0) sizes.push_back(size);
  }
}

/// What a member of this kind is read into, at its place.
template <typename T>
T& value_at(void* place, const KindFor<T>& /*kind*/) {
  return *static_cast<T*>(place);
}

/// Reads a text that is not empty into `place`; whether it has a meaning there.
bool read_text(MemberKind kind, std::string_view text, void* place) {
  switch (kind) {
    case MemberKind::kHost:
      if (!mastodon_host(text)) return false;
      break;
    case MemberKind::kDate: return static_cast<bool>(value_at(place, kDate) = parse_date(text));
    case MemberKind::kFocus: return read_focus(text, value_at(place, kFocus));
    case MemberKind::kPixels:
      if (const int pixels = pixels_of(text)) {
        value_at(place, kPixels) = pixels;
        return true;
      }
      return false;
    case MemberKind::kSrcset: read_srcset(text, value_at(place, kSizes)); return true;
    case MemberKind::kPlacement: return kPlacementNames.read(text, value_at(place, kPlacement));
    case MemberKind::kFieldType: return kFieldTypeNames.read(text, value_at(place, kFieldType));
    case MemberKind::kProvider: return kProviderNames.read(text, value_at(place, kProvider));
    case MemberKind::kStatus: value_at(place, kStatus) = status_of(text); return true;
    default: break;
  }
  String& out = value_at(place, kText);
  if (kind != MemberKind::kFallbackText || out.empty()) out = text;
  return true;
}

void* place_in(void* object, const Member& member) { return static_cast<char*>(object) + member.place; }

/// What an object is read into, of the place that it belongs to.
void* object_of(const Shape& shape, void* place) { return shape.add == nullptr ? place : shape.add(place); }

bool is_text(const json::Value& value) {
  return value.type == json::Type::kString || value.type == json::Type::kNumber;
}

/// Whether whatever a text says does.
bool is_any_text(MemberKind kind) { return kind <= MemberKind::kFallbackText || kind == MemberKind::kLead; }

}  // namespace

PictureSize take_size(std::string_view& rest) {
  PictureSize size;
  rest = trim(rest);
  size.url = take_word(rest);
  if (size.url.ends_with(',')) return size;
  std::string_view width = trim(take_before(rest, ','));
  if (!width.ends_with('w')) return size;
  width.remove_suffix(1);
  size.width = pixels_of(width);
  return size;
}

const json::Value* MemberReader::find(std::string_view name) const {
  const json::Value* value = value_.find(name);
  return value != nullptr && value->type != json::Type::kNull ? value : nullptr;
}

bool MemberReader::read_members(const Shape& shape, void* object) const {
  bool is_whole = true;
  for (const Member& member : shape.members) {
    read_member(member, object);
    if (member.kind <= MemberKind::kNeededId && value_at(place_in(object, member), kNeededText).empty()) {
      is_whole = false;
      reading_.note_place(ErrorCode::kMissing, at(member.name));
    }
  }
  return (shape.finish == nullptr || shape.finish(*this, object)) && is_whole;
}

void MemberReader::read_all(const Shape& shape, void* list) const {
  if (value_.type == json::Type::kObject) return take_object(shape, list);
  take({"", MemberKind::kObjects, 0, &shape}, list);
}

void MemberReader::read_member(const Member& member, void* object) const {
  void* place = place_in(object, member);
  const json::Value* value = find(member.name);
  if (value == nullptr) return;
  if (member.kind == MemberKind::kAuthor && !static_cast<List<Person>*>(place)->empty()) return;
  MemberReader(*value, *this, member.name).take(member, place);
}

void MemberReader::take(const Member& member, void* place) const {
  if (const json::Type wanted = type_for(member.kind, value_.type); value_.type != wanted) {
    refuse_type(wanted);
    return take_as_meant(member, wanted, place);
  }
  switch (value_.type) {
    case json::Type::kList: return take_list(member, place);
    case json::Type::kObject: return take_object(*member.shape, place);
    case json::Type::kBool:
      if (member.kind == MemberKind::kFlag) {
        value_at(place, kFlag) = value_.boolean;
      } else {
        value_at(place, kMaybeFlag) = value_.boolean;
      }
      return;
    default: return take_text(member.kind, place);
  }
}

void MemberReader::take_as_meant(const Member& member, json::Type wanted, void* place) const {
  if (wanted == json::Type::kList || wanted == json::Type::kObject) {
    // A list in place of one object says nothing of which.
    if (wanted == json::Type::kList || value_.type != json::Type::kList) take_entry(member, place);
  } else if (wanted == json::Type::kString ? value_.type == json::Type::kNumber && is_any_text(member.kind)
                                           : member.kind == MemberKind::kPixels && is_text(value_)) {
    take_text(member.kind, place);
  }
}

void MemberReader::take_text(MemberKind kind, void* place) const {
  const std::string_view text = trim(value_.string);
  if (text.empty()) return;
  switch (kind) {
    case MemberKind::kTexts: value_at(place, kTexts).emplace_back(text); return;
    case MemberKind::kLead: value_at(place, kLead).lead.emplace_back(text); return;
    case MemberKind::kNetworks:
      if (const std::optional<Network> network = network_named(text)) {
        value_at(place, kNetworks).push_back(*network);
      }
      return;
    default: break;
  }
  if (!read_text(kind, text, place)) refuse_value(kind);
}

void MemberReader::take_list(const Member& member, void* place) const {
  if (value_.items.size() > reading_.limits.list_items) return refuse_length();
  if (member.kind == MemberKind::kLead) value_at(place, kLead).lead_is_list = true;
  const json::Type wanted = member.shape == nullptr ? json::Type::kString : json::Type::kObject;
  for (std::size_t i = 0; i < value_.items.size(); ++i) {
    const MemberReader entry(value_.items[i], *this, i);
    if (entry.value_.type != wanted) entry.refuse_type(wanted);
    entry.take_entry(member, place);
  }
}

void MemberReader::take_entry(const Member& member, void* list) const {
  if (value_.type == json::Type::kObject) {
    if (member.shape != nullptr) take_object(*member.shape, list);
  } else if (is_text(value_)) {
    member.shape == nullptr ? take_text(member.kind, list) : take_name(*member.shape, list);
  }
}

void MemberReader::take_object(const Shape& shape, void* place) const {
  void* object = object_of(shape, place);
  const bool was_refused = static_cast<bool>(reading_.refusal);
  const bool is_whole = read_members(shape, object);
  if (shape.drop == nullptr || (is_whole && !reading_.refusal)) return;
  shape.drop(place);
  // What is refused in a part costs that part.
  if (was_refused || !reading_.refusal) return;
  if (!reading_.left_out) reading_.left_out = reading_.refusal;
  reading_.refusal = {};
}

void MemberReader::take_name(const Shape& shape, void* place) const {
  if (shape.name == nullptr || trim(value_.string).empty()) return;
  take_text(shape.name->kind, place_in(object_of(shape, place), *shape.name));
}

Error MemberReader::parse_members(std::string_view text, const Limits& limits, const Shape& shape, void* object,
                                  WrongMember wrong_member) {
  const Result<json::Value> root = json::parse(text, limits);
  if (!root) return root.error();
  if (root.value().type != json::Type::kObject) return not_an_object(root.value().type);
  Reading reading{limits, wrong_member};
  MemberReader(root.value(), "", reading).read_members(shape, object);
  return reading.refusal;
}

}  // namespace klipp
