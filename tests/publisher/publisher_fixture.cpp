#include "publisher_fixture.hpp"

#include <sqlite3.h>

namespace klipp::example {

namespace {

httplib::Response answer_of(const httplib::Result& result) {
  if (result) return *result;
  ADD_FAILURE() << "no answer: " << to_string(result.error());
  return {};
}

}  // namespace

PublisherOptions generous_options() {
  PublisherOptions options;
  options.partners = {"https://partner.example"};
  options.signups.per_client.count = 1'000'000;
  options.signups.per_client_bare.count = 1'000'000;
  options.signups.per_address.count = 1'000'000;
  options.signups.per_domain.count = 1'000'000;
  options.signups.in_all.count = 1'000'000;
  return options;
}

PublisherFixture::PublisherFixture(PublisherOptions options) {
  directory_.write("dist/v1/klipp.js", "export {};");
  directory_.write("documents/first.json", R"({"title": "First & foremost", "content_text": "Hello."})");
  store_ = SignupStore::open((directory_.path() / "signups.sqlite").string());
  EXPECT_NE(store_, nullptr);
  EXPECT_TRUE(server_.bind("127.0.0.1", 0));
  options.dist = directory_.path() / "dist";
  options.documents = directory_.path() / "documents";
  options.database = (directory_.path() / "signups.sqlite").string();
  add_publisher_routes(server_, options, *store_);
  server_.listen();
}

PublisherFixture::~PublisherFixture() { server_.stop(); }

httplib::Client PublisherFixture::client() const {
  httplib::Client client("127.0.0.1", server_.port());
  client.set_decompress(false);
  return client;
}

httplib::Response PublisherFixture::get(const std::string& path, const httplib::Headers& headers) const {
  return answer_of(client().Get(path, headers));
}

httplib::Response PublisherFixture::post(const std::string& body, const std::string& type,
                                         const httplib::Headers& headers) const {
  return answer_of(client().Post("/signup", headers, body, type));
}

httplib::Response PublisherFixture::post_json(const std::string& body, const httplib::Headers& headers) const {
  return post(body, "application/json", headers);
}

httplib::Response PublisherFixture::post_form(const std::string& body, const httplib::Headers& headers) const {
  return post(body, "application/x-www-form-urlencoded", headers);
}

httplib::Response PublisherFixture::post_to(const std::string& path, const std::string& body,
                                            const std::string& type) const {
  return answer_of(client().Post(path, body, type));
}

std::string PublisherFixture::newest_link(const std::string& kind) {
  const std::string link = query("SELECT " + kind + "_link FROM outbox ORDER BY id DESC LIMIT 1");
  EXPECT_EQ(link.substr(0, server_.origin().size()), server_.origin());
  return link.substr(server_.origin().size());
}

std::string PublisherFixture::exchange(const std::string& request) const {
  const int connection = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(server_.port()));
  inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
  EXPECT_EQ(connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  EXPECT_EQ(write(connection, request.data(), request.size()), static_cast<ssize_t>(request.size()));
  std::string answer;
  char bytes[4096];
  for (ssize_t size = 0; (size = read(connection, bytes, sizeof bytes)) > 0;) {
    answer.append(bytes, static_cast<std::size_t>(size));
  }
  close(connection);
  return answer;
}

std::string PublisherFixture::query(const std::string& sql) const {
  return query_database((directory_.path() / "signups.sqlite").string(), sql);
}

std::string query_database(const std::string& file, const std::string& sql) {
  sqlite3* database = nullptr;
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
  EXPECT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
  std::string value = "no row";
  if (sqlite3_step(statement) == SQLITE_ROW) {
    const unsigned char* text = sqlite3_column_text(statement, 0);
    value = text == nullptr ? "NULL" : reinterpret_cast<const char*>(text);
  }
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return value;
}

}  // namespace klipp::example
