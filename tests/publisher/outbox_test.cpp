#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "store_fixture.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;

class Outbox : public EachStore {
 protected:
  void add(const std::string& email, const std::string& signup) {
    EXPECT_EQ(store_->add({.email = email}, mail_to(email, signup)), Outcome::kPending);
  }

  [[nodiscard]] bool has_mail() const { return store_->claim_mail().has_value(); }
};

TEST_P(Outbox, HasTheMailOfAPendingAddress) {
  add("kari@example.no", "1");
  EXPECT_EQ(query("SELECT state FROM signups"), "pending");
  const std::optional<WaitingMail> waiting = store_->claim_mail();
  ASSERT_TRUE(waiting);
  EXPECT_EQ(waiting->mail.recipient, "kari@example.no");
  EXPECT_EQ(waiting->mail.confirm_link, "https://news.example/confirm");
}

TEST_P(Outbox, FailedMailWaitsAndKeepsItsMessageId) {
  add("kari@example.no", "1");
  const std::int64_t id = store_->claim_mail()->id;
  EXPECT_TRUE(store_->mark_failed(id, "no answer", now_ + 3'600'000));
  EXPECT_FALSE(has_mail());
  now_ += 3'600'000 - 1;
  EXPECT_FALSE(has_mail());
  (void)query("UPDATE outbox SET next_try_ms = 0");
  const std::optional<WaitingMail> again = store_->claim_mail();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->tries, 1);
  EXPECT_EQ(again->mail.message_id, "id-of-1");
  EXPECT_TRUE(store_->mark_sent(id));
  (void)query("UPDATE outbox SET claimed_until_ms = 0");
  EXPECT_FALSE(has_mail());
}

TEST_P(Outbox, MailIsTakenUpAtItsTimeAndLeftWhenItsLinkIsDead) {
  Mail mail = mail_to("kari@example.no", "1");
  const UnixMs start = now_;
  mail.expires = start + 5'000;
  EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail), Outcome::kPending);
  EXPECT_TRUE(store_->mark_failed(store_->claim_mail()->id, "no answer", start + 1'000));
  const auto is_found_after = [&](UnixMs passed) {
    now_ = start + passed;
    const std::optional<WaitingMail> waiting = store_->claim_mail();
    return waiting && store_->release(waiting->id);
  };
  EXPECT_FALSE(is_found_after(999));
  EXPECT_TRUE(is_found_after(1'000));
  EXPECT_TRUE(is_found_after(4'999));
  EXPECT_FALSE(is_found_after(5'000));
}

TEST_P(Outbox, TwoProcessesNeverHaveOneMail) {
  const auto other = open_another();
  add("kari@example.no", "1");
  add("ola@example.no", "2");
  const std::optional<WaitingMail> one = store_->claim_mail();
  const std::optional<WaitingMail> two = other->claim_mail();
  ASSERT_TRUE(one && two);
  EXPECT_NE(one->id, two->id);
  EXPECT_FALSE(store_->claim_mail());
  EXPECT_FALSE(other->claim_mail());
}

TEST_P(Outbox, MailOfAProcessThatDiedIsTakenOverWhenItsTimeIsUp) {
  const auto other = open_another();
  add("kari@example.no", "1");
  const std::int64_t id = store_->claim_mail()->id;
  now_ += SignupStore::kClaim - 1;
  EXPECT_FALSE(other->claim_mail());
  now_ += 1;
  EXPECT_EQ(other->claim_mail()->id, id);
  EXPECT_TRUE(store_->mark_failed(id, "too late", now_)) << "and it leaves the mail to the other";
  EXPECT_TRUE(store_->release(id));
  EXPECT_FALSE(store_->claim_mail());
}

TEST_P(Outbox, RefusedMailIsNotTriedAgain) {
  add("kari@example.no", "1");
  add("kari@example.no", "2");
  const std::optional<WaitingMail> waiting = store_->claim_mail();
  EXPECT_TRUE(store_->mark_refused(waiting->id, "554 No"));
  now_ += SignupStore::kClaim;
  EXPECT_EQ(store_->claim_mail()->mail.message_id, "id-of-2") << "the other is";
  now_ += SignupStore::kClaim;
  EXPECT_EQ(query("SELECT count(*) FROM outbox WHERE failed_at IS NOT NULL AND last_error = '554 No'"), "1");
  EXPECT_EQ(query("SELECT max(mail_error) FROM signups"), "");
}

TEST_P(Outbox, RefusedAddressGetsNoMailUntilItSignsUpAnew) {
  add("kari@example.no", "1");
  add("KARI@example.no", "2");
  add("ola@example.no", "3");
  EXPECT_TRUE(store_->mark_undeliverable(*store_->claim_mail(), "550 No such user"));
  EXPECT_EQ(query("SELECT mail_error FROM signups ORDER BY id"), "550 No such user,550 No such user,");
  EXPECT_EQ(store_->claim_mail()->mail.recipient, "ola@example.no");
  EXPECT_FALSE(has_mail());
  add("kari@example.no", "4");
  EXPECT_EQ(store_->claim_mail()->mail.message_id, "id-of-4");
}

TEST_P(Outbox, WhatNobodyConfirmedIsDeletedAfterItsTime) {
  add_confirmed("kari@example.no", "", "1");
  for (const char* signup : {"2", "3", "4"}) add("ola@example.no", signup);
  (void)query("UPDATE signups SET expires_ms = 1000");
  (void)query("UPDATE outbox SET expires_ms = 1000");
  (void)query("UPDATE signups SET expires_ms = 2000 WHERE id = '4'");
  EXPECT_FALSE(store_->purge(1'000, 10));
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "4");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "4");
  EXPECT_TRUE(store_->purge(1'001, 2)) << "no more than that at a time";
  EXPECT_TRUE(store_->purge(1'001, 2));
  EXPECT_FALSE(store_->purge(1'001, 2));
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "0");
  EXPECT_EQ(query("SELECT state FROM signups ORDER BY state"), "confirmed,pending");
}

// Each of several processes, on several threads, until there is nothing left.
TEST_P(Outbox, NoMailIsTakenTwiceHoweverManyTakeThem) {
  constexpr int kMails = 60;
  for (int i = 0; i < kMails; ++i) add("p" + std::to_string(i) + "@example.no", std::to_string(i));
  const auto other = open_another();
  std::mutex mutex;
  std::vector<std::int64_t> taken;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 6; ++thread) {
    threads.emplace_back([&, store = thread % 2 == 0 ? store_.get() : other.get()] {
      while (const auto mail = store->claim_mail()) {
        const std::lock_guard lock(mutex);
        taken.push_back(mail->id);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::set<std::int64_t>(taken.begin(), taken.end()).size(), taken.size());
  while (const auto mail = store_->claim_mail()) taken.push_back(mail->id);  // passed over by one that was late
  EXPECT_EQ(taken.size(), static_cast<std::size_t>(kMails));
}

KLIPP_TEST_EACH_STORE(Outbox);

}  // namespace
}  // namespace klipp::example
