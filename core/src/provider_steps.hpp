#pragma once

#include "klipp/locale.hpp"
#include "klipp/signup.hpp"

/// One function a service: what to ask of it next, and what its answers mean.
namespace klipp {

/// Whether a control is ticked or not, rather than filled in.
inline bool is_box(const SignupControl& control) { return control.type == "checkbox" || control.type == "radio"; }

SignupStep json_step(const SignupAttempt& attempt, const Locale& locale);
SignupStep listmonk_step(const SignupAttempt& attempt, const Locale& locale);
SignupStep ghost_step(const SignupAttempt& attempt, const Locale& locale);
SignupStep kit_step(const SignupAttempt& attempt, const Locale& locale);
SignupStep brevo_step(const SignupAttempt& attempt, const Locale& locale);

/// The end of an attempt, with the words for it.
SignupStep finish(SignupState state, const Locale& locale);

/// The browser is to submit the form.
SignupStep submit(const Locale& locale);

}  // namespace klipp
