#include "newsletter/autofill.hpp"
#include "newsletter/email.hpp"
#include "newsletter/providers.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"
#include "widgets/widget.hpp"

namespace klipp {

namespace {

/// Writes the controls of one form: each a field with its label and the place for its error. Every id starts with the
/// widget's prefix.
class FieldWriter {
 public:
  FieldWriter(HtmlWriter& out, const Widget& widget, const ProviderRow& row)
      : out_(out), locale_(widget.locale), languages_(widget.languages), id_prefix_(widget.id_prefix()), row_(row) {}

  void email() {
    const String id = id_prefix_ + "email";
    open_field(id, locale_.email, true, languages_.of(locale_.email));
    open_input("email", id, row_.email, true);
    out_.write(R"( autocomplete="email" maxlength="$" />)", decimal(kEmailBytes));
    close_field(id);
  }

  void person() {
    if (row_.person.empty()) return;
    const String id = id_prefix_ + "name";
    const std::string_view label = row_.wants_first_name ? locale_.first_name : locale_.name;
    open_field(id, label, false, languages_.of(label));
    open_input("text", id, row_.person, false);
    out_.write(R"( autocomplete="$" maxlength="200" />)", row_.wants_first_name ? "given-name" : "name");
    close_field(id);
  }

  void field(const FormField& field, std::size_t index) {
    const String id = id_prefix_ + "field-" + decimal(index);
    const String name = String(row_.field_prefix).append(field.name).append(row_.field_suffix);
    if (field.type == FormField::Type::kCheckbox) return box(id, name, field.label, "1", field.required, Url{});
    open_field(id, field.label, field.required);
    if (field.type == FormField::Type::kSelect) {
      select(field, id, name);
    } else {
      open_input("text", id, name, field.required);
      out_.write(R"([ autocomplete="$"] maxlength="200" />)", autofill_of(field));
    }
    close_field(id);
  }

  /// Lists to choose from, and those that come with the form.
  void lists(const List<MailingList>& lists) {
    if (row_.list.empty()) return;
    const String id = id_prefix_ + "lists";
    bool is_open = false;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      if (lists[i].label.empty()) continue;
      if (!is_open) {
        out_.write(R"(<fieldset class="klipp-field klipp-choice" part="field"><legend[ lang="$"]>$</legend>)",
                   languages_.of(locale_.lists), locale_.lists);
      }
      is_open = true;
      choice(lists[i], i, id);
    }
    if (is_open) {
      write_error(id);
      out_.write("</fieldset>");
    }
    hidden_lists(lists);
  }

  void consent(const Consent& consent, const Url& privacy) {
    if (consent.text.empty()) return;
    box(id_prefix_ + "consent", row_.consent, consent.text, row_.provider == Provider::kBrevo ? "1" : "yes", true,
        privacy);
    // What was agreed to, for whoever has to prove it.
    if (row_.provider != Provider::kJson && row_.provider != Provider::kForm) return;
    hidden("consent_text", consent.text);
    if (!consent.version.empty()) hidden("consent_version", consent.version);
  }

  /// The honeypot, a field that only programs fill in: nobody sees it, hears it or reaches it by keyboard. The
  /// reader's own programs are told to leave it alone: 1Password, Bitwarden, LastPass, Dashlane, browsers.
  void trap(std::string_view name) {
    if (name.empty()) return;
    const String id = id_prefix_ + "trap";
    out_.write(R"(<p class="klipp-trap" aria-hidden="true"><label for="$">$</label>)"
               R"(<input id="$" name="$" type="text" autocomplete="off" data-1p-ignore="true" data-bwignore="true")"
               R"( data-lpignore="true" data-form-type="other" tabindex="-1" /></p>)",
               id, locale_.leave_empty, id, name);
  }

  void hidden(std::string_view name, std::string_view value) {
    out_.write(R"(<input type="hidden" name="$" value="$" />)", name, value);
  }

 private:
  /// `language` is that of the label, where it is not the text's.
  void open_field(std::string_view id, std::string_view label, bool required, std::string_view language = {}) {
    out_.write(R"(<p class="klipp-field" part="field"><label for="$"[ lang="$"]>$)", id, language, label);
    if (!required) {
      out_.text(" ").write(R"(<span class="klipp-optional"[ lang="$"]>($)</span>)", languages_.of(locale_.optional),
                           locale_.optional);
    }
    out_.write("</label>");
  }

  /// Nothing is marked as wrong before the form has been checked, even if browsers find it incomplete.
  void describe(std::string_view id, std::string_view name, bool required) {
    out_.write(R"( id="$" name="$" aria-describedby="$-error")", id, name, id);
    if (required) out_.write(R"( required="" aria-invalid="false")");
  }

  static std::string_view autofill_of(const FormField& field) {
    return is_autofill(field.autocomplete) ? std::string_view(field.autocomplete) : std::string_view();
  }

  void open_input(std::string_view type, std::string_view id, std::string_view name, bool required) {
    out_.write(R"(<input type="$")", type);
    describe(id, name, required);
  }

  /// Where the host says what is wrong with a field; empty and hidden until then.
  void write_error(std::string_view id) {
    out_.write(R"(<span class="klipp-field-error" part="error"[ lang="$"][ dir="$"] id="$-error" hidden=""></span>)",
               languages_.words, languages_.words_direction, id);
  }

  void close_field(std::string_view id) {
    write_error(id);
    out_.write("</p>");
  }

  void select(const FormField& field, std::string_view id, std::string_view name) {
    out_.write("<select");
    describe(id, name, field.required);
    out_.write(R"([ autocomplete="$"]><option value=""[ lang="$"]>$</option>)", autofill_of(field),
               languages_.of(locale_.choose), locale_.choose);
    for (const FieldOption& each : field.options) {
      out_.write(R"(<option value="$">$</option>)", or_else(each.value, each.label), or_else(each.label, each.value));
    }
    out_.write("</select>");
  }

  void box(std::string_view id, std::string_view name, std::string_view label, std::string_view value, bool required,
           const Url& more) {
    out_.write(R"(<p class="klipp-field klipp-box" part="field">)");
    open_input("checkbox", id, name, required);
    const std::string_view need = required ? locale_.required : locale_.optional;
    // In Chromium "required" alone does not tell assistive technology that a box must be checked.
    if (required) out_.write(R"( aria-required="true")");
    out_.write(R"( value="$" /><span><label for="$">$ <span class="klipp-optional"[ lang="$"]>($)</span></label>)",
               value, id, label, languages_.of(need), need);
    if (!more.empty()) {
      out_.text(" ").write(R"(<a href="@" target="_blank" rel="noopener"[ lang="$"]>$</a>)", more,
                           languages_.of(locale_.privacy), locale_.privacy);
    }
    out_.write("</span>");
    close_field(id);
  }

  /// Those that come with the form. A service that takes one value for all gets one without script, too.
  void hidden_lists(const List<MailingList>& lists) {
    String joined;
    for (const MailingList& list : lists) {
      if (!list.label.empty()) continue;
      if (!row_.joins_lists) {
        hidden(row_.list, list.id);
      } else {
        joined.append(joined.empty() ? "" : ",").append(list.id);
      }
    }
    if (!joined.empty()) hidden(row_.list, joined);
  }

  void choice(const MailingList& list, std::size_t index, std::string_view lists_id) {
    const String id = id_prefix_ + "list-" + decimal(index);
    out_.write(R"(<span class="klipp-box"><input type="checkbox" id="$" name="$" value="$" aria-describedby="$-error")",
               id, row_.list, list.id, lists_id);
    if (list.chosen) out_.write(R"( checked="")");
    out_.write(R"( /><label for="$">$</label></span>)", id, list.label);
  }

  HtmlWriter& out_;
  const Locale& locale_;
  const Languages& languages_;
  String id_prefix_;
  const ProviderRow& row_;
};

}  // namespace

bool asks_for(const Widget& widget, std::string_view name, bool is_needed) {
  std::string_view names = trim(widget.options.fields);
  bool is_asked = is_needed || names.empty();
  while (!names.empty()) is_asked |= take_before(names, kSeparators) == name;
  return is_asked;
}

void write_signup_fields(HtmlWriter& out, const Widget& widget, const SignupForm& signup, const Url& action) {
  const ProviderRow& row = row_of(signup.provider);
  FieldWriter fields(out, widget, row);
  fields.email();
  if (signup.asks_name && asks_for(widget, "name")) fields.person();
  for (std::size_t i = 0; i < signup.fields.size(); ++i) {
    const FormField& field = signup.fields[i];
    if (asks_for(widget, field.name, field.required)) fields.field(field, i);
  }
  fields.lists(signup.lists);
  fields.consent(signup.consent, widget.resolve(signup.consent.privacy_url));
  fields.trap(trap_name(row, action));
  if (row.provider == Provider::kJson) fields.hidden("lang", widget.locale.tag);
  if (row.provider == Provider::kBrevo) fields.hidden("locale", widget.locale.tag);
  if (row.provider == Provider::kButtondown) fields.hidden("embed", "1");
}

}  // namespace klipp
