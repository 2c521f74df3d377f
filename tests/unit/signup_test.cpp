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
  item.signup->consent = {"Ja, send meg & mine \"nytt\"", "/personvern"};
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
  EXPECT_EQ(count(html, "<label"), 1);
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
  EXPECT_EQ(box.attribute("checked"), "(none)");
  EXPECT_EQ(count(html,
                  ">Ja, send meg &amp; mine &quot;nytt&quot;</label> <a href=\"https://news.example/personvern\" "
                  "target=\"_blank\" rel=\"noopener\">Les om personvern</a>"),
            1);
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
  EXPECT_EQ(fields, 3);
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
  EXPECT_EQ(references, 6);
}

TEST(SignupForm, DescribesAFieldByItsOwnError) {
  const std::string html = signup(full_article());
  const auto error_of = [&](const char* field) {
    return the(html, "id", the(html, "name", field).attribute("aria-describedby")).attribute("data-invalid");
  };
  EXPECT_EQ(error_of("email"), "Skriv en e-postadresse, for eksempel navn@eksempel.no.");
  EXPECT_EQ(error_of("consent"), "Kryss av for at du samtykker.");
}

TEST(SignupForm, CarriesWhatTheHostSays) {
  const std::string html = signup(full_article());
  const test::Element form = the(html, "part", "form");
  EXPECT_EQ(form.attribute("data-sending"), "Sender …");
  EXPECT_EQ(form.attribute("data-confirmed"), "Takk! Du er meldt på.");
  EXPECT_EQ(form.attribute("data-already"), "Denne adressen er allerede påmeldt.");
  EXPECT_EQ(form.attribute("data-refused"), "Denne adressen ble ikke godtatt. Se over den og prøv igjen.");
  EXPECT_EQ(form.attribute("data-unavailable"),
            "Påmeldingen gikk ikke gjennom. Det du skrev, står her fortsatt. Prøv igjen om litt.");
  EXPECT_EQ(form.attribute("data-offline"),
            "Du er uten nett. Det du skrev, står her fortsatt. Prøv igjen når du er på nett.");
  EXPECT_EQ(the(html, "role", "status").tag, "p");
  for (const test::Element& error : elements_with(html, "data-invalid")) EXPECT_EQ(error.attribute("hidden"), "");
  EXPECT_EQ(elements_with(html, "data-invalid").size(), 2U);
}

TEST(SignupForm, TellsTheServerItsLanguage) {
  Options options;
  options.lang = "en";
  EXPECT_EQ(the(signup(article()), "name", "lang").attribute("value"), "nb");
  EXPECT_EQ(the(signup(article(), options), "name", "lang").attribute("value"), "en");
}

TEST(SignupForm, HasWordsOfItsOwnWhereTheDocumentHasNone) {
  const std::string html = signup(article());
  EXPECT_EQ(count(html, ">Få nyhetsbrevet</h3>"), 1);
  EXPECT_EQ(count(html, ">Meld meg på</button>"), 1);
  EXPECT_EQ(count(html, "klipp-form-text"), 0);
}

TEST(SignupForm, EscapesTheDocumentsWords) {
  Article item = article();
  item.signup->heading = "<b>Brev";
  item.signup->text = "Hver \"uke\" & helg";
  item.signup->button = "Ja > nei";
  const std::string html = signup(item);
  EXPECT_EQ(count(html, ">&lt;b&gt;Brev</h3>"), 1);
  EXPECT_EQ(count(html, "<p class=\"klipp-form-text\">Hver &quot;uke&quot; &amp; helg</p>"), 1);
  EXPECT_EQ(count(html, ">Ja &gt; nei</button>"), 1);
}

TEST(SignupForm, HasAHeadingBelowTheWidgetsHeadline) {
  Options options;
  options.heading_level = 6;
  EXPECT_EQ(count(signup(article(), options), "</h6>"), 1);
}

TEST(SignupForm, NeedsAnActionThatTheAllowListKnows) {
  const char* error =
      "missing at /_klipp/signup/action: is missing; a signup form needs the address it posts to (https://…)";
  EXPECT_EQ(markup(render_signup(Article{})), error);
  Article item = article();
  item.signup->action = "javascript:alert(1)";
  EXPECT_EQ(markup(render_signup(item)), error);
  item.signup->action = "";
  EXPECT_EQ(markup(render_signup(item)), error);
}

}  // namespace
}  // namespace klipp
