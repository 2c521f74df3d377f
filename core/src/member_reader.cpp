#include "member_reader.hpp"

#include "choices.hpp"
#include "date.hpp"
#include "networks.hpp"
#include "providers.hpp"
#include "sentence.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr std::string_view kPlacements = "both top bottom";
constexpr std::string_view kFieldTypes = "text select checkbox";
constexpr int kMostPixels = 100'000;

/// The type that a member of this kind has to be of, for a value of type `is`.
json::Type type_for(MemberKind kind, json::Type is) {
  const bool takes_number = kind == MemberKind::kNeededId || kind == MemberKind::kId || kind == MemberKind::kStatus;
  if (takes_number && is == json::Type::kNumber) return is;
  if (kind == MemberKind::kLead && is == json::Type::kList) return is;
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

String no_choice(std::string_view choices) { return sentence("is no value here; write %", {choices}); }

String read_word(std::string_view choices, std::string_view word, void* place) {
  return choose(choices, word, place) ? String() : no_choice(listed(choices));
}

/// Reads a text that is not empty into `place`; what is wrong with it, or nothing.
String read_text(MemberKind kind, std::string_view text, void* place) {
  switch (kind) {
    case MemberKind::kHost:
      if (!mastodon_host(text)) return "is no host of a Mastodon instance; write one, such as mastodon.social";
      break;
    case MemberKind::kDate:
      if (DateTime& date = *static_cast<DateTime*>(place); !(date = parse_date(text))) {
        return "is no date; write it as RFC 3339 has it: 2018-01-22T08:00:00+01:00";
      }
      return {};
    case MemberKind::kPixels:
      if (const int pixels = pixels_of(text)) {
        *static_cast<int*>(place) = pixels;
        return {};
      }
      return "is no size in pixels; write a whole number from 1 to 100000";
    case MemberKind::kPlacement: return read_word(kPlacements, text, place);
    case MemberKind::kFieldType: return read_word(kFieldTypes, text, place);
    case MemberKind::kProvider:
      if (const std::optional<Provider> provider = provider_named(text)) {
        *static_cast<Provider*>(place) = *provider;
        return {};
      }
      return no_choice(provider_names());
    case MemberKind::kStatus: *static_cast<int*>(place) = status_of(text); return {};
    default: break;
  }
  String& out = *static_cast<String*>(place);
  if (kind != MemberKind::kFallbackText || out.empty()) out = text;
  return {};
}

}  // namespace

void Reading::error(ErrorCode code, String pointer, String message) {
  problems.push_back({{code, std::move(pointer), std::move(message), {}}, false});
}

void Reading::warning(ErrorCode code, String pointer, String message) {
  problems.push_back({{code, std::move(pointer), std::move(message), {}}, true});
}

String MemberReader::pointer() const {
  if (parent_ == nullptr) return String(name_);
  return index_ == kNoIndex ? parent_->at(name_) : parent_->at(name_) + "/" + decimal(index_);
}

String MemberReader::at(std::string_view name) const { return pointer() + "/" + json::escape_pointer(name); }

const json::Value* MemberReader::find(std::string_view name) const {
  const json::Value* value = value_.find(name);
  return value != nullptr && value->type != json::Type::kNull ? value : nullptr;
}

bool MemberReader::read(const Shape& shape, void* object) const {
  bool is_whole = true;
  for (const Member& member : shape.members) {
    read(member, object);
    const void* place = static_cast<char*>(object) + member.where;
    if (member.kind <= MemberKind::kNeededId && static_cast<const String*>(place)->empty()) is_whole = false;
  }
  return is_whole;
}

void MemberReader::read(const Member& member, void* object) const {
  void* place = static_cast<char*>(object) + member.where;
  const json::Value* value = find(member.name);
  if (value == nullptr) return;
  if (member.kind == MemberKind::kAuthor && !static_cast<List<Person>*>(place)->empty()) return;
  MemberReader(*value, *this, member.name).take(member, place);
}

void MemberReader::take(const Member& member, void* place) const {
  if (!is(type_for(member.kind, value_.type))) return;
  switch (value_.type) {
    case json::Type::kList: return take_list(member, place);
    case json::Type::kObject: return take_object(*member.shape, place);
    case json::Type::kBool:
      if (member.kind == MemberKind::kFlag) {
        *static_cast<bool*>(place) = value_.boolean;
      } else {
        *static_cast<std::optional<bool>*>(place) = value_.boolean;
      }
      return;
    default: return take_text(member.kind, place);
  }
}

void MemberReader::take_text(MemberKind kind, void* place) const {
  const std::string_view text = trim(value_.string);
  if (text.empty()) return;
  switch (kind) {
    case MemberKind::kTexts: static_cast<List<String>*>(place)->emplace_back(text); return;
    case MemberKind::kLead: static_cast<Article*>(place)->lead.emplace_back(text); return;
    case MemberKind::kNetworks:
      if (const std::optional<Network> network = network_named(text)) {
        static_cast<List<Network>*>(place)->push_back(*network);
      }
      return;
    default: break;
  }
  String problem = read_text(kind, text, place);
  if (!problem.empty()) reading_.error(ErrorCode::kBadValue, pointer(), std::move(problem));
}

void MemberReader::take_list(const Member& member, void* place) const {
  if (value_.items.size() > reading_.limits.list_items) {
    reading_.problems.push_back({passed(Limit::kListItems, reading_.limits, pointer()), false});
    return;
  }
  if (member.kind == MemberKind::kLead) static_cast<Article*>(place)->lead_is_list = true;
  for (std::size_t i = 0; i < value_.items.size(); ++i) {
    const MemberReader entry(value_.items[i], *parent_, name_, i);
    if (!entry.is(member.shape == nullptr ? json::Type::kString : json::Type::kObject)) continue;
    if (member.shape == nullptr) {
      entry.take_text(member.kind, place);
    } else {
      entry.take_object(*member.shape, place);
    }
  }
}

void MemberReader::take_object(const Shape& shape, void* place) const {
  void* object = shape.add == nullptr ? place : shape.add(place);
  if (!read(shape, object) && shape.drop != nullptr) shape.drop(place);
}

bool MemberReader::is(json::Type type) const {
  if (value_.type == type) return true;
  const std::string_view wanted = json::name_of(type);
  reading_.error(
      ErrorCode::kWrongType, pointer(),
      sentence("is % where % belongs; write % or leave it out", {json::name_of(value_.type), wanted, wanted}));
  return false;
}

Error not_an_object(json::Type type) {
  return {ErrorCode::kWrongType, "", sentence("the document is %; a document is a JSON object", {json::name_of(type)}),
          0};
}

Error read_document(std::string_view text, const Limits& limits, const Shape& shape, void* object) {
  const Result<json::Value> root = json::parse(text, limits);
  if (!root) return root.error();
  if (root.value().type != json::Type::kObject) return not_an_object(root.value().type);
  Reading reading{limits, {}};
  MemberReader(root.value(), "", reading).read(shape, object);
  for (const Problem& problem : reading.problems) {
    if (!problem.warning) return problem.error;
  }
  return {};
}

}  // namespace klipp
