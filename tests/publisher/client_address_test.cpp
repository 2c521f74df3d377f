#include "client_address.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

Request request_from(const std::string& address, const std::string& forwarded = "") {
  Request request;
  request.remote_address = address;
  if (!forwarded.empty()) request.headers.set("X-Forwarded-For", forwarded);
  return request;
}

TEST(ClientAddress, IsTheOtherEndOfTheConnection) {
  EXPECT_EQ(client_of(request_from("192.0.2.1"), false), "192.0.2.1");
  EXPECT_EQ(client_of(request_from("192.0.2.1", "198.51.100.7"), false), "192.0.2.1");
}

TEST(ClientAddress, IsWhatTheProxyWrote) {
  EXPECT_EQ(client_of(request_from("127.0.0.1", "10.0.0.1, 198.51.100.7"), true), "198.51.100.7");
  EXPECT_EQ(client_of(request_from("127.0.0.1", "10.0.0.1,  "), true), "127.0.0.1");
  EXPECT_EQ(client_of(request_from("127.0.0.1"), true), "127.0.0.1");
  EXPECT_EQ(client_of(request_from("127.0.0.1", std::string(5000, 'x')), true).size(), 64U);
}

TEST(ClientAddress, IsTheLastThatTheHeaderNames) {
  EXPECT_EQ(client_of(request_from("127.0.0.1", "10.0.0.1, 203.0.113.9, 198.51.100.7"), true), "198.51.100.7");
}

TEST(ClientAddress, HasNoPort) {
  const auto forwarded = [](const std::string& address) { return client_of(request_from("127.0.0.1", address), true); };
  EXPECT_EQ(forwarded("198.51.100.7:4711"), "198.51.100.7");
  EXPECT_EQ(forwarded("10.0.0.1, [2001:db8:1:2::9]:4711"), forwarded("2001:db8:1:2::1"));
  EXPECT_EQ(forwarded("[2001:db8:1:2::9]"), forwarded("2001:db8:1:2::1"));
  EXPECT_EQ(forwarded("["), "127.0.0.1");
  EXPECT_EQ(forwarded(":80"), "127.0.0.1");
}

TEST(ClientAddress, TakesTheNetworkOfAnIpv6Address) {
  EXPECT_EQ(client_of(request_from("2001:db8:1:2::1"), false), client_of(request_from("2001:db8:1:2:ffff::9"), false));
  EXPECT_NE(client_of(request_from("2001:db8:1:2::1"), false), client_of(request_from("2001:db8:1:3::1"), false));
  EXPECT_EQ(client_of(request_from("::ffff:192.0.2.1"), false), "::ffff:192.0.2.1");
}

}  // namespace
}  // namespace klipp::example
