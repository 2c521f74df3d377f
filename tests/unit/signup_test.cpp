#include <set>

#include "klipp/render.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::count;
using test::elements_with;
using test::markup;

Article article() {
  Article item;
  item.url = "https://news.example/a";
  item.language = "nb";
  item.signup.emplace().action = "/signup";
  return item;
}

Article full_article() {
  Article item = article();
  item.signup->asks_name = true;
  item.signup->consent = {"Ja, send meg & mine \"nytt\"", "", "/personvern"};
  return item;
}

std::string signup(const Article& item, const Options& options = {}) {
  std::string html = markup(render_signup(item, options));
  test::elements(html);
  return html;
}

/// The only element whose attribute has that value.
test::Element the(const std::string& html, const std::string& attribute, const std::string& value) {
  std::vector<test::Element> found;
  for (const test::Element& element : elements_with(html, attribute)) {
    if (element.attribute(attribute) == value) found.push_back(element);
  }
  EXPECT_EQ(found.size(), 1U) << attribute << "=" << value;
  return found.empty() ? test::Element{} : found.front();
}

TEST(SignupForm, PostsWithoutScript) {
  const std::string html = signup(article());
  const test::Element form = the(html, "part", "form");
  EXPECT_EQ(form.tag, "form");
  EXPECT_EQ(form.attribute("method"), "post");
  EXPECT_EQ(form.attribute("action"), "https://news.example/signup");
  EXPECT_EQ(the(html, "type", "submit").tag, "button");
}

TEST(SignupForm, AsksForAnEmailThatBrowsersCheck) {
  const test::Element email = the(signup(article()), "name", "email");
  EXPECT_EQ(email.attribute("type"), "email");
  EXPECT_EQ(email.attribute("autocomplete"), "email");
  EXPECT_EQ(email.attribute("maxlength"), "254");
  EXPECT_EQ(email.attribute("required"), "");
}

TEST(SignupForm, AsksForNothingElseUnlessTold) {
  const std::string html = signup(article());
  EXPECT_EQ(count(html, "part=\"field\""), 1);
  EXPECT_EQ(count(html, "name=\"name\""), 0);
  EXPECT_EQ(count(html, "name=\"consent\""), 0);
}

TEST(SignupForm, AsksForANameThatMayBeLeftOut) {
  const std::string html = signup(full_article());
  EXPECT_EQ(the(html, "name", "name").attribute("required"), "(none)");
  EXPECT_EQ(count(html, ">Navn <span class=\"klipp-optional\">(valgfritt)</span></label>"), 1);
}

TEST(SignupForm, AsksForConsentWithALinkToWhatItMeans) {
  const std::string html = signup(full_article());
  const test::Element box = the(html, "name", "consent");
  EXPECT_EQ(box.attribute("type"), "checkbox");
  EXPECT_EQ(box.attribute("value"), "yes");
  EXPECT_EQ(box.attribute("required"), "");
  EXPECT_EQ(box.attribute("aria-required"), "true");
  EXPECT_EQ(box.attribute("aria-invalid"), "false");
  EXPECT_EQ(box.attribute("checked"), "(none)");
  EXPECT_EQ(count(html,
                  ">Ja, send meg &amp; mine &quot;nytt&quot; <span "
                  "class=\"klipp-optional\">(obligatorisk)</span></label> <a href=\"https://news.example/personvern\" "
                  "target=\"_blank\" rel=\"noopener\">Slik behandler vi personopplysninger</a>"),
            1);
}

TEST(SignupForm, SaysOfEveryBoxWhetherItMustBeChecked) {
  Article item = full_article();
  item.signup->fields = {{FormField::Type::kCheckbox, "press", "Presse", false, {}},
                         {FormField::Type::kCheckbox, "age", "Over 15", true, {}}};
  const std::string html = signup(item);
  EXPECT_EQ(count(html, ">Presse <span class=\"klipp-optional\">(valgfritt)</span></label>"), 1);
  EXPECT_EQ(count(html, ">Over 15 <span class=\"klipp-optional\">(obligatorisk)</span></label>"), 1);
  EXPECT_EQ(the(html, "name", "fields[press]").attribute("aria-invalid"), "(none)");
  EXPECT_EQ(the(html, "name", "fields[age]").attribute("aria-invalid"), "false");
}

TEST(SignupForm, TellsBrowsersWhatToFillInWhereTheDocumentSays) {
  Article item = article();
  item.signup->fields = {{FormField::Type::kText, "firm", "Firma", false, {}, "organization"},
                         {FormField::Type::kText, "mob", "Mobil", false, {}, "work tel"},
                         {FormField::Type::kSelect, "land", "Land", false, {{"no", "Norge"}}, "country"},
                         {FormField::Type::kText, "odd", "Annet", false, {}, "cc-number"}};
  const std::string html = signup(item);
  EXPECT_EQ(the(html, "name", "fields[firm]").attribute("autocomplete"), "organization");
  EXPECT_EQ(the(html, "name", "fields[mob]").attribute("autocomplete"), "work tel");
  EXPECT_EQ(the(html, "name", "fields[land]").attribute("autocomplete"), "country");
  EXPECT_EQ(the(html, "name", "fields[odd]").attribute("autocomplete"), "(none)");
}

TEST(SignupForm, IsALineWhereItAsksForAnAddressAlone) {
  const auto is_line = [](const Article& item) { return count(signup(item), "klipp-form-line") == 1; };
  EXPECT_TRUE(is_line(article()));
  Article item = article();
  item.signup->lists = {{"a", "", false}};
  EXPECT_TRUE(is_line(item));
  item.signup->lists = {{"a", "Ukebrev", false}};
  EXPECT_FALSE(is_line(item));
  item = article();
  item.signup->asks_name = true;
  EXPECT_FALSE(is_line(item));
  item = article();
  item.signup->consent.text = "Ja";
  EXPECT_FALSE(is_line(item));
  item = article();
  item.signup->fields = {{FormField::Type::kText, "firm", "Firma", false, {}}};
  EXPECT_FALSE(is_line(item));
}

/// "email name fields[age] …": what the form with a control of every kind asks for, in its order.
std::string asked_for(const std::string& fields, Provider provider = Provider::kJson) {
  Article item = full_article();
  item.signup->provider = provider;
  item.signup->fields = {{FormField::Type::kText, "firm", "Firma", false, {}},
                         {FormField::Type::kCheckbox, "age", "Over 15", true, {}},
                         {FormField::Type::kSelect, "size", "Ansatte", false, {{"1", "Under 10"}}}};
  item.signup->lists = {{"a", "Ukebrev", false}, {"b", "", false}};
  Options options;
  options.fields = fields;
  std::string names;
  for (const test::Element& element : elements_with(signup(item, options), "name")) {
    names += (names.empty() ? "" : " ") + element.attribute("name");
  }
  return names;
}

constexpr const char* kWithoutFields = "email fields[age] lists lists consent consent_text klipp_empty lang";

TEST(SignupForm, AsksForAllFieldsUnlessThePageNamesSome) {
  const std::string all =
      "email name fields[firm] fields[age] fields[size] lists lists consent consent_text klipp_empty lang";
  for (const char* none : {"", " ", "\n\t"}) EXPECT_EQ(asked_for(none), all) << none;
  EXPECT_EQ(asked_for("firm name size"), all);
}

TEST(SignupForm, AsksForTheFieldsThatThePageNamesInTheDocumentsOrder) {
  EXPECT_EQ(asked_for("size firm"),
            "email fields[firm] fields[age] fields[size] lists lists consent consent_text klipp_empty lang");
  EXPECT_EQ(asked_for(",name,\n firm\t"),
            "email name fields[firm] fields[age] lists lists consent consent_text klipp_empty lang");
  EXPECT_EQ(asked_for("size", Provider::kMailchimp), "EMAIL age size tags tags consent");
}

TEST(SignupForm, AsksForWhatItNeedsWhateverThePageNames) {
  for (const char* fields : {"email", "age", "consent", "Firm", "fir", "firms", "fields[firm]", "klipp_empty"}) {
    EXPECT_EQ(asked_for(fields), kWithoutFields) << fields;
  }
}

TEST(SignupForm, GivesAFieldTheSameIdWhateverThePageNames) {
  Article item = article();
  item.signup->fields = {{FormField::Type::kText, "firm", "Firma", false, {}},
                         {FormField::Type::kText, "city", "By", false, {}}};
  Options options;
  options.fields = "city";
  EXPECT_EQ(the(signup(item, options), "name", "fields[city]").attribute("id"),
            the(signup(item), "name", "fields[city]").attribute("id"));
}

TEST(SignupForm, IsALineWhereThePageNamesNoneOfItsFields) {
  Article item = article();
  item.signup->asks_name = true;
  item.signup->fields = {{FormField::Type::kText, "firm", "Firma", false, {}}};
  Options options;
  const auto is_line = [&](const char* fields) {
    options.fields = fields;
    return count(signup(item, options), "klipp-form-line") == 1;
  };
  EXPECT_TRUE(is_line("email"));
  EXPECT_FALSE(is_line("name"));
  EXPECT_FALSE(is_line("firm"));
  EXPECT_FALSE(is_line(""));
  item.signup->fields[0].required = true;
  EXPECT_FALSE(is_line("email"));
}

TEST(SignupForm, LeavesOutAPrivacyLinkThatLeadsNowhere) {
  Article item = full_article();
  item.signup->consent.privacy_url = "javascript:alert(1)";
  EXPECT_EQ(count(signup(item), "<a "), 0);
}

TEST(SignupForm, LabelsEveryField) {
  const std::string html = signup(full_article());
  int fields = 0;
  for (const test::Element& element : elements_with(html, "name")) {
    if (element.attribute("type") == "hidden") continue;
    EXPECT_EQ(the(html, "for", element.attribute("id")).tag, "label") << element.attribute("name");
    ++fields;
  }
  EXPECT_EQ(fields, 4);  // with the one that only programs fill in
}

TEST(SignupForm, RefersOnlyToIdsThatAreThereOnce) {
  const std::string html = signup(full_article());
  std::set<std::string> ids;
  for (const test::Element& element : elements_with(html, "id")) {
    EXPECT_TRUE(ids.insert(element.attribute("id")).second) << element.attribute("id");
  }
  int references = 0;
  for (const char* attribute : {"for", "aria-describedby", "aria-labelledby"}) {
    for (const test::Element& element : elements_with(html, attribute)) {
      EXPECT_EQ(ids.count(element.attribute(attribute)), 1U) << element.attribute(attribute);
      ++references;
    }
  }
  EXPECT_EQ(references, 8);
}

TEST(SignupForm, DescribesAFieldByItsOwnErrorWhichIsEmptyAndHidden) {
  const std::string html = signup(full_article());
  for (const char* field : {"email", "name", "consent"}) {
    const test::Element error = the(html, "id", the(html, "name", field).attribute("aria-describedby"));
    EXPECT_EQ(error.attribute("part"), "error") << field;
    EXPECT_EQ(error.attribute("hidden"), "") << field;
  }
}

TEST(SignupForm, HasAPlaceThatScreenReadersListenTo) {
  const std::string html = signup(article());
  EXPECT_EQ(the(html, "role", "status").tag, "p");
  EXPECT_EQ(count(html, "role=\"status\"></p>"), 1);
}

TEST(SignupForm, TellsTheServerItsLanguage) {
  Options options;
  options.lang = "en";
  EXPECT_EQ(the(signup(article()), "name", "lang").attribute("value"), "nb");
  EXPECT_EQ(the(signup(article(), options), "name", "lang").attribute("value"), "en");
}

TEST(SignupForm, HasWordsOfItsOwnWhereTheDocumentHasNone) {
  const std::string html = signup(article());
  EXPECT_EQ(count(html, ">Få nyhetsbrevet</h2>"), 1);
  EXPECT_EQ(count(html, ">Meld meg på</button>"), 1);
  EXPECT_EQ(count(html, "klipp-form-text"), 0);
}

TEST(SignupForm, EscapesTheDocumentsWords) {
  Article item = article();
  item.signup->heading = "<b>Brev";
  item.signup->text = "Hver \"uke\" & helg";
  item.signup->button = "Ja > nei";
  const std::string html = signup(item);
  EXPECT_EQ(count(html, ">&lt;b&gt;Brev</h2>"), 1);
  EXPECT_EQ(count(html, "<p class=\"klipp-form-text\">Hver &quot;uke&quot; &amp; helg</p>"), 1);
  EXPECT_EQ(count(html, ">Ja &gt; nei</button>"), 1);
}

TEST(SignupForm, IsTheWidgetsHeadlineOrStandsBelowTheArticles) {
  Options options;
  options.heading_level = 4;
  EXPECT_EQ(count(signup(article(), options), "</h4>"), 1);
  Article item = article();
  item.title = "T";
  EXPECT_EQ(count(markup(render_article(item, options)), "Få nyhetsbrevet</h5>"), 1);
}

TEST(SignupForm, NeedsAnActionOnAWebServer) {
  const char* error =
      "missing at /_klipp/signup/action: is missing; a signup form needs the address it posts to (https://…)";
  EXPECT_EQ(markup(render_signup(Article{})), error);
  Article item = article();
  for (const char* action : {"javascript:alert(1)", "", "mailto:a@b.no", "tel:+47"}) {
    item.signup->action = action;
    EXPECT_EQ(markup(render_signup(item)), error) << action;
  }
}

}  // namespace
}  // namespace klipp
