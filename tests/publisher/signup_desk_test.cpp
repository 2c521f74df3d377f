#include "signup_desk.hpp"

#include <gtest/gtest.h>

#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

class SignupDeskTest : public ::testing::Test {
 protected:
  SignupDeskTest() : store_(SignupStore::open((directory_.path() / "signups.sqlite").string())) {}

  SignupDesk::Answer take(const std::string& email, const std::string& client) {
    SignupRequest request;
    request.email = email;
    return desk_.take(request, client, "https://partner.example", locale_for("en"));
  }

  /// One signup a minute of a client, and one in two minutes with an address.
  static SignupRules rules() { return {.per_client = {1, 60'000}, .per_address = {1, 120'000}}; }

  UnixMs now_ = 1'000'000;
  TemporaryDirectory directory_;
  std::unique_ptr<SignupStore> store_;
  const Links links_{"https://news.example", Tokens(store_->secret()), std::chrono::hours(1)};
  SignupDesk desk_{*store_, links_, rules(), [this] { return now_; }};
};

TEST_F(SignupDeskTest, SaysAfterHowManySecondsAClientMayTryAgain) {
  EXPECT_EQ(take("kari@example.no", "192.0.2.1").state, SignupDesk::State::kPending);
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").state, SignupDesk::State::kTooMany);
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").retry_seconds, 60);
  now_ += 1;
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").retry_seconds, 60) << "59.999 s, and no second too early";
  now_ += 999;
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").retry_seconds, 59);
  now_ += 58'999;
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").retry_seconds, 1);
  now_ += 1;
  EXPECT_EQ(take("ola@example.no", "192.0.2.1").state, SignupDesk::State::kPending);
}

TEST_F(SignupDeskTest, ConfirmsAtOnceWithoutAMailWhereOneStepIsEnough) {
  SignupDesk desk(*store_, links_, {.single_opt_in = true});
  SignupRequest request;
  request.email = "kari@example.no";
  EXPECT_EQ(desk.take(request, "192.0.2.1", "", locale_for("en")).state, SignupDesk::State::kConfirmed);
  EXPECT_FALSE(store_->claim_mail());
}

class FormAge : public SignupDeskTest {
 protected:
  SignupDesk::State take_with(const std::string& form, const std::string& email) {
    SignupRequest request;
    request.email = email;
    request.form = form;
    return desk_of_two_.take(request, "192.0.2.1", "", locale_for("en")).state;
  }

  [[nodiscard]] std::string form_of_age(UnixMs age, Token::Purpose purpose = Token::Purpose::kForm) const {
    const UnixMs issued = now_ms() - age;
    return Tokens(store_->secret())
        .write({.purpose = purpose, .email = "-", .language = "-", .issued = issued, .expires = issued + 86'400'000});
  }

  /// Three signups a minute of a client, one of them without a form.
  SignupDesk desk_of_two_{
      *store_, links_, {.per_client = {3, 60'000}, .per_client_bare = {1, 60'000}}, [this] { return now_; }};
};

TEST_F(FormAge, IsAskedForAgainWhereNobodyCouldHaveReadTheForm) {
  EXPECT_EQ(take_with(desk_of_two_.form_token(), "kari@example.no"), SignupDesk::State::kTooSoon);
  EXPECT_EQ(take_with(form_of_age(2'000), "kari@example.no"), SignupDesk::State::kPending);
}

TEST_F(FormAge, LetsAClientSendMoreThanWithoutIt) {
  EXPECT_EQ(take_with("", "a@example.no"), SignupDesk::State::kPending);
  EXPECT_EQ(take_with("", "b@example.no"), SignupDesk::State::kTooMany);
  EXPECT_EQ(take_with(form_of_age(5'000), "c@example.no"), SignupDesk::State::kPending);
}

TEST_F(FormAge, IsUnknownWhereItIsForgedOrOldOrOfALink) {
  for (const std::string& form :
       {form_of_age(86'400'000), form_of_age(5'000) + "0", form_of_age(5'000, Token::Purpose::kUnsubscribe)}) {
    now_ += 180'000;  // both rates begin anew
    EXPECT_EQ(take_with("", "a@example.no"), SignupDesk::State::kPending);
    EXPECT_EQ(take_with(form, "b@example.no"), SignupDesk::State::kTooMany);
  }
}

TEST_F(SignupDeskTest, HoldsAnAddressToItsRateWhicheverCaseItIsWrittenIn) {
  EXPECT_EQ(take("kari@example.no", "192.0.2.1").state, SignupDesk::State::kPending);
  const SignupDesk::Answer answer = take("KARI@Example.no", "192.0.2.2");
  EXPECT_EQ(answer.state, SignupDesk::State::kTooMany);
  EXPECT_EQ(answer.retry_seconds, 120);
}

}  // namespace
}  // namespace klipp::example
