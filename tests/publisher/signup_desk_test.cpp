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

TEST_F(SignupDeskTest, HoldsAnAddressToItsRateWhicheverCaseItIsWrittenIn) {
  EXPECT_EQ(take("kari@example.no", "192.0.2.1").state, SignupDesk::State::kPending);
  const SignupDesk::Answer answer = take("KARI@Example.no", "192.0.2.2");
  EXPECT_EQ(answer.state, SignupDesk::State::kTooMany);
  EXPECT_EQ(answer.retry_seconds, 120);
}

}  // namespace
}  // namespace klipp::example
