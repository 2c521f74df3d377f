#include "body/rules/rules.hpp"

#include <algorithm>

#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

constexpr CharSet kNameCharacters = kAlphanumeric | CharSet("-_");

}  // namespace

std::string_view ad_name(std::string_view comment) {
  constexpr std::string_view kOpen = " ad ";
  if (!comment.starts_with(kOpen)) return {};
  const std::string_view name = trim(comment.substr(kOpen.size()));
  const bool is_name =
      name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) { return kNameCharacters.has(c); });
  return is_name ? name : std::string_view{};
}

bool is_dialogue(std::string_view text) {
  constexpr std::string_view kEnDash = "\u2013";
  const std::string_view opening = text.substr(0, kEnDash.size());
  const std::string_view rest = text.substr(opening.size());
  if (opening == kEnDash) return trim(rest).data() != rest.data();
  const bool is_dash = opening == "\u2014" || opening == "\u2015";
  return is_dash && !rest.empty() && !rest.starts_with(opening);
}

int heading_shift(int highest, int top_heading) { return top_heading == 0 ? 0 : top_heading - highest; }

bool leads_elsewhere(const Url& target, const Url& base) {
  return target.is_web() && lower_ascii(target.origin()) != lower_ascii(base.origin());
}

}  // namespace klipp
