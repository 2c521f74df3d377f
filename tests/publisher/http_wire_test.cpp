#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "publisher_fixture.hpp"
#include "raw_connection.hpp"

namespace klipp::example {
namespace {

using HttpWire = PublisherFixture;

const std::string kPage = "GET /privacy HTTP/1.1\r\nHost: x\r\n\r\n";

std::string signup(const std::string& fields, const std::string& body) {
  return "POST /signup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + fields + "\r\n" + body;
}

TEST_F(HttpWire, RequestsAreAnsweredOnceAndTheConnectionEndsBehindABadOne) {
  struct Case {
    const char* name;
    std::string bytes;  // another request follows them
    std::string statuses;
  };
  const Case cases[] = {
      {"good ones", kPage + kPage, "200 200 200"},
      {"a body of GET", "GET /privacy HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd", "200 200"},
      {"a body of HEAD", "HEAD /privacy HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd", "200 200"},
      {"a body of OPTIONS", "OPTIONS /signup HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd", "200 200"},
      {"a large body of GET",
       "GET /privacy HTTP/1.1\r\nHost: x\r\nContent-Length: 20000\r\n\r\n" + std::string(20'000, 'x'), "413 200"},
      {"a large body", signup("Content-Length: 20000\r\n", std::string(20'000, 'x')), "413 200"},
      {"a body that is larger than what is read", signup("Content-Length: 100000000\r\n", "{"), "413"},
      {"a body that nobody wants", "POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}", "405 200"},
      {"a method that is refused", "DELETE /privacy HTTP/1.1\r\nHost: x\r\n\r\n", "405 200"},
      {"a method that is not known", "BREW /privacy HTTP/1.1\r\nHost: x\r\n\r\n", "501 200"},
      {"a tunnel", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", "405 200"},
      {"all of the server", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "204 200"},
      {"what a page allows", "OPTIONS /privacy HTTP/1.1\r\nHost: x\r\n\r\n", "204 200"},
      {"an absolute target", "GET http://x/privacy HTTP/1.1\r\nHost: y\r\n\r\n", "200 200"},
      {"no request", "BAD\r\n\r\n", "400"},
      {"no host", "GET /privacy HTTP/1.1\r\n\r\n", "400"},
      {"a length and chunks", signup("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), "400"},
      {"an unknown coding", signup("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), "501"},
      {"broken chunks", signup("Transfer-Encoding: chunked\r\n", "x\r\n"), "400"},
      {"a long target", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", "414"},
      {"another version", "GET /privacy HTTP/3.0\r\nHost: x\r\n\r\n", "505"},
      {"another expectation", signup("Expect: more\r\nContent-Length: 2\r\n", "{}"), "417"},
      {"HTTP/1.0", "GET /privacy HTTP/1.0\r\n\r\n", "200"},
      {"the last one", "GET /privacy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "200"},
  };
  for (const auto& [name, bytes, statuses] : cases) {
    RawConnection connection(server_.port());
    connection.send(bytes + kPage);
    connection.end_sending();
    const std::string answers = connection.receive_all();
    EXPECT_EQ(statuses_in(answers), statuses) << name;
    EXPECT_TRUE(connection.was_closed()) << name;
  }
}

TEST_F(HttpWire, RefusalsSayThatTheConnectionEndsOnThePublishersPage) {
  const std::string answer = exchange("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
  EXPECT_NE(answer.find("Connection: close\r\n"), std::string::npos) << answer;
  EXPECT_NE(answer.find("Content-Type: text/html; charset=utf-8\r\n"), std::string::npos);
  EXPECT_NE(answer.find("publisher.css"), std::string::npos);
}

TEST_F(HttpWire, SegmentsMayEndAnywhere) {
  const std::string body = R"({"email": "kari@example.no"})";
  const std::string request = signup("Content-Length: " + std::to_string(body.size()) + "\r\n", body);
  for (std::size_t end = 1; end < request.size(); end += 7) {
    RawConnection connection(server_.port());
    connection.send(request.substr(0, end));
    std::this_thread::yield();
    connection.send(request.substr(end));
    EXPECT_EQ(statuses_in(connection.receive_until("}")), "202") << end;
  }
}

TEST_F(HttpWire, PipelinedRequestsAreAnsweredInTheirOrder) {
  std::string requests;
  std::string statuses;
  for (int i = 0; i < 50; ++i) {
    requests += i % 2 == 0 ? kPage : "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n";
    statuses += i % 2 == 0 ? "200 " : "404 ";
  }
  RawConnection connection(server_.port());
  connection.send(requests);
  connection.end_sending();
  EXPECT_EQ(statuses_in(connection.receive_all()) + " ", statuses);
}

TEST_F(HttpWire, HeadHasTheHeadOfGetAndNothingMore) {
  const std::string head = exchange("HEAD /privacy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const std::string whole = exchange("GET /privacy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const std::size_t end = whole.find("\r\n\r\n") + 4;
  const std::string length = "Content-Length: " + std::to_string(whole.size() - end) + "\r\n";
  EXPECT_EQ(head.substr(head.size() - 4), "\r\n\r\n");
  EXPECT_NE(head.find(length), std::string::npos) << head;
  EXPECT_NE(whole.find(length), std::string::npos);
}

TEST_F(HttpWire, ClientThatAsksIsToldToGoOn) {
  const std::string body = R"({"email": "kari@example.no"})";
  RawConnection connection(server_.port());
  connection.send(signup("Expect: 100-continue\r\nContent-Length: " + std::to_string(body.size()) + "\r\n", ""));
  EXPECT_EQ(connection.receive_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  connection.send(body);
  EXPECT_EQ(statuses_in(connection.receive_until("}")), "202");
  RawConnection large(server_.port());
  large.send(signup("Expect: 100-continue\r\nContent-Length: 100000\r\n", ""));
  EXPECT_EQ(statuses_in(large.receive_until("}")), "413");
}

TEST_F(HttpWire, OldClientsAreKeptWhereTheyAsk) {
  RawConnection connection(server_.port());
  connection.send("GET /v1/klipp.js HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  EXPECT_NE(connection.receive_until("export {};").find("Connection: keep-alive\r\n"), std::string::npos);
  connection.send("GET /v1/klipp.js HTTP/1.0\r\n\r\n");
  EXPECT_NE(connection.receive_all().find("Connection: close\r\n"), std::string::npos);
  EXPECT_TRUE(connection.was_closed());
}

TEST_F(HttpWire, ClientThatGoesAwayHarmsNobody) {
  for (int i = 0; i < 20; ++i) {
    RawConnection gone(server_.port());
    gone.send(i % 2 == 0 ? kPage : "GET /pri");
  }
  EXPECT_EQ(get("/privacy").status, 200);
}

TEST_F(HttpWire, AnswersHaveADateAndNoLengthWhereThereIsNoContent) {
  const std::string page = exchange("GET /privacy HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(page.find("Date: "), std::string::npos);
  EXPECT_NE(page.find(" GMT\r\n"), std::string::npos);
  const std::string options = exchange("OPTIONS / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(options.find("Allow: GET, HEAD, OPTIONS\r\n"), std::string::npos);
  EXPECT_EQ(options.find("Content-Length"), std::string::npos) << options;
}

}  // namespace
}  // namespace klipp::example
