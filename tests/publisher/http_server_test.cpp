#include "http/http_server.hpp"

#include <string>

#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using HttpServerTest = PublisherFixture;

TEST_F(HttpServerTest, PortInUseIsNotShared) {
  HttpServer second;
  EXPECT_FALSE(second.bind("127.0.0.1", server_.port()));
}

TEST_F(HttpServerTest, OriginNamesThePortThatWasFound) {
  EXPECT_EQ(server_.origin(), "http://127.0.0.1:" + std::to_string(server_.port()));
}

TEST_F(HttpServerTest, OriginPutsAnAddressOfColonsIntoBrackets) {
  HttpServer server;
  if (!server.bind("::1", 0)) GTEST_SKIP() << "this machine has no IPv6";
  EXPECT_EQ(server.origin(), "http://[::1]:" + std::to_string(server.port()));
}

TEST_F(HttpServerTest, WritingMethodsAreRefused) {
  EXPECT_EQ(client().Put("/v1/klipp.js", "x", "text/plain")->status, 405);
  EXPECT_EQ(client().Patch("/v1/klipp.js", "x", "text/plain")->status, 405);
  EXPECT_EQ(client().Delete("/v1/klipp.js")->status, 405);
  EXPECT_EQ(client().Post("/v1/klipp.js", "x", "text/plain")->status, 405);
  EXPECT_EQ(client().Post("/nowhere", "x", "text/plain")->get_header_value("Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(exchange("TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").substr(0, 12), "HTTP/1.1 405");
}

TEST_F(HttpServerTest, ConnectionGoesOnBehindARefusedBody) {
  httplib::Client kept = client();
  kept.set_keep_alive(true);
  EXPECT_EQ(kept.Post("/nowhere", std::string(100'000, 'x'), "text/plain")->status, 405);
  EXPECT_EQ(kept.Post("/signup", std::string(100'000, 'x'), "application/json")->status, 413);
  EXPECT_EQ(kept.Post("/signup", httplib::MultipartFormDataItems{{"email", "a@b.no", "", ""}})->status, 415);
  EXPECT_EQ(kept.Get("/v1/klipp.js")->body, "export {};");
}

TEST_F(HttpServerTest, LongAddressesAreAnswered) {
  EXPECT_EQ(get("/v1/" + std::string(8000, 'x') + ".js").status, 404);
  EXPECT_EQ(get("/" + std::string(9000, 'x')).status, 414);
}

TEST_F(HttpServerTest, WhatIsNotHttpIsRefused) { EXPECT_EQ(exchange("hello\r\n\r\n").substr(0, 12), "HTTP/1.1 400"); }

TEST_F(HttpServerTest, StoppedServerAnswersNoMore) {
  server_.stop();
  EXPECT_FALSE(client().Get("/"));
}

}  // namespace
}  // namespace klipp::example
