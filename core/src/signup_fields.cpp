#include "email.hpp"
#include "providers.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

constexpr std::size_t kLongestText = 200;

/// Where the host says what is wrong with a field; empty and hidden until then.
void write_field_error(HtmlWriter& out, const String& id) {
  out.open(Tag::span, "klipp-field-error").attr(Attr::part, "error").attr(Attr::id, id + "-error").flag(Attr::hidden);
  out.close();
}

/// Writes the controls of one form: each a field with its label and the place for its error.
class FieldWriter {
 public:
  FieldWriter(HtmlWriter& out, const Widget& widget, const ProviderRow& row)
      : out_(out), locale_(widget.locale), id_prefix_(widget.id_prefix()), row_(row) {}

  void email() {
    open_field("email", locale_.email, true);
    open_input("email", row_.email, "email", true);
    out_.attr(Attr::autocomplete, "email").attr(Attr::maxlength, kEmailBytes);
    close_field("email");
  }

  void person() {
    if (row_.person.empty()) return;
    open_field("name", row_.wants_first_name ? locale_.first_name : locale_.name, false);
    open_input("name", row_.person, "text", false);
    out_.attr(Attr::autocomplete, row_.wants_first_name ? "given-name" : "name").attr(Attr::maxlength, kLongestText);
    close_field("name");
  }

  void field(const FormField& field, std::size_t index) {
    const String id = "field-" + decimal(index);
    String name(row_.field_prefix);
    name.append(field.name).append(row_.field_suffix);
    switch (field.type) {
      case FormField::Type::kText: text(field, id, name); break;
      case FormField::Type::kSelect: select(field, id, name); break;
      case FormField::Type::kCheckbox: box(id, name, field.label, "1", field.required, Url{}); break;
    }
  }

  /// Lists to choose from, and those that come with the form.
  void lists(const List<MailingList>& lists) {
    if (row_.list.empty()) return;
    bool is_open = false;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      if (lists[i].label.empty()) continue;
      if (!is_open) open_choice();
      is_open = true;
      choice(lists[i], i);
    }
    if (is_open) close_field("lists");
    for (const MailingList& list : lists) {
      if (list.label.empty()) hidden(row_.list, list.id);
    }
  }

  void consent(const Consent& consent, const Url& privacy) {
    if (consent.text.empty()) return;
    box("consent", row_.consent, consent.text, row_.provider == Provider::kBrevo ? "1" : "yes", true, privacy);
    // What was agreed to, for whoever has to prove it.
    if (row_.provider != Provider::kJson && row_.provider != Provider::kForm) return;
    hidden("consent_text", consent.text);
    if (!consent.version.empty()) hidden("consent_version", consent.version);
  }

  /// A field that only programs fill in: neither seen, nor read out, nor reached by keyboard.
  void trap(const String& name) {
    if (name.empty()) return;
    const String id = id_prefix_ + "trap";
    out_.open(Tag::p, "klipp-trap").attr(Attr::aria_hidden, "true");
    out_.open(Tag::label).attr(Attr::for_, id).text(locale_.leave_empty).close();
    out_.leaf(Tag::input).attr(Attr::id, id).attr(Attr::name, name).attr(Attr::type, "text");
    out_.attr(Attr::autocomplete, "off").attr(Attr::tabindex, "-1").close();
  }

  void hidden(std::string_view name, std::string_view value) {
    out_.leaf(Tag::input).attr(Attr::type, "hidden").attr(Attr::name, name).attr(Attr::value, value);
  }

 private:
  void open_field(std::string_view id, std::string_view label, bool required) {
    out_.open(Tag::p, "klipp-field").attr(Attr::part, "field");
    out_.open(Tag::label).attr(Attr::for_, id_prefix_ + String(id)).text(label);
    if (!required) {
      out_.text(" ").open(Tag::span, "klipp-optional").text("(").text(locale_.optional).text(")").close();
    }
    out_.close();
  }

  void describe(std::string_view id, std::string_view name, bool required) {
    const String full_id = id_prefix_ + String(id);
    out_.attr(Attr::id, full_id).attr(Attr::name, name).attr(Attr::aria_describedby, full_id + "-error");
    if (required) out_.flag(Attr::required);
  }

  void open_input(std::string_view id, std::string_view name, std::string_view type, bool required) {
    out_.leaf(Tag::input).attr(Attr::type, type);
    describe(id, name, required);
  }

  void close_field(std::string_view id) {
    write_field_error(out_, id_prefix_ + String(id));
    out_.close();
  }

  void text(const FormField& field, const String& id, const String& name) {
    open_field(id, field.label, field.required);
    open_input(id, name, "text", field.required);
    out_.attr(Attr::maxlength, kLongestText);
    close_field(id);
  }

  void select(const FormField& field, const String& id, const String& name) {
    open_field(id, field.label, field.required);
    out_.open(Tag::select);
    describe(id, name, field.required);
    option("", locale_.choose);
    for (const FieldOption& each : field.options) {
      option(each.value.empty() ? each.label : each.value, each.label.empty() ? each.value : each.label);
    }
    out_.close();
    close_field(id);
  }

  void option(std::string_view value, std::string_view label) {
    out_.open(Tag::option).attr(Attr::value, value).text(label).close();
  }

  void box(const String& id, std::string_view name, std::string_view label, std::string_view value, bool required,
           const Url& more) {
    out_.open(Tag::p, "klipp-field klipp-box").attr(Attr::part, "field");
    open_input(id, name, "checkbox", required);
    out_.attr(Attr::value, value);
    out_.open(Tag::span).open(Tag::label).attr(Attr::for_, id_prefix_ + id).text(label).close();
    if (!more.empty()) {
      out_.text(" ").open(Tag::a).attr(UrlAttr::href, more).attr(Attr::target, "_blank").attr(Attr::rel, "noopener");
      out_.text(locale_.privacy).close();
    }
    out_.close();
    close_field(id);
  }

  void open_choice() {
    out_.open(Tag::fieldset, "klipp-field klipp-choice").attr(Attr::part, "field");
    out_.open(Tag::legend).text(locale_.lists).close();
  }

  void choice(const MailingList& list, std::size_t index) {
    const String id = id_prefix_ + "list-" + decimal(index);
    out_.open(Tag::span, "klipp-box").leaf(Tag::input).attr(Attr::type, "checkbox").attr(Attr::id, id);
    out_.attr(Attr::name, row_.list)
        .attr(Attr::value, list.id)
        .attr(Attr::aria_describedby, id_prefix_ + "lists-error");
    if (list.chosen) out_.flag(Attr::checked);
    out_.open(Tag::label).attr(Attr::for_, id).text(list.label).close().close();
  }

  HtmlWriter& out_;
  const Locale& locale_;
  String id_prefix_;
  const ProviderRow& row_;
};

}  // namespace

void write_signup_fields(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action) {
  const ProviderRow& row = row_of(signup.provider);
  FieldWriter fields(out, widget, row);
  fields.email();
  if (signup.asks_name) fields.person();
  for (std::size_t i = 0; i < signup.fields.size(); ++i) fields.field(signup.fields[i], i);
  fields.lists(signup.lists);
  fields.consent(signup.consent, widget.resolve(signup.consent.privacy_url));
  fields.trap(trap_name(row, action));
  if (row.provider == Provider::kJson) fields.hidden("lang", widget.locale.tag);
  if (row.provider == Provider::kBrevo) fields.hidden("locale", widget.locale.tag);
  if (row.provider == Provider::kButtondown) fields.hidden("embed", "1");
}

}  // namespace klipp
