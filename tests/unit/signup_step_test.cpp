#include "json/json.hpp"
#include "klipp/signup.hpp"
#include "support.hpp"

namespace klipp {
namespace {

/// A form that asks for everything, filled in as it should be.
SignupAttempt attempt() {
  SignupAttempt made;
  made.action = "https://news.example/signup";
  made.language = "en";
  made.source = "https://partner.example/side";
  made.now = "2026-01-22T08:00:00Z";
  made.controls = {{"email", "email", "kari@eksempel.no", true, false},
                   {"name", "text", "Kari", false, false},
                   {"fields[firm]", "text", "Havn AS", true, false},
                   {"fields[size]", "select-one", "1", true, false},
                   {"fields[press]", "checkbox", "1", true, true},
                   {"lists", "checkbox", "a", false, true},
                   {"lists", "checkbox", "c", false, false},
                   {"consent", "checkbox", "yes", true, true}};
  return made;
}

SignupControl& control(SignupAttempt& made, std::string_view name) {
  for (SignupControl& each : made.controls) {
    if (each.name == name) return each;
  }
  ADD_FAILURE() << "no control " << name;
  return made.controls.front();
}

/// "email: Enter …; name: …" of a step that sends nothing; else "none".
std::string errors(const SignupAttempt& made) {
  const SignupStep step = next_step(made);
  if (step.kind != SignupStep::Kind::kCorrect) return "none";
  EXPECT_TRUE(step.request.url.empty());
  std::string all;
  for (const auto& [name, message] : step.errors) all.append(all.empty() ? "" : "; ").append(name + ": " + message);
  return all;
}

TEST(SignupStep, SendsAFormWithoutErrors) { EXPECT_EQ(errors(attempt()), "none"); }

TEST(SignupStep, FindsEveryErrorInTheOrderOfTheForm) {
  SignupAttempt made = attempt();
  for (SignupControl& each : made.controls) {
    each.value = each.type == "checkbox" ? each.value : " ";
    each.checked = false;
  }
  EXPECT_EQ(errors(made),
            "email: Enter an e-mail address, such as name@example.com.; fields[firm]: Fill in this field.; "
            "fields[size]: Fill in this field.; fields[press]: Check this box to continue.; "
            "consent: Check the box to consent.; lists: Choose at least one newsletter.");
}

TEST(SignupStep, SaysTheFormsOwnWords) {
  SignupAttempt made = attempt();
  made.labels = "email_invalid=An address, please.\n";
  control(made, "email").value = "kari";
  EXPECT_EQ(errors(made), "email: An address, please.");
}

TEST(SignupStep, SpeaksTheFormsLanguage) {
  SignupAttempt made = attempt();
  made.language = "nb-NO";
  control(made, "fields[firm]").value = "";
  EXPECT_EQ(errors(made), "fields[firm]: Fyll ut dette feltet.");
}

TEST(SignupStep, RefusesAnAddressThatIsNone) {
  SignupAttempt made = attempt();
  control(made, "email").value = "kari@";
  EXPECT_EQ(errors(made), "email: Enter an e-mail address, such as name@example.com.");
}

TEST(SignupStep, LeavesSpaceAroundAnAddressOut) {
  SignupAttempt made = attempt();
  control(made, "email").value = "  kari@eksempel.no\n";
  const SignupStep step = next_step(made);
  EXPECT_EQ(step.request.body.rfind(R"({"email":"kari@eksempel.no",)", 0), 0U) << step.request.body;
}

TEST(SignupStep, RefusesWhatIsTooLong) {
  SignupAttempt made = attempt();
  control(made, "name").value = std::string(4'000, 'a');
  EXPECT_EQ(errors(made), "none");
  control(made, "name").value += 'a';
  EXPECT_EQ(errors(made), "name: This is too long. Please shorten it.");
}

TEST(SignupStep, LetsWhatIsNotRequiredBeEmpty) {
  SignupAttempt made = attempt();
  for (const char* name : {"fields[firm]", "fields[size]", "fields[press]"}) {
    control(made, name).required = false;
    control(made, name).checked = false;
    if (control(made, name).type != "checkbox") control(made, name).value = "";
  }
  EXPECT_EQ(errors(made), "none");
}

TEST(SignupStep, WantsAListWhereThereAreSome) {
  SignupAttempt made = attempt();
  control(made, "lists").checked = false;
  EXPECT_EQ(errors(made), "lists: Choose at least one newsletter.");
  made.controls.push_back({"lists", "hidden", "b", false, false});  // comes with the form: that is one
  EXPECT_EQ(errors(made), "none");
}

TEST(SignupStep, KnowsTheConsentOfEveryProvider) {
  SignupAttempt made = attempt();
  made.provider = Provider::kBrevo;
  made.controls = {{"EMAIL", "email", "a@b.no", true, false}, {"OPT_IN", "checkbox", "1", true, false}};
  EXPECT_EQ(errors(made), "OPT_IN: Check the box to consent.");
}

TEST(SignupStep, MissesNoListWhereTheProviderHasNone) {
  SignupAttempt made = attempt();
  made.provider = Provider::kBrevo;
  made.controls = {{"EMAIL", "email", "a@b.no", true, false}, {"", "checkbox", "1", false, false}};
  EXPECT_EQ(errors(made), "none");
}

TEST(SignupStep, ChecksOnlyBeforeTheFirstRequest) {
  SignupAttempt made = attempt();
  control(made, "email").value = "";
  made.answers = {{200, ""}};
  EXPECT_EQ(next_step(made).state, SignupState::kConfirmed);
}

TEST(SignupStep, SendsNothingToWhatIsNoWebServer) {
  for (const Provider provider : {Provider::kJson, Provider::kForm, Provider::kGhost}) {
    for (const char* action : {"", "/signup", "mailto:a@b.no", "javascript:alert(1)", "ftp://a.example/"}) {
      SignupAttempt made = attempt();
      made.provider = provider;
      made.action = action;
      const SignupStep step = next_step(made);
      EXPECT_EQ(step.kind, SignupStep::Kind::kFinish) << action;
      EXPECT_EQ(step.state, SignupState::kUnavailable) << action;
    }
  }
}

TEST(SignupStep, IsOfflineWhereNothingCouldAnswer) {
  SignupAttempt made = attempt();
  made.offline = true;
  EXPECT_EQ(next_step(made).kind, SignupStep::Kind::kSend);  // browsers are wrong about that sometimes
  made.answers = {{0, ""}};
  EXPECT_EQ(next_step(made).state, SignupState::kOffline);
  made.answers = {{500, ""}};
  EXPECT_EQ(next_step(made).state, SignupState::kUnavailable);
}

TEST(SignupStep, SubmitsNoFormIntoAWindowThatCannotLoad) {
  SignupAttempt made = attempt();
  made.provider = Provider::kForm;
  EXPECT_EQ(next_step(made).kind, SignupStep::Kind::kSubmit);
  made.offline = true;
  EXPECT_EQ(next_step(made).kind, SignupStep::Kind::kFinish);
  EXPECT_EQ(next_step(made).state, SignupState::kOffline);
}

TEST(SignupStep, AsksAgainWithoutWhatAProgramFilledInAndSendsNothing) {
  const auto trapped = [](Provider provider, const char* action, const char* trap) {
    SignupAttempt made;
    made.provider = provider;
    made.action = action;
    made.language = "en";
    made.controls = {{trap, "text", "https://kari.example", false, false}};
    return next_step(made);
  };
  for (const SignupStep& step :
       {trapped(Provider::kJson, "https://news.example/signup", "klipp_empty"),
        trapped(Provider::kMailchimp, "https://x.us2.list-manage.com/subscribe/post?u=12ab&id=34cd", "b_12ab_34cd"),
        trapped(Provider::kGhost, "https://blog.example/", "honeypot"),
        trapped(Provider::kListmonk, "https://lists.example/", "nonce"),
        trapped(Provider::kBrevo, "https://x.sibforms.com/serve/1", "email_address_check")}) {
    EXPECT_EQ(step.kind, SignupStep::Kind::kCorrect);
    EXPECT_EQ(step.message,
              "A hidden field was filled in, probably by a password manager. We have emptied it. Please send again.");
    EXPECT_TRUE(step.errors.empty());
  }
}

TEST(SignupStep, TakesAFieldOfThatNameForWhatItIsWhereTheServiceHasNoTrap) {
  SignupAttempt made = attempt();
  made.provider = Provider::kForm;
  made.controls.push_back({"klipp_empty", "text", "x", false, false});
  made.controls.push_back({"", "text", "x", false, false});
  EXPECT_EQ(next_step(made).kind, SignupStep::Kind::kSubmit);
}

TEST(SignupStep, IsUnavailableWhereTheBrowserOpensNoWindow) {
  SignupAttempt made = attempt();
  made.provider = Provider::kMailchimp;
  made.blocked = true;
  const SignupStep step = next_step(made);
  EXPECT_EQ(step.kind, SignupStep::Kind::kFinish);
  EXPECT_EQ(step.state, SignupState::kUnavailable);
  EXPECT_EQ(step.retry, "Try again");
}

TEST(SignupStep, OffersAnotherTryAfterAFailureOnly) {
  const auto retry = [](int status) {
    SignupAttempt made = attempt();
    made.answers = {{status, ""}};
    return next_step(made).retry;
  };
  for (const int status : {0, 400, 422, 429, 500}) EXPECT_EQ(retry(status), "Try again") << status;
  for (const int status : {200, 202, 409}) EXPECT_EQ(retry(status), "") << status;
}

TEST(SignupState, HasAWordAndAMessageInEveryLanguage) {
  std::string words;
  for (int i = 0; i <= static_cast<int>(SignupState::kOffline); ++i) {
    const auto state = static_cast<SignupState>(i);
    words.append(to_string(state)).append(" ");
    for (const Locale& locale : locales()) EXPECT_FALSE(message_of(state, locale).empty()) << i << locale.tag;
  }
  EXPECT_EQ(words, "confirmed pending already continue refused limited unavailable offline ");
}

// The same as JSON, for hosts without C++.

std::string as_json(std::string_view text) {
  const Result<std::string> step = signup_step(text);
  return step ? step.value() : test::summary(step.error());
}

TEST(SignupStepJson, SaysWhatToCorrect) {
  EXPECT_EQ(as_json(R"({"action":"https://a.example","controls":[{"name":"email","type":"email","value":"x\"y"}]})"),
            R"({"do":"correct","errors":[{"name":"email",)"
            R"("message":"Enter an e-mail address, such as name@example.com."}]})");
}

TEST(SignupStepJson, SaysWhatToSend) {
  EXPECT_EQ(as_json(R"({"provider":"kit","action":"https://app.kit.com/forms/1/subscriptions","language":"nb",
                        "controls":[{"name":"email_address","type":"email","value":"a@b.no","required":true},
                                    {"name":"tags[]","type":"checkbox","value":"7","checked":true}]})"),
            R"({"do":"send","message":"Sender …","request":{"method":"POST",)"
            R"("url":"https://app.kit.com/forms/1/subscriptions","headers":{"Accept":"application/json",)"
            R"("Content-Type":"application/x-www-form-urlencoded"},)"
            R"("body":"email_address=a%40b.no\u0026tags%5B%5D=7"}})");
}

TEST(SignupStepJson, SaysThatTheBrowserIsToSubmit) {
  EXPECT_EQ(as_json(R"({"provider":"mailchimp","action":"https://a.example","controls":[]})"),
            R"({"do":"submit","message":"Finish signing up in the new tab.",)"
            R"("state":"continue"})");
}

TEST(SignupStepJson, IsToldOfWhatProgramsFilledInAndOfWindowsThatDidNotOpen) {
  EXPECT_EQ(
      as_json(R"({"action":"https://a.example","language":"nb","controls":[{"name":"klipp_empty","value":"x"}]})"),
      R"({"do":"correct","message":"Et skjult felt ble fylt ut, trolig av et passordprogram. Vi har tømt det. )"
      R"(Send skjemaet på nytt."})");
  EXPECT_EQ(as_json(R"({"provider":"form","action":"https://a.example","blocked":true})"),
            R"({"do":"finish","message":"The signup did not go through. What you typed is still here. )"
            R"(Please try again in a moment.","state":"unavailable","retry":"Try again"})");
}

TEST(SignupStepJson, SaysHowItEnded) {
  EXPECT_EQ(
      as_json(R"({"action":"https://a.example","answers":[{"status":422,"body":"{\"errors\":{\"email\":\"<b>\"}}"}]})"),
      R"({"do":"finish","message":"This address was not accepted. Please check it and try again.",)"
      R"("state":"refused","retry":"Try again","errors":[{"name":"email","message":"\u003cb\u003e"}]})");
}

TEST(SignupStepJson, TakesStatusesThatAreNoneForNoAnswer) {
  for (const char* status : {"0", "-1", "99", "1000", "2e2", "20.", "\"\"", "null"}) {
    const std::string text = R"({"action":"https://a.example","offline":true,"answers":[{"status":)";
    const Result<std::string> step = signup_step(text + status + "}]}");
    if (!step) continue;  // not JSON
    EXPECT_NE(step.value().find("\"state\":\"offline\""), std::string::npos) << status << step.value();
  }
}

TEST(SignupStepJson, NamesThePlaceOfWhatIsNoAttempt) {
  EXPECT_EQ(as_json("[]"), "wrong-type at byte 0: the document is a list; write a JSON object");
  EXPECT_EQ(as_json("").substr(0, 18), "not-json at byte 0");
  EXPECT_EQ(
      as_json(R"({"provider":"myspace"})"),
      "bad-value at /provider: is not allowed here; write json, form, mailchimp, buttondown, listmonk, ghost, kit, "
      "brevo");
  EXPECT_EQ(as_json(R"({"controls":[{"name":7}]})").substr(0, 31), "wrong-type at /controls/0/name:");
  EXPECT_EQ(as_json(R"({"answers":[{"status":true}]})").substr(0, 32), "wrong-type at /answers/0/status:");
  EXPECT_EQ(as_json(R"({"action":7,"language":7,"now":7})").substr(0, 22), "wrong-type at /action:") << "the first";
}

TEST(SignupStepJson, KeepsToItsLimits) {
  Limits limits;
  limits.document_bytes = 10;
  EXPECT_EQ(test::summary(signup_step(R"({"action":"https://a.example"})", limits)).substr(0, 9), "too-large");
}

}  // namespace
}  // namespace klipp
