#include "klipp/document.hpp"
#include "klipp/validate.hpp"
#include "support.hpp"

/// How a document describes its signup form.
namespace klipp {
namespace {

Result<Article> read(const std::string& signup) {
  return read_article(R"({"title":"T","_klipp":{"signup":)" + signup + "}}");
}

SignupForm form(const std::string& signup) {
  const Result<Article> article = read(signup);
  EXPECT_EQ(test::summary(article), "ok") << signup;
  return article.ok() && article.value().signup ? *article.value().signup : SignupForm{};
}

/// What validating says first of it, but for warnings.
Error first_error(const std::string& signup) {
  for (const Problem& problem : validate(R"({"title":"T","_klipp":{"signup":)" + signup + "}}")) {
    if (!problem.warning) return problem.error;
  }
  return {};
}

std::string error(const std::string& signup) { return test::summary(first_error(signup)); }

TEST(SignupDocument, IsKlippsOwnProtocolUnlessItNamesAProvider) {
  EXPECT_EQ(form("{}").provider, Provider::kJson);
  EXPECT_EQ(form(R"({"provider":null})").provider, Provider::kJson);
  EXPECT_EQ(form(R"({"provider":"brevo"})").provider, Provider::kBrevo);
}

TEST(SignupDocument, LeavesOptInToTheProviderUnlessItSays) {
  EXPECT_EQ(form("{}").double_opt_in, std::nullopt);
  EXPECT_EQ(form(R"({"double_opt_in":null})").double_opt_in, std::nullopt);
  EXPECT_EQ(form(R"({"double_opt_in":true})").double_opt_in, true);
  EXPECT_EQ(form(R"({"double_opt_in":false})").double_opt_in, false);
}

TEST(SignupDocument, DescribesFields) {
  const SignupForm read = form(R"({"fields":[
      {"name":"firm","label":"Firma","required":true,"autocomplete":"organization"},
      {"type":"select","name":"size","label":"Hvor mange?","options":[{"value":"1","label":"En"},{"label":"Flere"}]},
      {"type":"checkbox","name":"press","label":"Presse"}]})");
  ASSERT_EQ(read.fields.size(), 3U);
  EXPECT_EQ(read.fields[0].type, FormField::Type::kText);
  EXPECT_TRUE(read.fields[0].required);
  EXPECT_EQ(read.fields[0].autocomplete, "organization");
  EXPECT_EQ(read.fields[1].type, FormField::Type::kSelect);
  ASSERT_EQ(read.fields[1].options.size(), 2U);
  EXPECT_EQ(read.fields[1].options[0].value, "1");
  EXPECT_EQ(read.fields[1].options[1].label, "Flere");
  EXPECT_EQ(read.fields[2].type, FormField::Type::kCheckbox);
  EXPECT_FALSE(read.fields[2].required);
  EXPECT_EQ(read.fields[2].autocomplete, "");
}

TEST(SignupDocument, LeavesOutWhatCannotBeFilledInOrSent) {
  EXPECT_TRUE(form(R"({"fields":[{"name":"a"},{"label":"b"},{}]})").fields.empty());
  EXPECT_TRUE(form(R"({"lists":[{"label":"b"},{"id":""}]})").lists.empty());
}

TEST(SignupDocument, NamesListsByTextOrNumber) {
  const SignupForm read = form(R"({"lists":[{"id":"u-1","label":"Ukebrev","chosen":true},{"id":4539232}]})");
  ASSERT_EQ(read.lists.size(), 2U);
  EXPECT_EQ(read.lists[0].id, "u-1");
  EXPECT_TRUE(read.lists[0].chosen);
  EXPECT_EQ(read.lists[1].id, "4539232");
  EXPECT_EQ(read.lists[1].label, "");
}

TEST(SignupDocument, KnowsWhichTextWasAgreedTo) {
  const SignupForm read = form(R"({"consent":{"text":"Ja","version":3,"privacy_url":"/p"}})");
  EXPECT_EQ(read.consent.text, "Ja");
  EXPECT_EQ(read.consent.version, "3");
  EXPECT_EQ(read.consent.privacy_url, "/p");
}

TEST(SignupDocument, IsNoFormForAServiceThatKlippDoesNotKnow) {
  const Result<Article> article = read(R"({"provider":"myspace","action":"https://a.example"})");
  ASSERT_TRUE(article.ok());
  EXPECT_FALSE(article.value().signup);
}

TEST(SignupDocument, LosesWhatIsWrongAlone) {
  const SignupForm read =
      form(R"({"heading":7,"name":"yes","fields":[{"name":"a","label":"b","type":"date"},1],"text":[]})");
  EXPECT_EQ(read.heading, "7");
  EXPECT_FALSE(read.asks_name);
  ASSERT_EQ(read.fields.size(), 1U);
  EXPECT_EQ(read.fields[0].label, "b");
}

TEST(SignupDocument, NamesThePlaceOfAnError) {
  EXPECT_EQ(error(R"({"provider":"myspace"})"),
            "bad-value at /_klipp/signup/provider: is not allowed here; write json, form, mailchimp, buttondown, "
            "listmonk, ghost, kit, brevo");
  EXPECT_EQ(error(R"({"fields":[{"name":"a","label":"b","type":"date"}]})"),
            "bad-value at /_klipp/signup/fields/0/type: is not allowed here; write text, select or checkbox");
  const auto place = [](const std::string& signup) {
    const Error found = first_error(signup);
    return std::string(to_string(found.code)) + " " + found.pointer;
  };
  EXPECT_EQ(place(R"({"double_opt_in":"yes"})"), "wrong-type /_klipp/signup/double_opt_in");
  EXPECT_EQ(place(R"({"fields":{}})"), "wrong-type /_klipp/signup/fields");
  EXPECT_EQ(place(R"({"fields":[{"options":[1]}]})"), "wrong-type /_klipp/signup/fields/0/options/0");
  EXPECT_EQ(place(R"({"fields":[{"autocomplete":true}]})"), "wrong-type /_klipp/signup/fields/0/autocomplete");
  EXPECT_EQ(place(R"({"lists":["a"]})"), "wrong-type /_klipp/signup/lists/0");
  EXPECT_EQ(place(R"({"lists":[{"id":true}]})"), "wrong-type /_klipp/signup/lists/0/id");
  EXPECT_EQ(place(R"({"consent":{"version":[]}})"), "wrong-type /_klipp/signup/consent/version");
}

}  // namespace
}  // namespace klipp
