#pragma once

#include <string>
#include <string_view>

#include "klipp/locale.hpp"
#include "signup_request.hpp"

/// What a person sees whose browser posted the signup form itself: complete pages, as HTML.
namespace klipp::example {

/// The publisher's own form, filled with what `request` has, and with what it does not ask for hidden in it, so that
/// nothing is lost; what is wrong stands at its field, and the first of those has the focus. Below it a link to
/// `request.back`, the page the first form stood on; to the front page where that is not a web address.
std::string signup_form_page(const Locale& locale, const SignupRequest& request, const SignupProblems& problems);

/// A page that says `message` under `title`, with a link to the publisher's own form where that helps, else to the
/// front page.
std::string message_page(const Locale& locale, std::string_view title, std::string_view message, bool to_form);

/// A page that says `message`, with a link to `back` likewise.
std::string signup_answer_page(const Locale& locale, std::string_view message, std::string_view back);

}  // namespace klipp::example
