#include "newsletter/providers.hpp"

#include "klipp/render.hpp"
#include "model/names.hpp"
#include "support.hpp"

namespace klipp {
namespace {

using test::elements_with;

/// With every kind of field, and two lists: one to choose, one that comes with the form.
std::string form(Provider provider, const std::string& action = "https://list.example/f") {
  Article article;
  article.language = "en";
  SignupForm& signup = article.signup.emplace();
  signup.provider = provider;
  signup.action = action;
  signup.asks_name = true;
  signup.fields = {{FormField::Type::kText, "firm", "Company", true, {}},
                   {FormField::Type::kSelect, "size", "Size", false, {{"1", "Small"}, {"", "Large"}, {"9", ""}}},
                   {FormField::Type::kCheckbox, "press", "I am press", false, {}}};
  signup.lists = {{"a", "Weekly", true}, {"b", "", false}, {"c", "Daily", false}};
  signup.consent = {"I agree", "v2", ""};
  std::string html = test::markup(render_signup(article));
  test::elements(html);
  return html;
}

/// "email name fields[firm] …": all controls in order, those that nobody sees as "name=value".
std::string controls(const std::string& html) {
  std::string all;
  for (const test::Element& element : elements_with(html, "name")) {
    if (!all.empty()) all += ' ';
    all += element.attribute("name");
    if (element.attribute("type") == "hidden") all += "=" + element.attribute("value");
  }
  return all;
}

test::Element form_element(const std::string& html) { return elements_with(html, "action").at(0); }

TEST(Providers, AreInTheTableInTheirOrder) {
  for (std::size_t i = 0; i < provider_table().size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(provider_table()[i].provider), i);
  }
}

TEST(Providers, AreKnownByName) {
  for (const ProviderRow& row : provider_table()) {
    EXPECT_EQ(kProviderNames.find(kProviderNames[row.provider]), row.provider);
  }
  EXPECT_EQ(kProviderNames[Provider::kMailchimp], "mailchimp");
  EXPECT_EQ(kProviderNames.find("Mailchimp"), std::nullopt);
  EXPECT_EQ(kProviderNames.find(""), std::nullopt);
}

struct FormCase {
  const char* name;
  Provider provider;
  const char* controls;
};

class ProviderForm : public ::testing::TestWithParam<FormCase> {};

TEST_P(ProviderForm, NamesItsControlsAsTheServiceWantsThem) {
  EXPECT_EQ(controls(form(GetParam().provider)), GetParam().controls);
}

TEST_P(ProviderForm, TellsTheHostItsProvider) {
  EXPECT_EQ(form_element(form(GetParam().provider)).attribute("data-provider"), kProviderNames[GetParam().provider]);
}

INSTANTIATE_TEST_SUITE_P(
    Of, ProviderForm,
    ::testing::Values(
        FormCase{"Json", Provider::kJson,
                 "email name fields[firm] fields[size] fields[press] lists lists lists=b consent "
                 "consent_text=I agree consent_version=v2 klipp_empty lang=en"},
        FormCase{"Form", Provider::kForm,
                 "email name firm size press lists lists lists=b consent consent_text=I agree consent_version=v2"},
        FormCase{"Mailchimp", Provider::kMailchimp, "EMAIL FNAME firm size press tags tags tags=b consent"},
        FormCase{"Buttondown", Provider::kButtondown,
                 "email metadata__name metadata__firm metadata__size metadata__press tag tag tag=b metadata__consent "
                 "embed=1"},
        FormCase{"Listmonk", Provider::kListmonk, "email name firm size press l l l=b consent nonce"},
        FormCase{"Ghost", Provider::kGhost, "email name firm size press labels labels labels=b consent honeypot"},
        FormCase{"Kit", Provider::kKit,
                 "email_address fields[first_name] fields[firm] fields[size] fields[press] tags[] tags[] tags[]=b "
                 "fields[consent]"},
        FormCase{"Brevo", Provider::kBrevo, "EMAIL FIRSTNAME firm size press OPT_IN email_address_check locale=en"}),
    test::CaseName{});

TEST(Providers, OpenAWindowOfTheirOwnExceptForThePublishersOwnPage) {
  for (const ProviderRow& row : provider_table()) {
    const bool is_own = row.provider == Provider::kJson;
    const test::Element element = form_element(form(row.provider));
    EXPECT_EQ(element.attribute("target"), is_own ? "(none)" : "_blank") << kProviderNames[row.provider];
    EXPECT_EQ(element.attribute("rel"), is_own ? "(none)" : "noopener") << kProviderNames[row.provider];
  }
}

TEST(Providers, GetFormsWhereTheyTakeThem) {
  const auto native = [](Provider provider, const std::string& action) {
    const test::Element element = form_element(form(provider, action));
    return element.attribute("method") + " " + element.attribute("action");
  };
  for (const Provider provider : {Provider::kJson, Provider::kForm, Provider::kMailchimp, Provider::kButtondown,
                                  Provider::kKit, Provider::kBrevo}) {
    EXPECT_EQ(native(provider, "https://list.example/f?a=1"), "post https://list.example/f?a=1");
  }
  EXPECT_EQ(native(Provider::kListmonk, "https://list.example"), "post https://list.example/subscription/form");
  EXPECT_EQ(native(Provider::kGhost, "https://blog.example/"), "get https://blog.example/#/portal/signup");
}

TEST(Providers, ThatMailToConfirmSaySo) {
  std::string confirming;
  for (const ProviderRow& row : provider_table()) {
    if (form_element(form(row.provider)).attribute("data-opt-in") == "double")
      confirming += std::string(kProviderNames[row.provider]) + " ";
  }
  EXPECT_EQ(confirming, "mailchimp buttondown ghost kit brevo ");
}

TEST(Providers, MailToConfirmAsTheDocumentSays) {
  const auto opt_in = [](Provider provider, bool is_double) {
    Article article;
    SignupForm& signup = article.signup.emplace();
    signup.provider = provider;
    signup.action = "https://list.example/f";
    signup.double_opt_in = is_double;
    return form_element(test::markup(render_signup(article))).attribute("data-opt-in");
  };
  EXPECT_EQ(opt_in(Provider::kListmonk, true), "double");
  EXPECT_EQ(opt_in(Provider::kMailchimp, false), "(none)");
}

TEST(Providers, HaveMailchimpsHoneypotNamedAfterItsForm) {
  const auto trap = [](const char* address) { return trap_name(row_of(Provider::kMailchimp), resolve_url(address)); };
  EXPECT_EQ(trap("https://x.us2.list-manage.com/subscribe/post?u=12ab&id=34cd&f_id=9"), "b_12ab_34cd");
  EXPECT_EQ(trap("https://x.us2.list-manage.com/subscribe/post?id=34cd&u=12ab#x"), "b_12ab_34cd");
  EXPECT_EQ(trap("https://x.us2.list-manage.com/subscribe/post?f_id=9&mid=1&au=2"), "");
  EXPECT_EQ(trap("https://x.us2.list-manage.com/subscribe/post?user=9&u=12ab&ids=8&id=34cd"), "b_12ab_34cd");
  EXPECT_EQ(trap("https://x.us2.list-manage.com/subscribe/post"), "");
}

TEST(Providers, HaveHoneypotsThatNobodyComesAcross) {
  const std::string html = form(Provider::kMailchimp, "https://x.us2.list-manage.com/subscribe/post?u=12ab&id=34cd");
  int traps = 0;
  for (const test::Element& element : elements_with(html, "name")) {
    if (element.attribute("name") != "b_12ab_34cd") continue;
    EXPECT_EQ(element.attribute("tabindex"), "-1");
    EXPECT_EQ(element.attribute("autocomplete"), "off");
    EXPECT_EQ(element.attribute("data-1p-ignore"), "true");
    EXPECT_EQ(element.attribute("data-bwignore"), "true");
    EXPECT_EQ(element.attribute("data-lpignore"), "true");
    EXPECT_EQ(element.attribute("data-form-type"), "other");
    EXPECT_EQ(element.attribute("type"), "text");
    EXPECT_EQ(element.attribute("value"), "(none)");
    ++traps;
  }
  EXPECT_EQ(traps, 1);
  EXPECT_EQ(test::count(html, "<p class=\"klipp-trap\" aria-hidden=\"true\">"), 1);
}

TEST(Providers, GetTheirTagsAsOneValueWhereTheyTakeOne) {
  Article article;
  SignupForm& signup = article.signup.emplace();
  signup.action = "https://x.us2.list-manage.com/subscribe/post?u=12ab&id=34cd";
  signup.lists = {{"7", "", false}, {"8", "", false}};
  const auto html = [&](Provider provider) {
    signup.provider = provider;
    return test::markup(render_signup(article));
  };
  EXPECT_EQ(test::count(html(Provider::kMailchimp), R"(<input type="hidden" name="tags" value="7,8" />)"), 1);
  EXPECT_EQ(form_element(html(Provider::kMailchimp)).attribute("data-join"), "tags");
  EXPECT_EQ(test::count(html(Provider::kKit), R"(name="tags[]")"), 2);
  EXPECT_EQ(form_element(html(Provider::kKit)).attribute("data-join"), "(none)");
}

TEST(Providers, AskForAFirstNameWhereTheyKeepOne) {
  for (const ProviderRow& row : provider_table()) {
    const std::string html = form(row.provider);
    EXPECT_EQ(test::count(html, ">First name <"), row.wants_first_name ? 1 : 0) << kProviderNames[row.provider];
    EXPECT_EQ(test::count(html, "autocomplete=\"given-name\""), row.wants_first_name ? 1 : 0)
        << kProviderNames[row.provider];
    EXPECT_EQ(test::count(html, "autocomplete=\"name\""), row.wants_first_name ? 0 : 1) << kProviderNames[row.provider];
    EXPECT_EQ(test::count(html, "autocomplete=\"email\""), 1) << kProviderNames[row.provider];
  }
}

TEST(SignupFields, LetAPersonChoose) {
  const std::string html = form(Provider::kForm);
  EXPECT_EQ(test::count(html,
                        "<option value=\"\">Choose …</option><option value=\"1\">Small</option>"
                        "<option value=\"Large\">Large</option><option value=\"9\">9</option></select>"),
            1);
  EXPECT_EQ(test::count(html, "<fieldset"), 1);
  EXPECT_EQ(test::count(html, " checked"), 1);
  EXPECT_EQ(test::count(html, ">Weekly</label>"), 1);
  EXPECT_EQ(test::count(html, ">Daily</label>"), 1);
}

}  // namespace
}  // namespace klipp
