#include "formats/member_reader.hpp"
#include "json/json_errors.hpp"
#include "module.hpp"
#include "options/option_errors.hpp"
#include "text/utf8.hpp"
#include "widgets.hpp"
#include "widgets/widget.hpp"

/// For a module that says nothing of what is wrong with a document or an option, which is rare: it leaves that to the
/// largest. What is defined here stands for the core's functions that put an error into words.
namespace klipp {

namespace {

Error unsaid() { return {ErrorCode::kOtherModule, {}, {}, {}}; }

}  // namespace

Error json::empty_text() { return unsaid(); }
Error json::nul_byte(std::size_t) { return unsaid(); }
Error json::not_json(std::string_view, std::size_t, std::string_view) { return unsaid(); }
Error json::huge_number(const List<Value*>&, std::string_view) { return unsaid(); }
Error json::too_large(Limit /*limit*/, const Limits& /*limits*/, const List<Value*>& /*open*/) { return unsaid(); }

Error not_utf8(std::string_view /*text*/, std::size_t /*offset*/) { return unsaid(); }

Error not_an_object(json::Type /*type*/) { return unsaid(); }

/// Of what a document says wrongly nothing is told; what a script says is to be right.
void MemberReader::refuse_type(json::Type /*wanted*/) const {
  if (reading_.wrong_member == WrongMember::kIsRefused) refuse_length();
}
void MemberReader::refuse_value(MemberKind kind) const { refuses_all(kind) ? refuse_length() : refuse_type({}); }
void MemberReader::refuse_length() const { reading_.refusal = unsaid(); }

Error unknown_option(std::string_view /*name*/) { return unsaid(); }
Error bad_option_value(OptionKind /*kind*/, std::string_view /*name*/, std::string_view /*value*/) { return unsaid(); }

/// Elements set no limits.
std::size_t* limit_named(Limits& /*limits*/, std::string_view /*name*/) { return nullptr; }

Error limit_passed(Limit /*limit*/, const Limits& /*limits*/, String /*pointer*/, std::optional<std::size_t> /*offset*/) {
  return unsaid();
}

Error missing_member(String /*pointer*/, std::string_view /*what*/, std::string_view /*remedy*/) { return unsaid(); }

std::int32_t module::fail(const Error& /*error*/) { return leave_to_larger_module(); }
std::int32_t module::too_long() { return leave_to_larger_module(); }

}  // namespace klipp
