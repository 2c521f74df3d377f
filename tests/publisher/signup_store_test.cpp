#include "signup_store.hpp"

#include <gtest/gtest.h>

#include <string>

#include "publisher_fixture.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {
namespace {

using Outcome = SignupStore::Outcome;

TEST(SignupStore, KeepsWhatItSaysItKeeps) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  ASSERT_NE(store, nullptr);
  const Signup signup = {.email = "kari@example.no",
                         .name = "Kari Ås",
                         .consent = true,
                         .consent_text = "I agree.",
                         .language = "nb",
                         .source = "https://partner.example"};
  EXPECT_EQ(store->add(signup), Outcome::kAdded);
  EXPECT_EQ(query_database(file,
                           "SELECT email || '|' || name || '|' || consent || '|' || consent_text || '|' || "
                           "language || '|' || source FROM signups"),
            "kari@example.no|Kari Ås|1|I agree.|nb|https://partner.example");
}

TEST(SignupStore, RowsOutliveTheStore) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kAdded);
  EXPECT_EQ(SignupStore::open(file)->add({.email = "kari@example.no"}), Outcome::kKnown);
}

TEST(SignupStore, TwoProcessesShareTheFile) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto one = SignupStore::open(file);
  const auto other = SignupStore::open(file);
  EXPECT_EQ(one->add({.email = "kari@example.no"}), Outcome::kAdded);
  EXPECT_EQ(other->add({.email = "KARI@example.no"}), Outcome::kKnown);
  EXPECT_EQ(other->add({.email = "ola@example.no"}), Outcome::kAdded);
  EXPECT_EQ(one->add({.email = "ola@example.no"}), Outcome::kKnown);
}

TEST(SignupStore, WritesAheadOfTheDatabase) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  EXPECT_EQ(query_database(file, "PRAGMA journal_mode"), "wal");
}

TEST(SignupStore, WhatIsNoDatabaseIsNotOpened) {
  const TemporaryDirectory directory;
  directory.write("text.sqlite", std::string(1000, 'x'));
  EXPECT_EQ(SignupStore::open((directory.path() / "text.sqlite").string()), nullptr);
  EXPECT_EQ(SignupStore::open((directory.path() / "nowhere/signups.sqlite").string()), nullptr);
}

TEST(SignupStore, FailureIsSaidAndNotRemembered) {
  const TemporaryDirectory directory;
  const std::string file = (directory.path() / "signups.sqlite").string();
  const auto store = SignupStore::open(file);
  query_database(file, "ALTER TABLE signups RENAME TO elsewhere");
  EXPECT_EQ(store->add({.email = "kari@example.no"}), Outcome::kFailed);
  query_database(file, "ALTER TABLE elsewhere RENAME TO signups");
  EXPECT_EQ(store->add({.email = "kari@example.no"}), Outcome::kAdded);
}

}  // namespace
}  // namespace klipp::example
