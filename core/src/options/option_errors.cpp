#include "options/option_errors.hpp"

#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

Error bad_option(std::string_view pattern, std::initializer_list<std::string_view> words) {
  return {ErrorCode::kBadOption, "", sentence(pattern, words), {}};
}

/// What would do.
String remedy(OptionKind kind) {
  switch (kind) {
    case OptionKind::kHost: return "the host of an instance, such as mastodon.social";
    case OptionKind::kNumber: return "a number from 0 to 999999999";
    case OptionKind::kHeadingLevel: return "a number from 1 to 6";
    default: return listed(choices_of(kind));
  }
}

}  // namespace

Error unknown_option(std::string_view name) {
  return bad_option("'%' is no option; there are % and the limits (document-bytes, …)",
                    {name, listed(option_names(), ", ")});
}

Error bad_option_value(OptionKind kind, std::string_view name, std::string_view value) {
  return bad_option("'%' is no value of %; write %", {value, name, remedy(kind)});
}

}  // namespace klipp
