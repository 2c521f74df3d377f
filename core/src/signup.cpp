#include "klipp/render.hpp"
#include "providers.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

std::string_view or_else(std::string_view text, std::string_view otherwise) { return text.empty() ? otherwise : text; }

/// Klipp's own protocol answers a form with a page of the publisher's; every other service is another site.
void open_form(HtmlWriter& out, const SignupForm& signup, const Url& action) {
  const ProviderRow& row = row_of(signup.provider);
  const NativeForm native = native_form(row, action);
  out.open(Tag::form, "klipp-form").attr(Attr::part, "form").attr(Attr::method, native.method);
  out.attr(UrlAttr::action, native.action).attr(Attr::data_provider, row.name);
  if (signup.double_opt_in.value_or(row.mails_to_confirm)) out.attr(Attr::data_opt_in, "double");
  if (row.provider != Provider::kJson) out.attr(Attr::target, "_blank").attr(Attr::rel, "noopener");
}

void write_form(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action, int below) {
  const String heading_id = widget.id_prefix() + "signup";
  open_form(out, signup, action);
  out.attr(Attr::aria_labelledby, heading_id);
  out.open(heading_tag(widget.options, below), "klipp-form-title").attr(Attr::id, heading_id);
  out.text(or_else(signup.heading, widget.locale.signup_heading)).close();
  out.element(Tag::p, "klipp-form-text", signup.text);
  write_signup_fields(out, widget, signup, action);
  out.open(Tag::p, "klipp-status").attr(Attr::part, "status").attr(Attr::role, "status").close();
  out.open(Tag::button, "klipp-button klipp-submit").attr(Attr::part, "button").attr(Attr::type, "submit");
  out.text(or_else(signup.button, widget.locale.subscribe)).close().close();
}

/// Empty where there is no form, or no web server that it could be sent to.
Url action_of(const Widget& widget) {
  if (!widget.article.signup) return {};
  Url action = widget.resolve(widget.article.signup->action);
  const bool is_other = action.text().starts_with("mailto:") || action.text().starts_with("tel:");
  return is_other ? Url{} : action;
}

}  // namespace

void write_signup(HtmlWriter& out, const Widget& widget, int below) {
  const Url action = action_of(widget);
  if (!action.empty()) write_form(out, widget, *widget.article.signup, action, below);
}

Result<Html> render_signup(const Article& article, const Options& options) {
  const Widget widget(article, options);
  if (action_of(widget).empty()) {
    return missing("/_klipp/signup/action", "a signup form", "the address it posts to (https://…)");
  }
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp").attr(Attr::lang, widget.locale.tag);
  write_signup(out, widget, 0);
  return std::move(out).finish();
}

}  // namespace klipp
