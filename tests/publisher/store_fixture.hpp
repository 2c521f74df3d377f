#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "store/signup_store.hpp"
#include "test_database.hpp"

namespace klipp::example {

/// A mail whose link confirms `signup` within an hour.
Mail mail_to(const std::string& recipient, const std::string& signup);

/// The tables of the second version, made from those of the first.
std::string second_version();

/// A store on a database of its own, with a clock that the test sets.
class StoreTest : public ::testing::Test {
 protected:
  /// `kind` is one of databases_under_test().
  explicit StoreTest(const std::string& kind);

  /// What another process has.
  [[nodiscard]] std::unique_ptr<SignupStore> open_another() const;

  void add_confirmed(const std::string& email, const std::string& name, const std::string& signup);

  /// As TestDatabase::query().
  [[nodiscard]] std::string query(const std::string& sql) const { return database_.query(sql); }

  const TestDatabase database_;
  UnixMs now_ = now_ms();
  std::unique_ptr<SignupStore> store_;
};

/// What every database does: run once on each.
class EachStore : public StoreTest, public ::testing::WithParamInterface<std::string> {
 protected:
  EachStore() : StoreTest(GetParam()) {}
};

/// Runs the tests of a class derived from EachStore.
#define KLIPP_TEST_EACH_STORE(suite)                                                      \
  INSTANTIATE_TEST_SUITE_P(Databases, suite, ::testing::ValuesIn(databases_under_test()), \
                           [](const ::testing::TestParamInfo<std::string>& kind) { return kind.param; })

}  // namespace klipp::example
