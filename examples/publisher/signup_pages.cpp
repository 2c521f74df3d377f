#include "signup_pages.hpp"

#include <utility>

#include "klipp/html.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

void write_error(HtmlWriter& out, const char* id, std::string_view message) {
  out.open(Tag::p, "error").attr(Attr::id, id).text(message).close().line_break_in_source();
}

void write_email(HtmlWriter& out, const Locale& locale, const SignupRequest& request, bool wrong) {
  out.open(Tag::label).attr(Attr::for_, "email").text(locale.email).close();
  out.leaf(Tag::input).attr(Attr::type, "email").attr(Attr::id, "email").attr(Attr::name, "email");
  out.attr(Attr::autocomplete, "email").attr(Attr::maxlength, std::size_t{254}).attr(Attr::value, request.email);
  out.flag(Attr::required);
  if (wrong) out.attr(Attr::aria_describedby, "email-error");
  out.line_break_in_source();
  if (wrong) write_error(out, "email-error", locale.email_invalid);
}

void write_name(HtmlWriter& out, const Locale& locale, const SignupRequest& request) {
  out.open(Tag::label).attr(Attr::for_, "name");
  out.text(locale.name).text(" (").text(locale.optional).text(")").close();
  out.leaf(Tag::input).attr(Attr::type, "text").attr(Attr::id, "name").attr(Attr::name, "name");
  out.attr(Attr::autocomplete, "name").attr(Attr::value, request.name).line_break_in_source();
}

void write_consent(HtmlWriter& out, const Locale& locale, const SignupRequest& request, bool wrong) {
  // Never the text that was sent: anybody could then write on this page. So an agreement to another text is asked anew.
  const std::string_view text = page_texts(locale).consent;
  out.open(Tag::label, "check");
  out.leaf(Tag::input).attr(Attr::type, "checkbox").attr(Attr::name, "consent").attr(Attr::value, text);
  out.flag(Attr::required);
  if (request.consent_text == text) out.flag(Attr::checked);
  if (wrong) out.attr(Attr::aria_describedby, "consent-error");
  out.open(Tag::span).text(text).text(" ");
  out.open(Tag::a).attr(UrlAttr::href, resolve_url("/privacy")).text(locale.privacy).close();
  out.close().close().line_break_in_source();
  if (wrong) write_error(out, "consent-error", locale.consent_required);
}

// Programs that fill in every field they find give themselves away here.
void write_trap(HtmlWriter& out, const PageTexts& texts) {
  out.open(Tag::p, "trap").attr(Attr::aria_hidden, "true");
  out.open(Tag::label).attr(Attr::for_, "website").text(texts.trap).close();
  out.leaf(Tag::input).attr(Attr::type, "text").attr(Attr::id, "website").attr(Attr::name, "website");
  out.attr(Attr::autocomplete, "off").attr(Attr::tabindex, "-1").close().line_break_in_source();
}

void write_form(HtmlWriter& out, const Locale& locale, const SignupRequest& request, const SignupProblems& problems) {
  out.open(Tag::form).attr(UrlAttr::action, resolve_url("/signup")).attr(Attr::method, "post").line_break_in_source();
  out.leaf(Tag::input).attr(Attr::type, "hidden").attr(Attr::name, "lang").attr(Attr::value, locale.tag);
  write_email(out, locale, request, problems.email);
  write_name(out, locale, request);
  write_consent(out, locale, request, problems.consent);
  write_trap(out, page_texts(locale));
  out.open(Tag::p).open(Tag::button).attr(Attr::type, "submit").text(locale.subscribe).close().close();
  out.close();
}

void write_link_back(HtmlWriter& out, const PageTexts& texts, std::string_view back) {
  const Url origin = resolve_url(back);
  out.open(Tag::p).open(Tag::a).attr(UrlAttr::href, origin.is_web() ? origin : resolve_url("/"));
  out.text(origin.is_web() ? texts.back : texts.to_front_page).close().close();
}

}  // namespace

std::string signup_form_page(const Locale& locale, const SignupRequest& request, const SignupProblems& problems,
                             std::string_view back) {
  const std::string_view title = problems.any() ? page_texts(locale).signup_wrong : locale.signup_heading;
  HtmlWriter out(Limits{});
  out.element(Tag::h1, "", title);
  write_form(out, locale, request, problems);
  write_link_back(out, page_texts(locale), back);
  return framed_page(locale, title, finished(std::move(out)));
}

std::string message_page(const Locale& locale, std::string_view title, std::string_view message, bool to_form) {
  const PageTexts& texts = page_texts(locale);
  HtmlWriter out(Limits{});
  out.element(Tag::h1, "", title);
  out.open(Tag::p).attr(Attr::role, "status").text(message).close();
  out.open(Tag::p).open(Tag::a).attr(UrlAttr::href, resolve_url(to_form ? "/signup" : "/"));
  out.text(to_form ? texts.sign_up_again : texts.to_front_page).close().close();
  return framed_page(locale, title, finished(std::move(out)));
}

std::string signup_answer_page(const Locale& locale, std::string_view message, std::string_view back) {
  const PageTexts& texts = page_texts(locale);
  HtmlWriter out(Limits{});
  out.element(Tag::h1, "", texts.newsletter);
  out.open(Tag::p).attr(Attr::role, "status").text(message).close();
  write_link_back(out, texts, back);
  return framed_page(locale, texts.newsletter, finished(std::move(out)));
}

}  // namespace klipp::example
