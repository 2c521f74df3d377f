#include "formats/member_reader.hpp"
#include "model/names.hpp"
#include "text/choices.hpp"
#include "text/sentence.hpp"

/// What is said of members that hold what they should not.
namespace klipp {

namespace {

String no_choice(std::string_view choices, std::string_view before_last = " or ") {
  return sentence(Sentence::kNoChoice, {listed(choices, before_last)});
}

String problem_of(MemberKind kind) {
  switch (kind) {
    case MemberKind::kHost: return sentence(Sentence::kNoHost);
    case MemberKind::kDate: return sentence(Sentence::kNoDate);
    case MemberKind::kPixels: return sentence(Sentence::kNoPixels);
    case MemberKind::kFocus: return sentence(Sentence::kNoFocus, {"50% 20%"});
    case MemberKind::kPlacement: return no_choice(kPlacementNames.words());
    case MemberKind::kFieldType: return no_choice(kFieldTypeNames.words());
    default: return no_choice(kProviderNames.words(), ", ");
  }
}

}  // namespace

void Reading::error(ErrorCode code, String pointer, String message) {
  problems.push_back({{code, std::move(pointer), std::move(message), {}}, false});
}

void Reading::warning(ErrorCode code, String pointer, String message) {
  problems.push_back({{code, std::move(pointer), std::move(message), {}}, true});
}

bool Reading::note_place(ErrorCode code, String pointer) {
  if (wrong_member != WrongMember::kIsPassedOver) return false;
  if (problems.size() < kMostPlaces) error(code, std::move(pointer), {});
  return true;
}

String MemberReader::pointer() const {
  if (parent_ == nullptr) return String(name_);
  return index_ == kNoIndex ? parent_->at(name_) : parent_->pointer() + "/" + decimal(index_);
}

String MemberReader::at(std::string_view name) const { return pointer() + "/" + json::escape_pointer(name); }

void MemberReader::refuse(ErrorCode code, String message, bool is_whole) const {
  if (!is_whole && reading_.note_place(code, pointer())) return;
  reading_.error(code, pointer(), std::move(message));
  if (!reading_.refusal && (is_whole || reading_.wrong_member == WrongMember::kIsRefused)) {
    reading_.refusal = reading_.problems.back().error;
  }
}

void MemberReader::refuse_type(json::Type wanted) const {
  const std::string_view name = json::name_of(wanted);
  refuse(ErrorCode::kWrongType, sentence(Sentence::kWrongType, {json::name_of(value_.type), name, name}), false);
}

bool MemberReader::is(json::Type wanted) const {
  if (value_.type != wanted) refuse_type(wanted);
  return value_.type == wanted;
}

bool MemberReader::leave_out(std::string_view name, String message) const {
  reading_.error(ErrorCode::kBadValue, at(name), std::move(message));
  if (!reading_.left_out) reading_.left_out = reading_.problems.back().error;
  return false;
}

void MemberReader::refuse_value(MemberKind kind) const {
  refuse(ErrorCode::kBadValue, problem_of(kind), refuses_all(kind));
}

void MemberReader::refuse_label() const {
  const String message = sentence(Sentence::kNoLabel);
  if (reading_.wrong_member == WrongMember::kIsNoted) {
    reading_.warning(ErrorCode::kBadValue, pointer(), message);
  } else {
    refuse(ErrorCode::kBadValue, message, false);
  }
}

void MemberReader::refuse_length() const {
  refuse(ErrorCode::kTooLarge, limit_passed(Limit::kListItems, reading_.limits).message, true);
}

Error not_an_object(json::Type type) {
  return {ErrorCode::kWrongType, "", sentence(Sentence::kNoObject, {json::name_of(type)}), 0};
}

}  // namespace klipp
