#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "http/text.hpp"
#include "klipp/version.hpp"
#include "publisher_fixture.hpp"
#include "raw_connection.hpp"

namespace klipp::example {
namespace {

PublisherOptions https_options() {
  PublisherOptions options = generous_options();
  options.public_url = "https://news.example";
  options.hsts = std::chrono::hours(24);
  options.admin_password = "a password of the tests";
  options.signups.per_address.count = 1;
  return options;
}

/// A publisher whose answers are read as bytes, so that nothing is added or forgiven on the way.
class HeadersOfAll : public PublisherFixture {
 protected:
  HeadersOfAll() : PublisherFixture(https_options()) {
    directory_.write("dist/v1/frame.html", "<!doctype html><title>Klipp</title>");
  }

  [[nodiscard]] std::string answer_to(const std::string& request) const {
    RawConnection connection(server_.port());
    connection.send(request);
    connection.end_sending();
    return connection.receive_all();
  }

  [[nodiscard]] std::string get_raw(const std::string& target) const {
    return answer_to("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }
};

// The value of a header that has to be there once; "" otherwise.
std::string header_in(const std::string& answer, const std::string& name) {
  std::string value;
  int count = 0;
  const std::string head = answer.substr(0, answer.find("\r\n\r\n"));
  for (const std::string_view line : split(head, '\n')) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !equal_ascii(line.substr(0, colon), name)) continue;
    value = trim_ascii(line.substr(colon + 1));
    ++count;
  }
  return count == 1 ? value : "";
}

bool is_page(const std::string& answer) { return header_in(answer, "Content-Type").starts_with("text/html"); }

// These are made for frames of every page, also of one that has no origin, which no word but silence allows.
bool is_for_frames(const std::string& what) { return what == "/v1/frame.html" || what.starts_with("/embed/"); }

void expect_headers(const std::string& answer, const std::string& what) {
  const std::string policy = header_in(answer, "Content-Security-Policy");
  EXPECT_EQ(header_in(answer, "X-Content-Type-Options"), "nosniff") << what;
  EXPECT_EQ(header_in(answer, "Strict-Transport-Security"), "max-age=86400") << what;
  EXPECT_NE(header_in(answer, "Referrer-Policy"), "") << what;
  EXPECT_EQ(policy.find("unsafe-inline"), std::string::npos) << what;
  for (const std::string word : {"default-src 'none'", "base-uri 'none'", "form-action "}) {
    EXPECT_NE(policy.find(word), std::string::npos) << what << ": " << policy;
  }
  EXPECT_EQ(policy.find("frame-ancestors ") == std::string::npos, is_for_frames(what)) << what << ": " << policy;
}

TEST_F(HeadersOfAll, EveryRouteHasThem) {
  std::map<std::string, std::vector<std::string>> paths;  // more than the pattern itself, where that has stars
  paths["/v1/**"] = {"/v1/klipp.js", "/v1/frame.html"};
  paths["/documents/**"] = {"/documents/first.json"};
  paths["/articles/*"] = {"/articles/first", "/articles/nowhere"};
  paths["/embed/*"] = {"/embed/first"};
  paths["/republish/*"] = {"/republish/first"};
  paths["/markup/*/*"] = {"/markup/card/first"};
  paths["/prerendered/*/*"] = {"/prerendered/share/first"};
  paths["/" KLIPP_VERSION "/**"] = {"/" KLIPP_VERSION "/klipp.js"};
  std::size_t pages = 0;
  for (const std::string& pattern : server_.routes().patterns()) {
    const bool has_stars = pattern.find('*') != std::string::npos;
    ASSERT_TRUE(!has_stars || paths.contains(pattern)) << "give an address for " << pattern;
    for (const std::string& path : has_stars ? paths[pattern] : std::vector<std::string>{pattern}) {
      const std::string answer = get_raw(path);
      expect_headers(answer, path);
      pages += is_page(answer) ? 1 : 0;
    }
  }
  EXPECT_GE(pages, 7U);
}

TEST_F(HeadersOfAll, EveryErrorHasThem) {
  const std::string json = "POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  const std::string form = "POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n";
  const std::string signup = "email=kari%40example.no&consent=on";
  const std::string good = form + "Content-Length: " + std::to_string(signup.size()) + "\r\n\r\n" + signup;
  EXPECT_EQ(statuses_in(answer_to(good)), "200");
  const std::pair<std::string, std::string> cases[] = {
      {"400", "GET / HTTP/1.1\r\n\r\n"},
      {"400", "BAD\r\n\r\n"},
      {"400", json + "Content-Length: 1\r\n\r\n["},
      {"400", "GET /confirm?token=x HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"400", "GET /oembed HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"403", form + "Origin: https://other.example\r\nContent-Length: 1\r\n\r\nx"},
      {"403", json + "Origin: https://other.example\r\nContent-Length: 1\r\n\r\nx"},
      {"401", "GET /admin HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"403", "GET /admin HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n"},
      {"403", "GET /metrics HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n"},
      {"404", "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"404", "GET /v1/nowhere.js HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"404", "GET /documents/nowhere.json HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"404", "HEAD /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"405", "DELETE /privacy HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"413", form + "Content-Length: 20000\r\n\r\n" + std::string(20'000, 'x')},
      {"413", json + "Content-Length: 100000000\r\n\r\n{"},
      {"414", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"415", "POST /signup HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx"},
      {"417", json + "Expect: more\r\nContent-Length: 2\r\n\r\n{}"},
      {"422", form + "Content-Length: 7\r\n\r\nemail=x"},
      {"429", good},
      {"431", "GET / HTTP/1.1\r\nHost: x\r\nA: " + std::string(40'000, 'a') + "\r\n\r\n"},
      {"501", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n"},
      {"505", "GET / HTTP/3.0\r\nHost: x\r\n\r\n"},
  };
  for (const auto& [status, request] : cases) {
    const std::string answer = answer_to(request);
    EXPECT_EQ(statuses_in(answer), status) << request.substr(0, 60);
    expect_headers(answer, status + " " + request.substr(0, 60));
    const bool has_style = header_in(answer, "Content-Security-Policy").find("style-src 'self'") != std::string::npos;
    EXPECT_EQ(has_style, is_page(answer)) << request.substr(0, 60);
  }
}

TEST_F(HeadersOfAll, AnAnswerThatFailsHasThem) {
  HttpServer server;
  server.site().headers = server_.site().headers;
  server.site().error_page = server_.site().error_page;
  server.routes().get("/", [](const Request&, Response& response) { response.status = 503; });
  server.routes().get("/throws", [](const Request&, Response&) { throw std::runtime_error("of the test"); });
  ASSERT_TRUE(server.bind("127.0.0.1", 0));
  server.listen();
  for (const auto& [path, status] : {std::pair{"/", "503"}, std::pair{"/throws", "500"}}) {
    RawConnection connection(server.port());
    connection.send(std::string("GET ") + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const std::string answer = connection.receive_all();
    EXPECT_EQ(statuses_in(answer), status);
    expect_headers(answer, path);
  }
}

TEST_F(HeadersOfAll, ErrorsAreKeptByNoCacheAndKeepWhatTheirRouteSaid) {
  const std::string missing = get_raw("/v1/nowhere.js");
  EXPECT_EQ(header_in(missing, "Cache-Control"), "no-store");
  EXPECT_EQ(header_in(missing, "Access-Control-Allow-Origin"), "*");
  const std::string refused = answer_to("DELETE /signup HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(header_in(refused, "Allow"), "GET, HEAD, OPTIONS, POST");
}

TEST_F(HeadersOfAll, PagesOfOnePersonStandInNoFrame) {
  const std::string answer = get_raw("/confirm?token=x");
  EXPECT_NE(header_in(answer, "Content-Security-Policy").find("frame-ancestors 'none'"), std::string::npos);
  EXPECT_EQ(header_in(answer, "X-Frame-Options"), "DENY");
}

using HeadersOverHttp = PublisherFixture;

TEST_F(HeadersOverHttp, SayNothingOfHttps) { EXPECT_FALSE(get("/").has_header("Strict-Transport-Security")); }

}  // namespace
}  // namespace klipp::example
