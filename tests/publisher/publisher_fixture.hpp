#pragma once

#include <gtest/gtest.h>
#include <httplib.h>

#include <memory>
#include <string>

#include "http/http_server.hpp"
#include "publisher.hpp"
#include "store/signup_store.hpp"
#include "temporary_directory.hpp"

namespace klipp::example {

/// What tests that are not about limits ask of a publisher.
PublisherOptions generous_options();

/// A publisher that listens on a free port, with a directory and a database of its own.
class PublisherFixture : public ::testing::Test {
 protected:
  /// Without limits worth noticing, for the partner https://partner.example; `options` may ask for something else.
  explicit PublisherFixture(PublisherOptions options = generous_options());
  ~PublisherFixture() override;

  [[nodiscard]] httplib::Client client() const;

  /// Answers to requests. A request that gets none fails the test and counts as status -1.
  [[nodiscard]] httplib::Response get(const std::string& path, const httplib::Headers& headers = {}) const;
  [[nodiscard]] httplib::Response post(const std::string& body, const std::string& type,
                                       const httplib::Headers& headers = {}) const;
  [[nodiscard]] httplib::Response post_json(const std::string& body, const httplib::Headers& headers = {}) const;
  [[nodiscard]] httplib::Response post_form(const std::string& body, const httplib::Headers& headers = {}) const;

  httplib::Response post_to(const std::string& path, const std::string& body,
                            const std::string& type = "application/x-www-form-urlencoded") const;

  /// The path with its token of the newest link in the outbox; `kind` is "confirm" or "unsubscribe".
  [[nodiscard]] std::string newest_link(const std::string& kind);

  /// What the server sends back for these very bytes, until it closes the connection.
  [[nodiscard]] std::string exchange(const std::string& request) const;

  /// The first value of an SQL query, as another process would see it. "NULL" for NULL.
  std::string query(const std::string& sql) const;

  TemporaryDirectory directory_;
  std::unique_ptr<SignupStore> store_;
  HttpServer server_;
};

/// The first value of an SQL query on a database file, by a connection of its own. "NULL" for NULL.
std::string query_database(const std::string& file, const std::string& sql);

}  // namespace klipp::example
