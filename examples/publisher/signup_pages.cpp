#include "signup_pages.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "klipp/html.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

/// Where a field is wrong: the id of what says so.
std::string_view error_id(bool wrong, std::string_view id) { return wrong ? id : std::string_view(); }

/// What browsers find incomplete is not wrong before somebody has sent it.
std::string_view is_invalid(bool wrong) { return wrong ? "true" : "false"; }

void write_error(HtmlWriter& out, std::string_view id, std::string_view message) {
  out.write(R"(<p class="error" id="$">$</p>)", id, message).line_break_in_source();
}

void write_email(HtmlWriter& out, const Locale& locale, const SignupRequest& request, bool wrong) {
  out.write(R"(<label for="email">$</label>)", locale.email);
  out.write(R"(<input type="email" id="email" name="email" autocomplete="email" maxlength="254" value="$")"
            R"( required="" aria-invalid="$"[ aria-describedby="$"] />)",
            request.email, is_invalid(wrong), error_id(wrong, "email-error"));
  out.line_break_in_source();
  if (wrong) write_error(out, "email-error", locale.email_invalid);
}

void write_name(HtmlWriter& out, const Locale& locale, const SignupRequest& request) {
  out.write(R"(<label for="name">$ ($)</label>)", locale.name, locale.optional);
  out.write(R"(<input type="text" id="name" name="name" autocomplete="name" value="$" />)", request.name);
  out.line_break_in_source();
}

void write_consent(HtmlWriter& out, const Locale& locale, const SignupRequest& request, bool wrong) {
  // Never the text that was sent: anybody could then write on this page. So an agreement to another text is asked anew.
  const std::string_view text = page_texts(locale).consent;
  out.write(R"(<label class="check"><input type="checkbox" name="consent" value="$" required="" aria-required="true")",
            text);
  if (request.consent_text == text) out.write(R"( checked="")");
  out.write(R"( aria-invalid="$"[ aria-describedby="$"] /><span>$ ($) <a href="@">$</a></span></label>)",
            is_invalid(wrong), error_id(wrong, "consent-error"), text, locale.required, resolve_url("/privacy"),
            locale.privacy);
  out.line_break_in_source();
  if (wrong) write_error(out, "consent-error", locale.consent_required);
}

// Programs that fill in every field they find give themselves away here; people's password managers are told not to.
void write_trap(HtmlWriter& out, const PageTexts& texts) {
  out.write(R"(<p class="trap" aria-hidden="true"><label for="$">$</label><input type="text" id="$" name="$")"
            R"( autocomplete="off" data-1p-ignore="true" data-bwignore="true" data-lpignore="true")"
            R"( data-form-type="other" tabindex="-1" /></p>)",
            kTrapName, texts.trap, kTrapName, kTrapName);
  out.line_break_in_source();
}

void write_hidden(HtmlWriter& out, std::string_view name, std::string_view value) {
  out.write(R"([<input type="hidden" value="$" name="$" />])", value, name);
}

/// A text, a number, yes or no; or each of a list.
void write_answer(HtmlWriter& out, const std::string& name, const nlohmann::json& value) {
  if (value.is_array()) {
    for (const auto& each : value) write_answer(out, name, each);
  } else {
    write_hidden(out, name, value.is_string() ? value.get<std::string>() : value.dump());
  }
}

/// What the form on a partner's page asked for and this one does not.
void write_what_else_was_sent(HtmlWriter& out, const SignupRequest& request) {
  write_hidden(out, "back", request.back);
  write_hidden(out, "source", request.source);
  write_answer(out, "lists", nlohmann::json::parse(request.lists));
  const nlohmann::json answers = nlohmann::json::parse(request.fields);
  for (const auto& [name, value] : answers.items()) {
    write_answer(out, "fields[" + name + "]", value);
  }
  out.line_break_in_source();
}

void write_form(HtmlWriter& out, const Locale& locale, const SignupRequest& request, const SignupProblems& problems,
                std::string_view form) {
  out.write(R"(<form action="@" method="post">)", resolve_url("/signup")).line_break_in_source();
  out.write(R"(<input type="hidden" name="lang" value="$" />)", locale.tag);
  write_hidden(out, kFormName, form);
  write_what_else_was_sent(out, request);
  write_email(out, locale, request, problems.email);
  write_name(out, locale, request);
  write_consent(out, locale, request, problems.consent);
  write_trap(out, page_texts(locale));
  out.write(R"(<p><button type="submit">$</button></p></form>)", locale.subscribe);
}

void write_message(HtmlWriter& out, std::string_view title, std::string_view message) {
  out.write(R"(<h1>$</h1><p role="status">$</p>)", title, message);
}

void write_link(HtmlWriter& out, const Url& address, std::string_view text) {
  out.write(R"(<p><a href="@">$</a></p>)", address, text);
}

void write_link_back(HtmlWriter& out, const PageTexts& texts, std::string_view back) {
  const Url origin = resolve_url(back);
  if (origin.is_web()) return write_link(out, origin, texts.back);
  write_link(out, resolve_url("/"), texts.to_front_page);
}

std::string_view title_of(const Locale& locale, const SignupRequest& request, const SignupProblems& problems) {
  if (problems.any()) return page_texts(locale).signup_wrong;
  const bool is_asked_again = request.trap_is_filled || problems.speed;
  return is_asked_again ? page_texts(locale).signup_trapped : locale.signup_heading;
}

// By hand, for the vocabulary of widgets has no word for it: those must not take the focus of a page. In texts the
// quotation marks are escaped.
std::string with_focus_on_what_is_wrong(std::string page) {
  const std::string wrong = R"( aria-invalid="true")";
  const std::size_t at = page.find(wrong);
  return at == std::string::npos ? page : page.insert(at, " autofocus");
}

}  // namespace

std::string signup_form_page(const Locale& locale, const SignupRequest& request, const SignupProblems& problems,
                             std::string_view form) {
  const PageTexts& texts = page_texts(locale);
  const std::string_view title = title_of(locale, request, problems);
  HtmlWriter out;
  out.write("<h1>$</h1>", title);
  if (request.trap_is_filled) out.write(R"(<p role="alert">$</p>)", texts.signup_trapped_text);
  if (problems.speed) out.write(R"(<p role="alert">$</p>)", texts.signup_soon_text);
  write_form(out, locale, request, problems, form);
  write_link_back(out, texts, request.back);
  return with_focus_on_what_is_wrong(framed_page(locale, title, finished(std::move(out))));
}

std::string message_page(const Locale& locale, std::string_view title, std::string_view message, bool to_form) {
  const PageTexts& texts = page_texts(locale);
  HtmlWriter out;
  write_message(out, title, message);
  write_link(out, resolve_url(to_form ? "/signup" : "/"), to_form ? texts.sign_up_again : texts.to_front_page);
  return framed_page(locale, title, finished(std::move(out)));
}

std::string signup_answer_page(const Locale& locale, std::string_view message, std::string_view back) {
  const PageTexts& texts = page_texts(locale);
  HtmlWriter out;
  write_message(out, texts.newsletter, message);
  write_link_back(out, texts, back);
  return framed_page(locale, texts.newsletter, finished(std::move(out)));
}

}  // namespace klipp::example
