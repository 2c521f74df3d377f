#include "formats/member_reader.hpp"
#include "model/names.hpp"
#include "text/choices.hpp"
#include "text/sentence.hpp"

/// What is said of members that hold what they should not.
namespace klipp {

namespace {

String no_choice(std::string_view choices) { return sentence("is no value here; write %", {choices}); }

String problem_of(MemberKind kind) {
  switch (kind) {
    case MemberKind::kHost: return "is no host of a Mastodon instance; write one, such as mastodon.social";
    case MemberKind::kDate: return "is no date; write it as RFC 3339 has it: 2018-01-22T08:00:00+01:00";
    case MemberKind::kPixels: return "is no size in pixels; write a whole number from 1 to 100000";
    case MemberKind::kFocus: return "is no place in a picture; write how far from its left and top, such as 50% 20%";
    case MemberKind::kPlacement: return no_choice(listed(kPlacementNames.words()));
    case MemberKind::kFieldType: return no_choice(listed(kFieldTypeNames.words()));
    default: return no_choice(listed(kProviderNames.words(), ", "));
  }
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

void MemberReader::refuse(ErrorCode code, String message, bool is_whole) const {
  reading_.error(code, pointer(), std::move(message));
  if (!reading_.refusal && (is_whole || reading_.wrong_member == WrongMember::kIsRefused)) {
    reading_.refusal = reading_.problems.back().error;
  }
}

void MemberReader::refuse_type(json::Type wanted) const {
  if (reading_.wrong_member == WrongMember::kIsPassedOver) return;
  const std::string_view name = json::name_of(wanted);
  refuse(ErrorCode::kWrongType,
         sentence("is % where % belongs; write % or leave it out", {json::name_of(value_.type), name, name}), false);
}

void MemberReader::refuse_value(MemberKind kind) const {
  const bool is_whole = refuses_all(kind);
  if (!is_whole && reading_.wrong_member == WrongMember::kIsPassedOver) return;
  refuse(ErrorCode::kBadValue, problem_of(kind), is_whole);
}

void MemberReader::refuse_length() const {
  refuse(ErrorCode::kTooLarge, limit_passed(Limit::kListItems, reading_.limits).message, true);
}

Error not_an_object(json::Type type) {
  return {ErrorCode::kWrongType, "", sentence("the document is %; a document is a JSON object", {json::name_of(type)}),
          0};
}

}  // namespace klipp
