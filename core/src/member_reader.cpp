#include "member_reader.hpp"

#include <algorithm>

#include "date.hpp"
#include "utf8.hpp"

namespace klipp {

namespace {

constexpr int kMostPixels = 100'000;

/// A whole number from 1 to 100000, however many zeros stand behind its period; else 0.
int pixels_of(std::string_view written) {
  const std::string_view whole = written.substr(0, written.find('.'));
  if (written.find_first_not_of('0', std::min(whole.size() + 1, written.size())) != std::string_view::npos) return 0;
  int pixels = 0;
  for (const char c : whole) {
    if (c < '0' || c > '9' || pixels > kMostPixels) return 0;
    pixels = pixels * 10 + (c - '0');
  }
  return pixels <= kMostPixels ? pixels : 0;
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
  const json::Value* value = object_.find(name);
  return value != nullptr && value->type != json::Type::kNull ? value : nullptr;
}

bool MemberReader::is(const json::Value& value, json::Type type, std::string_view name, std::size_t index) const {
  if (value.type == type) return true;
  reading_.error(ErrorCode::kWrongType, MemberReader(value, *this, name, index).pointer(),
                 String("is ") + json::name_of(value.type) + " where " + json::name_of(type) + " belongs; write " +
                     json::name_of(type) + " or leave it out");
  return false;
}

const json::Value* MemberReader::typed(std::string_view name, json::Type type) const {
  const json::Value* value = find(name);
  return value != nullptr && is(*value, type, name) ? value : nullptr;
}

const json::Value* MemberReader::bounded_list(std::string_view name) const {
  const json::Value* list = typed(name, json::Type::kList);
  if (list == nullptr || list->items.size() <= reading_.limits.list_items) return list;
  reading_.problems.push_back({passed(Limit::kListItems, reading_.limits, at(name)), false});
  return nullptr;
}

void MemberReader::string(std::string_view name, String& out) const {
  if (const json::Value* value = typed(name, json::Type::kString)) out = trim(value->string);
}

void MemberReader::boolean(std::string_view name, bool& out) const {
  if (const json::Value* value = typed(name, json::Type::kBool)) out = value->boolean;
}

void MemberReader::pixels(std::string_view name, int& out) const {
  const json::Value* value = typed(name, json::Type::kNumber);
  if (value == nullptr) return;
  if (const int pixels = pixels_of(value->string); pixels > 0) {
    out = pixels;
  } else {
    reading_.error(ErrorCode::kBadValue, at(name), "is no size in pixels; write a whole number from 1 to 100000");
  }
}

void MemberReader::date(std::string_view name, DateTime& out) const {
  String text;
  string(name, text);
  if (text.empty()) return;
  out = parse_date(text);
  if (!out) {
    reading_.error(ErrorCode::kBadValue, at(name),
                   "is no date; write it as RFC 3339 has it: 2018-01-22T08:00:00+01:00");
  }
}

void MemberReader::id(std::string_view name, String& out) const {
  const json::Value* value = find(name);
  if (value != nullptr && value->type == json::Type::kNumber) {
    out = value->string;
  } else {
    string(name, out);
  }
}

void MemberReader::strings(std::string_view name, List<String>& out) const {
  const json::Value* list = bounded_list(name);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    if (!is(list->items[i], json::Type::kString, name, i)) continue;
    const std::string_view text = trim(list->items[i].string);
    if (!text.empty()) out.emplace_back(text);
  }
}

Error not_an_object(json::Type type) {
  return {ErrorCode::kWrongType, "", String("the document is ") + json::name_of(type) + "; a document is a JSON object",
          0};
}

}  // namespace klipp
