#include "options/option_errors.hpp"

#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

Error bad_option(Sentence which, std::initializer_list<std::string_view> words) {
  return {ErrorCode::kBadOption, "", sentence(which, words), {}};
}

}  // namespace

Error unknown_option(std::string_view name) {
  return bad_option(Sentence::kUnknownOption, {name, listed(option_names(), ", ")});
}

Error bad_option_value(OptionKind kind, std::string_view name, std::string_view value) {
  switch (kind) {
    case OptionKind::kHost: return bad_option(Sentence::kBadHost, {value, name});
    case OptionKind::kNumber: return bad_option(Sentence::kBadNumber, {value, name});
    case OptionKind::kHeadingLevel: return bad_option(Sentence::kBadHeadingLevel, {value, name});
    default: return bad_option(Sentence::kBadChoice, {value, name, listed(choices_of(kind))});
  }
}

}  // namespace klipp
