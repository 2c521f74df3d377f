#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "store/signup_store.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {

/// A mail whose link confirms `signup` within an hour.
Mail mail_to(const std::string& recipient, const std::string& signup);

/// The tables of the second version, made from those of the first.
std::string second_version();

/// A store on a database of its own, with a clock that the test sets.
class StoreFixture : public ::testing::Test {
 protected:
  StoreFixture();

  void add_confirmed(const std::string& email, const std::string& name, const std::string& signup);

  /// The first value of an SQL query, as another process would see it.
  std::string query(const std::string& sql) const;

  TemporaryDirectory directory_;
  const std::string file_ = (directory_.path() / "signups.sqlite").string();
  UnixMs now_ = now_ms();
  std::unique_ptr<SignupStore> store_;
};

}  // namespace klipp::example
