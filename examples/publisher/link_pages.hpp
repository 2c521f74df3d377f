#pragma once

#include <string>
#include <string_view>

#include "klipp/locale.hpp"
#include "tokens.hpp"

/// What a person sees who has followed a link in a mail: complete pages, as HTML.
namespace klipp::example {

/// Asks whether the person wants what the link is for; the button posts to `action`.
std::string link_question_page(const Locale& locale, const Token& token, const std::string& action);

enum class LinkProblem {
  kExpired,
  kForged,  ///< changed or cut short on its way, or never ours
  kUsed,    ///< the person has unsubscribed since
};

/// Says what is wrong with the link, and what to do.
std::string link_problem_page(const Locale& locale, Token::Purpose purpose, LinkProblem problem);

}  // namespace klipp::example
