#include "klipp/render.hpp"
#include "model/names.hpp"
#include "newsletter/providers.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// A form that asks for an address alone takes one line if there is room.
bool is_one_line(const Widget& widget, const SignupForm& signup) {
  for (const MailingList& list : signup.lists) {
    if (!list.label.empty()) return false;
  }
  for (const FormField& field : signup.fields) {
    if (asks_for(widget, field.name, field.required)) return false;
  }
  return signup.consent.text.empty() && !(signup.asks_name && asks_for(widget, "name"));
}

/// In Klipp's own protocol a page of the publisher's answers the form. Every other service is another site.
void open_form(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action,
               std::string_view heading_id) {
  const ProviderRow& row = row_of(signup.provider);
  const NativeForm native = native_form(row, action);
  out.write(R"(<form class="$" part="form" method="$" action="@" data-provider="$"[ data-opt-in="$"][ data-join="$"])"
            R"([ data-labels="$"][ target="$" rel="noopener"] aria-labelledby="$">)",
            is_one_line(widget, signup) ? "klipp-form klipp-form-line" : "klipp-form", native.method, native.action,
            kProviderNames[signup.provider], signup.double_opt_in.value_or(row.mails_to_confirm) ? "double" : "",
            row.joins_lists ? row.list : "", widget.article.labels + widget.options.labels,
            row.provider == Provider::kJson ? "" : "_blank", heading_id);
}

void write_form(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action, int below) {
  const String heading_id = widget.id_prefix() + "signup";
  const Level level = heading_level(widget.options, below);
  open_form(out, widget, signup, action, heading_id);
  const Languages& languages = widget.languages;
  const Locale& locale = widget.locale;
  out.write(R"(<h# class="klipp-form-title"[ lang="$"] id="$">$</h#>[<p class="klipp-form-text">$</p>])", level,
            signup.heading.empty() ? languages.of(locale.signup_heading) : std::string_view(), heading_id,
            or_else(signup.heading, locale.signup_heading), level, signup.text);
  write_signup_fields(out, widget, signup, action);
  out.write(R"(<p class="klipp-status" part="status" role="status"[ lang="$"][ dir="$"]></p>)"
            R"(<button class="klipp-button klipp-submit" part="button" type="submit"[ lang="$"]>$</button></form>)",
            languages.words, languages.words_direction,
            signup.button.empty() ? languages.of(locale.subscribe) : std::string_view(),
            or_else(signup.button, locale.subscribe));
}

/// Empty if there is no form, or no web server to send it to.
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
    return missing_member("/_klipp/signup/action", "a signup form", "the address it posts to (https://…)");
  }
  HtmlWriter out(options.limits);
  out.write(R"(<div class="klipp"[ lang="$"] dir="$")", widget.languages.text, widget.languages.direction);
  write_statistics(out, widget);
  write_signup(out, widget, 0);
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
