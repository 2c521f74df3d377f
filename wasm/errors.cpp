#include "module.hpp"
#include "widgets.hpp"

namespace klipp::module {

std::int32_t fail(const Error& error) {
  String fields(to_string(error.code));
  fields.append(1, '\0').append(error.place()).append(1, '\0').append(error.message);
  return fail(error.code, fields);
}

std::int32_t too_long() {
  using namespace std::string_view_literals;
  return fail(ErrorCode::kBadOption, "bad-option\0\0klipp_input() was asked for less"sv);
}

}  // namespace klipp::module
