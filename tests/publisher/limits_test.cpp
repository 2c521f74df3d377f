#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

class Limits : public PublisherFixture {
 protected:
  Limits() : PublisherFixture(options()) {}

  static PublisherOptions options() {
    PublisherOptions options = generous_options();
    options.signups.per_client = {4, UnixMs{24} * 3'600'000};
    options.signups.per_address = {2, UnixMs{24} * 3'600'000};
    options.signups.per_domain = {6, UnixMs{24} * 3'600'000};
    options.signups.in_all = {10, UnixMs{24} * 3'600'000};
    options.behind_proxy = true;
    return options;
  }

  [[nodiscard]] httplib::Response sign_up(const std::string& email, const std::string& client) const {
    return post_json("{\"email\": \"" + email + "\", \"lang\": \"en\"}",
                     {{"X-Forwarded-For", "203.0.113.9, " + client}, {"Origin", "https://partner.example"}});
  }
};

TEST_F(Limits, AddressThatComesTooOftenHasToWait) {
  EXPECT_EQ(sign_up("kari@example.no", "192.0.2.1").status, 202);
  EXPECT_EQ(sign_up("KARI@example.no", "192.0.2.2").status, 202);
  const httplib::Response answer = sign_up("kari@example.no", "192.0.2.3");
  EXPECT_EQ(answer.status, 429);
  EXPECT_GT(std::stoi(answer.get_header_value("Retry-After")), 0);
  EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "https://partner.example");
  EXPECT_EQ(answer.get_header_value("Access-Control-Expose-Headers"), "Retry-After");
  EXPECT_EQ(answer.body, R"({"error":"There have been too many attempts. Wait a few minutes and try again."})");
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "2");
  EXPECT_EQ(sign_up("ola@example.no", "192.0.2.3").status, 202);
}

TEST_F(Limits, TagsAndDotsMakeNoNewAddress) {
  EXPECT_EQ(sign_up("kari.nordmann@example.no", "192.0.2.1").status, 202);
  EXPECT_EQ(sign_up("karinordmann+a@example.no", "192.0.2.2").status, 202);
  EXPECT_EQ(sign_up("k.arinordmann+b@example.no", "192.0.2.3").status, 429);
  EXPECT_EQ(query("SELECT count(DISTINCT email) FROM signups"), "2") << "each is stored as it was typed";
}

TEST_F(Limits, DomainThatGetsTooManyMailsHasToWait) {
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(sign_up(std::to_string(i) + "@example.no", "192.0.2." + std::to_string(i)).status, 202);
  }
  EXPECT_EQ(sign_up("6@EXAMPLE.no", "192.0.2.9").status, 429);
  EXPECT_EQ(sign_up("6@example.com", "192.0.2.10").status, 202);
}

TEST_F(Limits, NoMoreMailsAreSentInAllThanTheLimit) {
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(sign_up("a@" + std::to_string(i) + ".example", "192.0.2." + std::to_string(i)).status, 202);
  }
  EXPECT_EQ(sign_up("a@10.example", "192.0.2.10").status, 429);
  EXPECT_EQ(query("SELECT count(*) FROM outbox"), "10");
}

TEST_F(Limits, ClientThatComesTooOftenHasToWait) {
  for (int i = 0; i < 4; ++i) EXPECT_EQ(sign_up(std::to_string(i) + "@example.no", "192.0.2.1").status, 202);
  EXPECT_EQ(sign_up("4@example.no", "192.0.2.1").status, 429);
  EXPECT_EQ(sign_up("4@example.no", "192.0.2.2").status, 202);
  EXPECT_EQ(query("SELECT count(*) FROM signups"), "5");
}

TEST_F(Limits, PersonIsToldOnAPage) {
  for (int i = 0; i < 2; ++i) EXPECT_EQ(post_form("email=kari%40example.no").status, 200);
  const httplib::Response answer = post_form("email=kari%40example.no&lang=nb");
  EXPECT_EQ(answer.status, 429);
  EXPECT_TRUE(answer.has_header("Retry-After"));
  EXPECT_NE(answer.body.find("Vent noen minutter og prøv igjen."), std::string::npos);
}

}  // namespace
}  // namespace klipp::example
