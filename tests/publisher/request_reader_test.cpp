#include "http/request_reader.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace klipp::example {
namespace {

using State = RequestReader::State;

const std::string kNext = "GET /next HTTP/1.1\r\nHost: x\r\n\r\n";

// What comes of bytes: the method and path of each request, the status of a refusal, "…" for one that is not whole.
std::string read_all(const std::string& bytes, std::size_t piece, const ReadLimits& limits = {}) {
  RequestReader reader(limits);
  std::string seen;
  const auto see = [&](const std::string& word) { seen += (seen.empty() ? "" : ", ") + word; };
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    reader.take(std::string_view(bytes).substr(at, piece));
    while (reader.state() == State::kComplete) {
      see(reader.request().method + " " + reader.request().path + " [" +
          (reader.request().body_is_too_large ? "too large" : reader.request().body) + "]");
      if (!reader.keeps_connection()) return seen + ", end";
      reader.begin_next();
    }
    if (reader.state() == State::kRefused) {
      see(std::to_string(reader.refusal()));
      return seen;
    }
  }
  if (reader.state() != State::kEmpty) see("…");
  return seen;
}

struct Case {
  const char* name;
  std::string bytes;
  std::string seen;
};

std::vector<Case> cases() {
  const std::string post = "POST /s HTTP/1.1\r\nHost: x\r\n";
  const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
  const std::string get = "GET /a HTTP/1.1\r\n";
  return {
      {"a request", get + "Host: x\r\n\r\n" + kNext, "GET /a [], GET /next []"},
      {"a body of GET", get + "Host: x\r\nContent-Length: 3\r\n\r\nabc" + kNext, "GET /a [abc], GET /next []"},
      {"a body", post + "Content-Length: 3\r\n\r\nabc" + kNext, "POST /s [abc], GET /next []"},
      {"an empty body", post + "Content-Length: 0\r\n\r\n" + kNext, "POST /s [], GET /next []"},
      {"no length", post + "\r\n" + kNext, "POST /s [], GET /next []"},
      {"a body that is not all there", post + "Content-Length: 3\r\n\r\nab", "…"},
      {"chunks", chunked + "3\r\nabc\r\n2;a=b\r\nde\r\n0\r\n\r\n" + kNext, "POST /s [abcde], GET /next []"},
      {"a trailer", chunked + "1\r\na\r\n0\r\nHost: y\r\nX: 1\r\n\r\n" + kNext, "POST /s [a], GET /next []"},
      {"the coding in capitals", post + "Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n" + kNext,
       "POST /s [], GET /next []"},
      {"empty lines before it", "\r\n\r\n" + kNext, "GET /next []"},
      {"the end of the connection", get + "Host: x\r\nConnection: x, Close\r\n\r\n" + kNext, "GET /a [], end"},
      {"HTTP/1.0", "GET /a HTTP/1.0\r\n\r\n" + kNext, "GET /a [], end"},
      {"HTTP/1.0 that goes on", "GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" + kNext, "GET /a [], GET /next []"},
      {"an absolute target", "GET http://y:80/a?b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a []"},
      {"an absolute target without a path", "GET http://y HTTP/1.1\r\nHost: x\r\n\r\n", "GET / []"},
      {"all of the server", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "OPTIONS * []"},
      {"an empty host", get + "Host:\r\n\r\n", "GET /a []"},

      {"a length and chunks", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"},
      {"chunks and a length", post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", "400"},
      {"two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", "400"},
      {"a length twice", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab", "400"},
      {"a list of lengths", post + "Content-Length: 2, 2\r\n\r\nab", "400"},
      {"a length with a plus", post + "Content-Length: +2\r\n\r\nab", "400"},
      {"a length below zero", post + "Content-Length: -2\r\n\r\nab", "400"},
      {"a length with a point", post + "Content-Length: 2.0\r\n\r\nab", "400"},
      {"a length in hexadecimal", post + "Content-Length: 0x2\r\n\r\nab", "400"},
      {"a length of two words", post + "Content-Length: 2 2\r\n\r\nab", "400"},
      {"an empty length", post + "Content-Length:\r\n\r\nab", "400"},
      {"a length beyond all numbers", post + "Content-Length: 18446744073709551618\r\n\r\nab", "400"},
      {"an unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "501"},
      {"two codings", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "501"},
      {"identity as a coding", post + "Transfer-Encoding: identity\r\n\r\nab", "501"},
      {"an empty coding", post + "Transfer-Encoding:\r\n\r\nab", "501"},
      {"the coding twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"},
      {"chunks in HTTP/1.0", "POST /s HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"},
      {"no host", get + "\r\n", "400"},
      {"two hosts", get + "Host: x\r\nHost: y\r\n\r\n", "400"},
      {"a list of hosts", get + "Host: x, y\r\n\r\n", "400"},
      {"a host with a path", get + "Host: x/y\r\n\r\n", "400"},
      {"a host with a user", get + "Host: a@x\r\n\r\n", "400"},
      {"a space before the colon", get + "Host : x\r\n\r\n", "400"},
      {"a space before the name", get + " Host: x\r\n\r\n", "400"},
      {"a folded line", get + "Host: x\r\nA: b\r\n c\r\n\r\n", "400"},
      {"a folded line with a tab", get + "Host: x\r\nA: b\r\n\tc\r\n\r\n", "400"},
      {"a line that ends in LF", get + "Host: x\nA: b\r\n\r\n", "400"},
      {"a head that ends in LF", get + "Host: x\r\n\n", "400"},
      {"a CR alone", get + "Host: x\r\nA: b\rc\r\n\r\n", "400"},
      {"a NUL", get + "Host: x\r\nA: b" + std::string(1, '\0') + "c\r\n\r\n", "400"},
      {"a line without a colon", get + "Host: x\r\nabc\r\n\r\n", "400"},
      {"a name that is none", get + "Host: x\r\na(b): c\r\n\r\n", "400"},
      {"no request line", "BAD\r\n\r\n", "400"},
      {"two spaces", "GET  /a HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"a tab", "GET\t/a HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"HTTP/0.9", "GET /a\r\n\r\n", "400"},
      {"another version", "GET /a HTTP/2.0\r\nHost: x\r\n\r\n", "505"},
      {"a version that is none", "GET /a HTTP/1.x\r\nHost: x\r\n\r\n", "400"},
      {"a target without a slash", "GET a HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"a target with a fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"a star for GET", "GET * HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"an absolute target without a host", "GET http:///a HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"an absolute target with a user", "GET http://a@b/ HTTP/1.1\r\nHost: x\r\n\r\n", "400"},
      {"another expectation", post + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\na", "417"},
      {"a chunk that is no number", chunked + "x\r\na\r\n0\r\n\r\n", "400"},
      {"a chunk with 0x", chunked + "0x1\r\na\r\n0\r\n\r\n", "400"},
      {"a chunk with a minus", chunked + "-1\r\na\r\n0\r\n\r\n", "400"},
      {"a chunk beyond all numbers", chunked + "11111111111111111\r\na\r\n0\r\n\r\n", "400"},
      {"a chunk that is longer than it says", chunked + "1\r\nabc\r\n0\r\n\r\n", "400"},
      {"a chunk that ends in LF", chunked + "1\r\na\n0\r\n\r\n", "400"},
      {"a size that ends in LF", chunked + "1\na\r\n0\r\n\r\n", "400"},
      {"a length in the trailer", chunked + "0\r\nContent-Length: 5\r\n\r\n", "400"},
  };
}

TEST(RequestReader, SeesTheSameInWhateverPiecesBytesCome) {
  for (const auto& [name, bytes, seen] : cases()) {
    for (const std::size_t piece : {bytes.size(), std::size_t{1}, std::size_t{2}, std::size_t{7}}) {
      EXPECT_EQ(read_all(bytes, piece), seen) << name << ", " << piece << " bytes at a time";
    }
  }
}

TEST(RequestReader, DecodesPathAndQuery) {
  RequestReader reader({});
  reader.take("GET /a%20b/%c3%85?x=1+2&y=%26&z HTTP/1.1\r\nhOsT: x\r\nA: 1\r\na:\t2 \r\n\r\n");
  ASSERT_EQ(reader.state(), State::kComplete);
  EXPECT_EQ(reader.request().path, "/a b/\xc3\x85");
  EXPECT_EQ(reader.request().parameter("x"), "1 2");
  EXPECT_EQ(reader.request().parameter("y"), "&");
  EXPECT_TRUE(reader.request().has_parameter("z"));
  EXPECT_EQ(reader.request().header("Host"), "x");
  EXPECT_EQ(reader.request().headers.joined("a"), "1,2");
}

TEST(RequestReader, TakesTheHostOfAnAbsoluteTarget) {
  RequestReader reader({});
  reader.take("GET HTTP://y:8080/a HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(reader.request().headers.joined("Host"), "y:8080");
}

TEST(RequestReader, FieldsOfATrailerAreNotOfTheHead) {
  RequestReader reader({});
  reader.take("POST /s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nOrigin: y\r\n\r\n");
  ASSERT_EQ(reader.state(), State::kComplete);
  EXPECT_FALSE(reader.request().has_header("Origin"));
}

TEST(RequestReader, EndsWhatIsTooLong) {
  const ReadLimits limits = {.request_line = 100, .head = 1000, .fields = 10, .body = 10, .dropped = 100};
  const std::string get = "GET /a HTTP/1.1\r\nHost: x\r\n";
  std::string fields;
  for (int i = 0; i < 9; ++i) fields += "A: b\r\n";
  const auto seen = [&](const std::string& bytes) {
    const std::string at_once = read_all(bytes, bytes.size(), limits);
    EXPECT_EQ(at_once, read_all(bytes, 1, limits)) << bytes;
    return at_once;
  };
  EXPECT_EQ(seen("GET /" + std::string(84, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"),
            "GET /" + std::string(84, 'a') + " []");
  EXPECT_EQ(seen("GET /" + std::string(90, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"), "414");
  EXPECT_EQ(seen(std::string(200, 'a')), "414");
  EXPECT_EQ(seen(get + fields + "\r\n"), "GET /a []");
  EXPECT_EQ(seen(get + fields + "A: b\r\n\r\n"), "431");
  EXPECT_EQ(seen(get + "A: " + std::string(1000, 'a')), "431");
  const std::string post = "POST /s HTTP/1.1\r\nHost: x\r\n";
  EXPECT_EQ(seen(post + "Content-Length: 10\r\n\r\n0123456789" + kNext), "POST /s [0123456789], GET /next []");
  EXPECT_EQ(seen(post + "Content-Length: 11\r\n\r\n0123456789a" + kNext), "POST /s [too large], GET /next []");
  EXPECT_EQ(seen(post + "Content-Length: 101\r\n\r\n"), "POST /s [too large], end");
  EXPECT_EQ(seen(post + "Content-Length: 11\r\nExpect: 100-continue\r\n\r\n"), "POST /s [too large], end");
  const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
  EXPECT_EQ(seen(chunked + "b\r\n0123456789a\r\n0\r\n\r\n" + kNext), "POST /s [too large], GET /next []");
  EXPECT_EQ(seen(chunked + "1;" + std::string(200, 'a')), "POST /s [too large], end");
  EXPECT_EQ(seen(chunked + "1\r\na\r\n0\r\nA: " + std::string(200, 'a')), "POST /s [too large], end");
}

TEST(RequestReader, KeepsLittleInMemory) {
  RequestReader reader({});
  const std::string line = "A: " + std::string(997, 'a') + "\r\n";
  reader.take("GET / HTTP/1.1\r\nHost: x\r\n");
  while (reader.needs_more()) reader.take(line);
  EXPECT_EQ(reader.refusal(), 431);
  EXPECT_LT(reader.memory(), 128U * 1024U);
}

}  // namespace
}  // namespace klipp::example
