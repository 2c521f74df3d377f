#pragma once

#include <string>
#include <string_view>

#include "klipp/locale.hpp"
#include "signup_request.hpp"

/// The pages that people see if their browser posted the signup form itself: complete pages, as HTML.
namespace klipp::example {

/// The publisher's own form, filled in from `request`. Values that it does not ask for are in hidden fields, so that
/// nothing is lost. Each problem is shown at its field, and the first of these has the focus. Below the form is a link
/// to `request.back`, the page of the first form; or to the front page, if that is not a web address.
/// `form` says when it was handed out (SignupDesk::form_token()).
std::string signup_form_page(const Locale& locale, const SignupRequest& request, const SignupProblems& problems,
                             std::string_view form);

/// A page that says `message` under `title`, with a link to the publisher's own form (`to_form`) or to the front page.
std::string message_page(const Locale& locale, std::string_view title, std::string_view message, bool to_form);

/// A page that says `message`, with a link to `back` as in signup_form_page().
std::string signup_answer_page(const Locale& locale, std::string_view message, std::string_view back);

}  // namespace klipp::example
