#include "klipp/render.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

/// RFC 5321: a path has 256 octets at most, brackets included.
constexpr std::size_t kLongestEmail = 254;
constexpr std::size_t kLongestName = 200;

std::string_view or_else(std::string_view text, std::string_view otherwise) { return text.empty() ? otherwise : text; }

/// What the host shows at a field that is wrong; empty and hidden until then.
void write_field_error(HtmlWriter& out, const std::string& id, std::string_view message) {
  out.open(Tag::span, "klipp-field-error").attr(Attr::part, "error").attr(Attr::id, id + "-error");
  out.attr(Attr::data_invalid, message).flag(Attr::hidden).close();
}

void write_email(HtmlWriter& out, const Widget& widget) {
  const std::string id = widget.id_prefix + "email";
  out.open(Tag::p, "klipp-field").attr(Attr::part, "field");
  out.open(Tag::label).attr(Attr::for_, id).text(widget.locale.email).close();
  out.leaf(Tag::input).attr(Attr::id, id).attr(Attr::name, "email").attr(Attr::type, "email");
  out.attr(Attr::autocomplete, "email").attr(Attr::maxlength, kLongestEmail).flag(Attr::required);
  out.attr(Attr::aria_describedby, id + "-error");
  write_field_error(out, id, widget.locale.email_invalid);
  out.close();
}

void write_name(HtmlWriter& out, const Widget& widget) {
  const std::string id = widget.id_prefix + "name";
  out.open(Tag::p, "klipp-field").attr(Attr::part, "field");
  out.open(Tag::label).attr(Attr::for_, id).text(widget.locale.name).text(" ");
  out.open(Tag::span, "klipp-optional").text("(").text(widget.locale.optional).text(")").close().close();
  out.leaf(Tag::input).attr(Attr::id, id).attr(Attr::name, "name").attr(Attr::type, "text");
  out.attr(Attr::autocomplete, "name").attr(Attr::maxlength, kLongestName).close();
}

void write_privacy_link(HtmlWriter& out, const Widget& widget, const Url& address) {
  if (address.empty()) return;
  out.text(" ").open(Tag::a).attr(UrlAttr::href, address).attr(Attr::target, "_blank").attr(Attr::rel, "noopener");
  out.text(widget.locale.privacy).close();
}

void write_consent(HtmlWriter& out, const Widget& widget, const Consent& consent) {
  const Url privacy = widget.resolve(consent.privacy_url);
  const std::string id = widget.id_prefix + "consent";
  out.open(Tag::p, "klipp-field klipp-consent").attr(Attr::part, "field");
  out.leaf(Tag::input).attr(Attr::id, id).attr(Attr::name, "consent").attr(Attr::type, "checkbox");
  out.attr(Attr::value, "yes").flag(Attr::required).attr(Attr::aria_describedby, id + "-error");
  out.open(Tag::span).open(Tag::label).attr(Attr::for_, id).text(consent.text).close();
  write_privacy_link(out, widget, privacy);
  out.close();
  write_field_error(out, id, widget.locale.consent_required);
  out.close();
}

/// What the host says when the answer has come: the form carries its own words, so that they need no second table.
void write_messages(HtmlWriter& out, const Locale& locale) {
  out.attr(Attr::data_sending, locale.sending).attr(Attr::data_confirmed, locale.confirmed);
  out.attr(Attr::data_already, locale.already).attr(Attr::data_refused, locale.refused);
  out.attr(Attr::data_unavailable, locale.unavailable).attr(Attr::data_offline, locale.offline);
}

void write_form(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action) {
  const Locale& locale = widget.locale;
  const std::string heading_id = widget.id_prefix + "signup";
  out.open(Tag::form, "klipp-form").attr(Attr::part, "form").attr(Attr::method, "post").attr(UrlAttr::action, action);
  out.attr(Attr::aria_labelledby, heading_id);
  write_messages(out, locale);
  out.open(heading_tag(widget.options, 1), "klipp-form-title").attr(Attr::id, heading_id);
  out.text(or_else(signup.heading, locale.signup_heading)).close();
  out.element(Tag::p, "klipp-form-text", signup.text);
  write_email(out, widget);
  if (signup.asks_name) write_name(out, widget);
  if (!signup.consent.text.empty()) write_consent(out, widget, signup.consent);
  out.leaf(Tag::input).attr(Attr::type, "hidden").attr(Attr::name, "lang").attr(Attr::value, locale.tag);
  out.open(Tag::p, "klipp-status").attr(Attr::part, "status").attr(Attr::role, "status").close();
  out.open(Tag::button, "klipp-button klipp-submit").attr(Attr::part, "button").attr(Attr::type, "submit");
  out.text(or_else(signup.button, locale.subscribe)).close().close();
}

Url action_of(const Widget& widget) {
  return widget.article.signup ? widget.resolve(widget.article.signup->action) : Url{};
}

}  // namespace

void write_signup(HtmlWriter& out, const Widget& widget) {
  const Url action = action_of(widget);
  if (!action.empty()) write_form(out, widget, *widget.article.signup, action);
}

Result<Html> render_signup(const Article& article, const Options& options) {
  const Widget widget(article, options);
  if (action_of(widget).empty()) {
    return missing("/_klipp/signup/action", "a signup form", "the address it posts to (https://…)");
  }
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp").attr(Attr::lang, widget.locale.tag);
  write_signup(out, widget);
  return std::move(out).finish();
}

}  // namespace klipp
