#include <brotli/decode.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <string>

#include "http/byte_cache.hpp"
#include "http/connection_table.hpp"
#include "http/responses.hpp"
#include "http/routes.hpp"

/// The parts that answers are made with, each alone.
namespace klipp::example {
namespace {

Request request_to(const std::string& method, const std::string& path) {
  Request request;
  request.method = method;
  request.path = path;
  return request;
}

// The name of the handler that a request finds, with the parts of its path.
std::string found_in(const Routes& routes, const std::string& method, const std::string& path) {
  Request request = request_to(method, path);
  const Handler* handler = routes.find(request);
  if (handler == nullptr) return "";
  Response response;
  (*handler)(request, response);
  std::string found = response.headers.first("Name");
  for (const std::string& part : request.parts) found += " " + part;
  return found;
}

Handler named(const char* name) {
  return [name](const Request&, Response& response) { response.set_header("Name", name); };
}

TEST(RoutesTest, PathsAndPatternsFindTheirHandler) {
  Routes routes;
  routes.get("/files/**", named("files"));
  routes.get("/a/*", named("one"));
  routes.get("/a/*/b/*", named("two"));
  routes.get("/a/own", named("own"));
  routes.post("/a/own", named("posted"));
  EXPECT_EQ(found_in(routes, "GET", "/files/x/y.js"), "files x/y.js");
  EXPECT_EQ(found_in(routes, "GET", "/files/"), "files ");
  EXPECT_EQ(found_in(routes, "GET", "/files"), "");
  EXPECT_EQ(found_in(routes, "HEAD", "/a/x"), "one x");
  EXPECT_EQ(found_in(routes, "GET", "/a/"), "");
  EXPECT_EQ(found_in(routes, "GET", "/a/x/"), "");
  EXPECT_EQ(found_in(routes, "GET", "/a/x/y"), "");
  EXPECT_EQ(found_in(routes, "GET", "/a/x/b/y"), "two x y");
  EXPECT_EQ(found_in(routes, "GET", "/a/own"), "own");
  EXPECT_EQ(found_in(routes, "POST", "/a/own"), "posted");
  EXPECT_EQ(found_in(routes, "POST", "/a/x"), "");
  EXPECT_EQ(found_in(routes, "PUT", "/a/own"), "");
  EXPECT_EQ(routes.allowed("/a/own"), "GET, HEAD, OPTIONS, POST");
  EXPECT_EQ(routes.allowed("/a/x"), "GET, HEAD, OPTIONS");
}

TEST(HeadersTest, NoValueEndsItsLine) {
  Headers headers;
  headers.add("A", "b\r\nSet-Cookie: c");
  EXPECT_EQ(headers.first("a"), "b  Set-Cookie: c");
  headers.set("a", "d");
  headers.add("A", "e");
  EXPECT_EQ(headers.joined("A"), "d,e");
  EXPECT_EQ(headers.count("A"), 2U);
}

std::string unpacked_gzip(const std::string& packed) {
  std::string bytes(100'000, '\0');
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, MAX_WBITS + 16), Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  bytes.resize(stream.total_out);
  inflateEnd(&stream);
  return bytes;
}

std::string unpacked_brotli(const std::string& packed) {
  std::string bytes(100'000, '\0');
  std::size_t size = bytes.size();
  EXPECT_EQ(BrotliDecoderDecompress(packed.size(), reinterpret_cast<const std::uint8_t*>(packed.data()), &size,
                                    reinterpret_cast<std::uint8_t*>(bytes.data())),
            BROTLI_DECODER_RESULT_SUCCESS);
  bytes.resize(size);
  return bytes;
}

Response suited(Response response, const std::string& accept, const std::string& known = "") {
  Request request = request_to("GET", "/");
  request.headers.set("Accept-Encoding", accept);
  if (!known.empty()) request.headers.set("If-None-Match", known);
  suit_to_client(request, response);
  return response;
}

Response page_of(const std::shared_ptr<const Content>& content, const std::string& type = "text/html") {
  Response response;
  send(response, 200, content, type);
  return response;
}

const std::string& sent(const Response& response) { return response.content->form(response.encoding).bytes; }

TEST(SuitToClient, KeptTextIsSentAsTheClientPrefers) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "line " + std::to_string(i) + "\n";
  const auto content = Content::kept(text);
  const Response brotli = suited(page_of(content), "gzip, br");
  const Response gzip = suited(page_of(content), "gzip");
  const Response plain = suited(page_of(content), "");
  EXPECT_EQ(brotli.headers.first("Content-Encoding"), "br");
  EXPECT_EQ(gzip.headers.first("Content-Encoding"), "gzip");
  EXPECT_FALSE(plain.headers.has("Content-Encoding"));
  EXPECT_EQ(unpacked_brotli(sent(brotli)), text);
  EXPECT_EQ(unpacked_gzip(sent(gzip)), text);
  EXPECT_EQ(sent(plain), text);
  EXPECT_LT(sent(brotli).size(), text.size() / 2);
  for (const Response* response : {&brotli, &gzip, &plain})
    EXPECT_EQ(response->headers.joined("Vary"), "Accept-Encoding");
  EXPECT_NE(brotli.headers.first("ETag"), gzip.headers.first("ETag"));
  EXPECT_NE(brotli.headers.first("ETag"), plain.headers.first("ETag"));
  EXPECT_EQ(suited(page_of(content), "br", brotli.headers.first("ETag")).status, 304);
  EXPECT_EQ(suited(page_of(content), "br", plain.headers.first("ETag")).status, 200);
}

TEST(SuitToClient, WhatDoesNotBecomeShorterIsSentAsItIs) {
  const std::string text(5000, 'a');
  EXPECT_FALSE(suited(page_of(Content::kept(text), "image/png"), "br").headers.has("Content-Encoding"));
  EXPECT_FALSE(suited(page_of(Content::kept("short")), "br").headers.has("Content-Encoding"));
  std::string noise;
  for (unsigned i = 1; noise.size() < 5000; i = i * 1'664'525U + 1'013'904'223U) noise += static_cast<char>(i >> 24);
  EXPECT_FALSE(suited(page_of(Content::kept(noise)), "br, gzip").headers.has("Content-Encoding"));
  EXPECT_FALSE(suited(page_of(Content::once(text)), "br").headers.has("Content-Encoding"));
}

TEST(SuitToClient, WhatNobodyMayStoreHasNoTagAndIsNotCompressed) {
  Response secret = page_of(Content::kept(std::string(5000, 'a')));
  secret.set_header("Cache-Control", "no-store");
  const Response sent = suited(secret, "br", "*");
  EXPECT_EQ(sent.status, 200);
  EXPECT_FALSE(sent.headers.has("ETag"));
  EXPECT_FALSE(sent.headers.has("Content-Encoding"));
}

TEST(ByteCacheTest, KeepsWhatWasAskedForLastWithinItsBytes) {
  ByteCache<int> cache(16'000);
  for (int i = 0; i < 100; ++i) {
    cache.put(std::to_string(i), i, 1000);
    EXPECT_EQ(cache.find("0"), 0);
    EXPECT_LE(cache.bytes(), 16'000U);
  }
  EXPECT_EQ(cache.find("99"), 99);
  EXPECT_FALSE(cache.find("50"));
  cache.put("99", 1, 1000);
  EXPECT_EQ(cache.find("99"), 1);
  cache.put("large", 2, 15'000);
  EXPECT_FALSE(cache.find("large"));
  EXPECT_EQ(cache.find("0"), 0);
}

class Stub : public ConnectionTable::Connection {
 public:
  explicit Stub(std::string whose, bool idle = false) : Connection(std::move(whose)), idle_(idle) {}
  void end() override { has_ended = true; }
  [[nodiscard]] bool is_idle() const override { return idle_; }

  bool has_ended = false;

 private:
  bool idle_;
};

TEST(ConnectionTableTest, ClientBeyondItsShareLosesItsOwnLongestWaiting) {
  ConnectionTable table(10, 2);
  Stub other("other");
  Stub first("a");
  Stub second("a");
  Stub third("a");
  other.waits_since -= std::chrono::hours(1);
  first.waits_since -= std::chrono::minutes(1);
  EXPECT_TRUE(table.add(other) && table.add(first) && table.add(second) && table.add(third));
  EXPECT_TRUE(first.has_ended);
  EXPECT_FALSE(other.has_ended || second.has_ended || third.has_ended);
  second.waits = third.waits = false;
  Stub fourth("a");
  EXPECT_FALSE(table.add(fourth));
}

TEST(ConnectionTableTest, EndsThoseThatAreLateAndAllThatAreIdleWhenItStops) {
  ConnectionTable table(0, 0);
  Stub late("a");
  Stub early("a");
  Stub idle("a", true);
  EXPECT_TRUE(table.add(late) && table.add(early) && table.add(idle));
  const auto now = ConnectionTable::Clock::now();
  late.deadline = now - std::chrono::seconds(1);
  table.end_late(now);
  EXPECT_TRUE(late.has_ended);
  EXPECT_FALSE(early.has_ended || idle.has_ended);
  table.end_all_by(now + std::chrono::seconds(5));
  EXPECT_TRUE(idle.has_ended);
  EXPECT_FALSE(early.has_ended);
  EXPECT_EQ(early.deadline, now + std::chrono::seconds(5));
  EXPECT_EQ(table.deadline_in(std::chrono::hours(1)), now + std::chrono::seconds(5));
  for (Stub* stub : {&late, &early, &idle}) table.remove(*stub);
  EXPECT_TRUE(table.is_empty());
}

}  // namespace
}  // namespace klipp::example
