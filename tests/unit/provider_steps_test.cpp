#include "newsletter/provider_steps.hpp"

#include "support.hpp"

/// What each service is asked, byte for byte, and what its answers mean.
namespace klipp {
namespace {

using Answers = std::vector<SignupAnswer>;

SignupAttempt attempt(Provider provider, std::vector<SignupControl> controls, Answers answers = {}) {
  SignupAttempt made;
  made.provider = provider;
  made.action = "https://list.example/f";
  made.language = "en";
  made.source = "https://partner.example/side";
  made.now = "2026-01-22T08:00:00Z";
  made.controls = std::move(controls);
  made.answers = std::move(answers);
  return made;
}

SignupControl field(std::string name, std::string value, std::string type = "text") {
  return {std::move(name), std::move(type), std::move(value), false, false};
}

SignupControl box(std::string name, std::string value, bool checked) {
  return {std::move(name), "checkbox", std::move(value), false, checked};
}

/// "POST https://… application/json {…}"
std::string request(const SignupAttempt& made) {
  const SignupStep step = next_step(made);
  EXPECT_EQ(step.kind, SignupStep::Kind::kSend);
  EXPECT_EQ(step.message, "Sending …");
  const SignupRequest& asked = step.request;
  return asked.method + " " + asked.url + " " + asked.type + " " + asked.body;
}

TEST(JsonProtocol, SendsWhatWasFilledIn) {
  EXPECT_EQ(request(attempt(
                Provider::kJson,
                {field("email", "kari@eksempel.no", "email"), field("name", "Åse \"A\""),
                 field("fields[firm]", "Havn & AS"), field("fields[size]", "1", "select-one"),
                 box("fields[press]", "1", false), box("lists", "a", true), box("lists", "c", false),
                 field("lists", "b", "hidden"), box("consent", "yes", true), field("consent_text", "I agree", "hidden"),
                 field("consent_version", "v2", "hidden"), field("klipp_empty", ""), field("lang", "en", "hidden")})),
            R"(POST https://list.example/f application/json {"email":"kari@eksempel.no","name":"Åse \"A\"",)"
            R"("lists":["a","b"],"fields":{"firm":"Havn \u0026 AS","size":"1","press":false},)"
            R"("consent":{"text":"I agree","version":"v2","at":"2026-01-22T08:00:00Z"},)"
            R"("source":"https://partner.example/side","lang":"en"})");
}

TEST(JsonProtocol, TakesForFurtherFieldsOnlyWhatIsNamedLikeThem) {
  EXPECT_EQ(request(attempt(Provider::kJson, {field("email", "a@b.no", "email"), field("fields[firm", "x"),
                                              field("firm]", "y"), field("fields[size]", "z")})),
            R"(POST https://list.example/f application/json {"email":"a@b.no","lists":[],"fields":{"size":"z"},)"
            R"("source":"https://partner.example/side","lang":"en"})");
}

TEST(JsonProtocol, SaysNothingOfWhatWasNotAsked) {
  EXPECT_EQ(request(attempt(Provider::kJson, {field("email", "a@b.no", "email"), field("other", "x")})),
            R"(POST https://list.example/f application/json {"email":"a@b.no","lists":[],"fields":{},)"
            R"("source":"https://partner.example/side","lang":"en"})");
}

TEST(Listmonk, GetsItsJson) {
  SignupAttempt made =
      attempt(Provider::kListmonk, {field("email", "a@b.no", "email"), field("name", "Kari"), box("l", "u-1", true),
                                    box("l", "u-2", false), field("l", "u-3", "hidden"), field("nonce", "")});
  made.action = "https://list.example/subscription/form";
  EXPECT_EQ(request(made), R"(POST https://list.example/api/public/subscription application/json )"
                           R"({"email":"a@b.no","name":"Kari","list_uuids":["u-1","u-3"]})");
}

TEST(Ghost, IsAskedForATokenFirst) {
  SignupAttempt made = attempt(Provider::kGhost, {field("email", "a@b.no", "email")});
  made.action = "https://blog.example/#/portal/signup";
  EXPECT_EQ(request(made), "GET https://blog.example/members/api/integrity-token/  ");
}

TEST(Ghost, GetsTheTokenItGave) {
  const std::vector<SignupControl> controls = {field("email", "a@b.no", "email"), field("name", "Kari"),
                                               field("labels", "partner", "hidden"), field("honeypot", "")};
  EXPECT_EQ(request(attempt(Provider::kGhost, controls, {{200, "1:2:3"}})),
            R"(POST https://list.example/members/api/send-magic-link/ application/json )"
            R"({"email":"a@b.no","emailType":"signup","name":"Kari","labels":["partner"],"integrityToken":"1:2:3"})");
}

TEST(Ghost, IsAskedWithoutATokenWhereItGivesNone) {
  for (const SignupAnswer& none : Answers{{204, ""}, {404, "<h1>Not here</h1>"}, {200, std::string(5'000, 'a')}}) {
    EXPECT_EQ(request(attempt(Provider::kGhost, {field("email", "a@b.no", "email")}, {none})),
              R"(POST https://list.example/members/api/send-magic-link/ application/json )"
              R"({"email":"a@b.no","emailType":"signup","labels":[]})")
        << none.status;
  }
}

TEST(Kit, GetsAForm) {
  EXPECT_EQ(request(attempt(Provider::kKit,
                            {field("email_address", "a+b@c.no", "email"), field("fields[first_name]", "Åse O’Hara"),
                             box("tags[]", "7", true), box("tags[]", "8", false)})),
            "POST https://list.example/f application/x-www-form-urlencoded "
            "email_address=a%2Bb%40c.no&fields%5Bfirst_name%5D=%C3%85se%20O%E2%80%99Hara&tags%5B%5D=7");
}

TEST(Kit, GetsADomainInTheLettersOfItsLanguageAsMailServersKnowIt) {
  EXPECT_EQ(request(attempt(Provider::kKit, {field("email_address", "post@Blåbær.example", "email")})),
            "POST https://list.example/f application/x-www-form-urlencoded email_address=post%40xn--blbr-roah.example");
}

TEST(Kit, GetsNoControlWithoutAName) {
  EXPECT_EQ(request(attempt(Provider::kKit, {field("email_address", "a@b.no", "email"), field("", "x")})),
            "POST https://list.example/f application/x-www-form-urlencoded email_address=a%40b.no");
}

TEST(Brevo, GetsAFormAndIsAskedForJson) {
  SignupAttempt made = attempt(Provider::kBrevo, {field("EMAIL", "a@b.no", "email"), box("OPT_IN", "1", true),
                                                  field("email_address_check", ""), field("locale", "nb", "hidden")});
  EXPECT_EQ(request(made),
            "POST https://list.example/f?isAjax=1 application/x-www-form-urlencoded "
            "EMAIL=a%40b.no&OPT_IN=1&email_address_check=&locale=nb");
  made.action = "https://list.example/f?a=1";
  EXPECT_EQ(next_step(made).request.url, "https://list.example/f?a=1&isAjax=1");
}

TEST(FormProviders, AreSubmittedByTheBrowser) {
  for (const Provider provider : {Provider::kForm, Provider::kMailchimp, Provider::kButtondown}) {
    const SignupStep step = next_step(attempt(provider, {field("email", "a@b.no", "email")}));
    EXPECT_EQ(step.kind, SignupStep::Kind::kSubmit);
    EXPECT_EQ(step.state, SignupState::kContinue);
    EXPECT_EQ(step.retry, "");
  }
}

/// "pending", "submit", "continue https://…", with " name: message" for each error.
std::string outcome(const SignupStep& step) {
  std::string text = step.kind == SignupStep::Kind::kSubmit ? "submit" : to_string(step.state);
  if (!step.url.empty()) text += " " + step.url;
  for (const auto& [name, message] : step.errors) text += " " + name + ": " + message;
  return text;
}

struct AnswerCase {
  const char* name;
  Provider provider;
  int status;
  std::string body;
  const char* outcome;
  bool double_opt_in = false;
};

class Answer : public ::testing::TestWithParam<AnswerCase> {};

TEST_P(Answer, MeansWhatTheServiceMeans) {
  const AnswerCase& given = GetParam();
  Answers answers = {{given.status, given.body}};
  if (given.provider == Provider::kGhost) answers.insert(answers.begin(), {200, "1:2:3"});
  SignupAttempt made = attempt(given.provider, {field("fields[firm]", "")}, answers);
  made.double_opt_in = given.double_opt_in;
  const SignupStep step = next_step(made);
  EXPECT_NE(step.kind, SignupStep::Kind::kSend);
  EXPECT_FALSE(step.message.empty());
  EXPECT_EQ(outcome(step), given.outcome);
}

const std::string kHuge = "{\"success\":true,\"status\":\"success\",\"data\":{}," + std::string(2'000'000, ' ');

INSTANTIATE_TEST_SUITE_P(
    OfJson, Answer,
    ::testing::Values(AnswerCase{"Ok", Provider::kJson, 200, "", "confirmed"},
                      AnswerCase{"OkDoubleOptIn", Provider::kJson, 200, "", "pending", true},
                      AnswerCase{"SaysConfirmed", Provider::kJson, 200, R"({"state":"confirmed"})", "confirmed", true},
                      AnswerCase{"SaysPending", Provider::kJson, 200, R"({"state":"pending"})", "pending"},
                      AnswerCase{"SaysAlready", Provider::kJson, 200, R"({"state":"already"})", "already"},
                      AnswerCase{"Created", Provider::kJson, 201, "{}", "confirmed"},
                      AnswerCase{"Accepted", Provider::kJson, 202, "null", "pending"},
                      AnswerCase{"NoContent", Provider::kJson, 204, "", "confirmed"},
                      AnswerCase{"NotJson", Provider::kJson, 200, "OK", "confirmed"},
                      AnswerCase{"WrongTypes", Provider::kJson, 200, R"({"state":["already"]})", "confirmed"},
                      AnswerCase{"HugeBody", Provider::kJson, 201, kHuge, "confirmed"},
                      AnswerCase{"BadRequest", Provider::kJson, 400, "", "refused"},
                      AnswerCase{"Forbidden", Provider::kJson, 403, "", "unavailable"},
                      AnswerCase{"NotFoundWhateverItSays", Provider::kJson, 404, R"({"state":"already"})",
                                 "unavailable"},
                      AnswerCase{"Conflict", Provider::kJson, 409, "not json", "already"},
                      AnswerCase{"Refused", Provider::kJson, 422,
                                 R"({"errors":{"email":"No such host","firm":"Who?","name":7,"nope":""}})",
                                 "refused email: No such host fields[firm]: Who?"},
                      AnswerCase{"RefusedWithoutReason", Provider::kJson, 422, R"({"errors":["email"]})", "refused"},
                      AnswerCase{"TooMany", Provider::kJson, 429, R"({"errors":{"email":"x"}})", "limited"},
                      AnswerCase{"BrokenWhateverItSays", Provider::kJson, 500, R"({"state":"pending"})", "unavailable"},
                      AnswerCase{"None", Provider::kJson, 0, "", "unavailable"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    OfListmonk, Answer,
    ::testing::Values(AnswerCase{"Single", Provider::kListmonk, 200, R"({"data":{"has_optin":false}})", "confirmed"},
                      AnswerCase{"Double", Provider::kListmonk, 200, R"({"data":{"has_optin":true}})", "pending"},
                      AnswerCase{"DoubleByDocument", Provider::kListmonk, 200, R"({"data":{"has_optin":false}})",
                                 "pending", true},
                      AnswerCase{"Old", Provider::kListmonk, 200, R"({"data":true})", "confirmed"},
                      AnswerCase{"SomebodyElse", Provider::kListmonk, 200, "<h1>Log in</h1>", "unavailable"},
                      AnswerCase{"NotItsJson", Provider::kListmonk, 200, "[]", "unavailable"},
                      AnswerCase{"Empty", Provider::kListmonk, 204, "", "unavailable"},
                      AnswerCase{"HugeBody", Provider::kListmonk, 200, kHuge, "unavailable"},
                      AnswerCase{"BadEmail", Provider::kListmonk, 400, R"({"message":"Invalid email."})", "refused"},
                      AnswerCase{"NoPreflight", Provider::kListmonk, 401, "", "unavailable"},
                      AnswerCase{"TooMany", Provider::kListmonk, 429, "slow down", "limited"},
                      AnswerCase{"Broken", Provider::kListmonk, 500, R"({"message":"x"})", "unavailable"},
                      AnswerCase{"Unreadable", Provider::kListmonk, 0, "", "submit"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    OfGhost, Answer,
    ::testing::Values(
        AnswerCase{"Sent", Provider::kGhost, 201, "{}", "pending"},
        AnswerCase{"SentInWords", Provider::kGhost, 201, "Created.", "pending"},
        AnswerCase{"SomebodyElse", Provider::kGhost, 200, "<h1>Blog</h1>", "unavailable"},
        AnswerCase{"Refused", Provider::kGhost, 400, R"({"errors":[{"message":"Email is not valid"}]})", "refused"},
        AnswerCase{"RefusedInWords", Provider::kGhost, 400, "Bad Request.", "refused"},
        AnswerCase{"NotThere", Provider::kGhost, 404, "", "unavailable"},
        AnswerCase{"RefusedWithWordsOfNoControl", Provider::kGhost, 400, R"({"errors":{"email":"x"}})", "refused"},
        AnswerCase{"TooMany", Provider::kGhost, 429, R"({"errors":[{"message":"Too many"}]})", "limited"},
        AnswerCase{"Broken", Provider::kGhost, 500, "", "unavailable"},
        AnswerCase{"None", Provider::kGhost, 0, "", "unavailable"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    OfKit, Answer,
    ::testing::Values(AnswerCase{"Success", Provider::kKit, 200, R"({"status":"success"})", "confirmed"},
                      AnswerCase{"SuccessDoubleOptIn", Provider::kKit, 200, R"({"status":"success"})", "pending", true},
                      AnswerCase{"Quarantined", Provider::kKit, 200,
                                 R"({"status":"quarantined","url":"https://kit.example/q?a=1&b"})",
                                 "continue https://kit.example/q?a=1&b"},
                      AnswerCase{"QuarantinedNowhere", Provider::kKit, 200, R"({"status":"quarantined"})", "submit"},
                      AnswerCase{"QuarantinedInScript", Provider::kKit, 200,
                                 R"j({"status":"quarantined","url":"javascript:alert(1)"})j", "submit"},
                      AnswerCase{"QuarantinedInMail", Provider::kKit, 200,
                                 R"({"status":"quarantined","url":"mailto:a@b.no"})", "submit"},
                      AnswerCase{"Failed", Provider::kKit, 200, R"({"status":"failed"})", "refused"},
                      AnswerCase{"Html", Provider::kKit, 200, "<h1>Thanks!</h1>", "unavailable"},
                      AnswerCase{"WrongType", Provider::kKit, 200, R"({"status":true})", "unavailable"},
                      AnswerCase{"List", Provider::kKit, 200, R"(["success"])", "unavailable"},
                      AnswerCase{"HugeBody", Provider::kKit, 200, kHuge, "unavailable"},
                      AnswerCase{"SuccessThatIsNone", Provider::kKit, 500, R"({"status":"success"})", "unavailable"},
                      AnswerCase{"Refused", Provider::kKit, 422, "{}", "refused"},
                      AnswerCase{"TooMany", Provider::kKit, 429, "", "limited"},
                      AnswerCase{"Unreadable", Provider::kKit, 0, "", "submit"}),
    test::CaseName{});

INSTANTIATE_TEST_SUITE_P(
    OfBrevo, Answer,
    ::testing::Values(
        AnswerCase{"Success", Provider::kBrevo, 200, R"({"success":true,"message":"Thanks"})", "confirmed"},
        AnswerCase{"SuccessDoubleOptIn", Provider::kBrevo, 200, R"({"success":true})", "pending", true},
        AnswerCase{"Refused", Provider::kBrevo, 200, R"({"success":false,"errors":{"EMAIL":"No"}})",
                   "refused EMAIL: No"},
        AnswerCase{"RefusedWith500", Provider::kBrevo, 500, R"({"success":false,"errors":{"EMAIL":"No"}})",
                   "refused EMAIL: No"},
        AnswerCase{"RefusedInWords", Provider::kBrevo, 500, R"({"message":"Invalid"})", "refused"},
        AnswerCase{"SuccessThatIsNone", Provider::kBrevo, 500, R"({"success":true})", "unavailable"},
        AnswerCase{"SuccessInWords", Provider::kBrevo, 200, R"({"success":"true"})", "refused"},
        AnswerCase{"Html", Provider::kBrevo, 200, "<h1>Thanks</h1>", "unavailable"},
        AnswerCase{"Empty", Provider::kBrevo, 204, "", "unavailable"},
        AnswerCase{"HugeBody", Provider::kBrevo, 200, kHuge, "unavailable"},
        AnswerCase{"NotThere", Provider::kBrevo, 404, "", "unavailable"},
        AnswerCase{"TooMany", Provider::kBrevo, 429, R"({"success":false,"errors":{"EMAIL":"x"}})", "limited"},
        AnswerCase{"Broken", Provider::kBrevo, 500, "<h1>Oops</h1>", "unavailable"},
        AnswerCase{"Unreadable", Provider::kBrevo, 0, "", "submit"}),
    test::CaseName{});

TEST(Answer, ThatNeverCameOfflineIsNotAskedForAgain) {
  for (int i = 0; i < 8; ++i) {
    SignupAttempt made = attempt(static_cast<Provider>(i), {}, {{0, ""}});
    made.offline = true;
    EXPECT_EQ(outcome(next_step(made)), "offline") << i;
  }
}

TEST(GhostToken, ThatIsRefusedIsTheEnd) {
  const auto without_token = [](int status) {
    return outcome(next_step(attempt(Provider::kGhost, {}, {{status, ""}})));
  };
  EXPECT_EQ(without_token(0), "unavailable");
  EXPECT_EQ(without_token(400), "refused");
  EXPECT_EQ(without_token(403), "unavailable");
  EXPECT_EQ(without_token(429), "limited");
  EXPECT_EQ(without_token(500), "unavailable");
}

}  // namespace
}  // namespace klipp
