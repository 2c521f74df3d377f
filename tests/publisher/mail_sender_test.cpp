#include "mail/mail_sender.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

TEST(MailSender, WaitDoublesUpToAnHourAndStaysThere) {
  EXPECT_EQ(MailSender::wait_after(0), 1'000);
  EXPECT_EQ(MailSender::wait_after(1), 2'000);
  EXPECT_EQ(MailSender::wait_after(11), 2'048'000);
  for (const std::int64_t tries : {12, 50, 54, 63, 64, 1'000'000}) {
    EXPECT_EQ(MailSender::wait_after(tries), 3'600'000) << tries;
  }
}

TEST(IsSmtpUrl, WantsASchemeOfMailAndAHost) {
  EXPECT_TRUE(is_smtp_url("smtp://a"));
  EXPECT_TRUE(is_smtp_url("smtps://user:password@a:465"));
  for (const char* other : {"", "smtp://", "smtps://", "smtp:a", "http://a", "SMTP"}) {
    EXPECT_FALSE(is_smtp_url(other)) << other;
  }
}

}  // namespace
}  // namespace klipp::example
