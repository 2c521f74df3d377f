#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "klipp/locale.hpp"
#include "store/signup_store.hpp"
#include "tokens.hpp"

/// The pages that people see after they follow a link in a mail: complete pages, as HTML.
namespace klipp::example {

/// Asks people to confirm what the link is for: the signup, if there is one, with all they would agree to. The button
/// posts to `action`.
std::string link_question_page(const Locale& locale, const Token& token, const std::optional<Signup>& signup,
                               const std::string& action);

enum class LinkProblem {
  kExpired,
  kForged,  ///< was changed or cut off on its way, or was never ours
  kUsed,    ///< the person has unsubscribed since
};

/// Says what is wrong with the link, and what to do.
std::string link_problem_page(const Locale& locale, Token::Purpose purpose, LinkProblem problem);

}  // namespace klipp::example
