#include <filesystem>

#include "publisher_fixture.hpp"

namespace klipp::example {
namespace {

using PublishedFiles = PublisherFixture;

TEST_F(PublishedFiles, EachFileHasItsType) {
  const std::pair<const char*, const char*> types[] = {{"klipp.js", "text/javascript; charset=utf-8"},
                                                       {"chunk.mjs", "text/javascript; charset=utf-8"},
                                                       {"klipp.css", "text/css; charset=utf-8"},
                                                       {"klipp.wasm", "application/wasm"},
                                                       {"icon.svg", "image/svg+xml"},
                                                       {"vocabulary.json", "application/json"},
                                                       {"frame.html", "text/html; charset=utf-8"},
                                                       {"UPPER.JS", "text/javascript; charset=utf-8"}};
  for (const auto& [name, type] : types) {
    directory_.write(std::string("dist/v1/") + name, "x");
    const httplib::Response answer = get(std::string("/v1/") + name);
    EXPECT_EQ(answer.status, 200) << name;
    EXPECT_EQ(answer.get_header_value("Content-Type"), type);
    EXPECT_EQ(answer.get_header_value("X-Content-Type-Options"), "nosniff");
  }
}

TEST_F(PublishedFiles, EveryOriginMayUseThem) {
  for (const char* path : {"/v1/klipp.js", "/documents/first.json", "/v1/missing.js"}) {
    const httplib::Response answer = get(path, {{"Origin", "http://partner.example"}});
    EXPECT_EQ(answer.get_header_value("Access-Control-Allow-Origin"), "*") << path;
    EXPECT_EQ(answer.get_header_value("Cross-Origin-Resource-Policy"), "cross-origin") << path;
    EXPECT_FALSE(answer.has_header("Access-Control-Allow-Credentials")) << path;
  }
}

TEST_F(PublishedFiles, DocumentsAndPicturesAreServed) {
  directory_.write("documents/pictures/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  EXPECT_EQ(get("/documents/first.json").get_header_value("Content-Type"), "application/json");
  const httplib::Response picture = get("/documents/pictures/map.svg");
  EXPECT_EQ(picture.get_header_value("Content-Type"), "image/svg+xml");
  EXPECT_EQ(picture.get_header_value("Content-Security-Policy"), "default-src 'none'; style-src 'unsafe-inline'");
}

TEST_F(PublishedFiles, BytesArriveAsTheyAre) {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) bytes += static_cast<char>(i * 7);
  directory_.write("dist/v1/klipp.wasm", bytes);
  EXPECT_EQ(get("/v1/klipp.wasm").body, bytes);
  directory_.write("dist/v1/empty.js", "");
  EXPECT_EQ(get("/v1/empty.js").status, 200);
  EXPECT_EQ(get("/v1/empty.js").body, "");
}

TEST_F(PublishedFiles, CompressedNeighbourIsSentToThoseWhoTakeIt) {
  directory_.write("dist/v1/klipp.js.br", "brotli");
  directory_.write("dist/v1/klipp.js.gz", "gzip");
  const std::tuple<const char*, const char*, const char*> cases[] = {{"gzip, deflate, br", "brotli", "br"},
                                                                     {"gzip", "gzip", "gzip"},
                                                                     {"br;q=0, gzip", "gzip", "gzip"},
                                                                     {"br;q=0.1, gzip;q=0.9", "gzip", "gzip"},
                                                                     {"br;q=0, gzip;q=0.0", "export {};", ""},
                                                                     {"*;q=0", "export {};", ""},
                                                                     {"identity, br;q=0.5", "export {};", ""},
                                                                     {"deflate", "export {};", ""},
                                                                     {"*", "brotli", "br"},
                                                                     {"", "export {};", ""}};
  for (const auto& [accept, body, encoding] : cases) {
    const httplib::Response answer = get("/v1/klipp.js", {{"Accept-Encoding", accept}});
    EXPECT_EQ(answer.body, body) << accept;
    EXPECT_EQ(answer.get_header_value("Content-Encoding"), encoding) << accept;
    EXPECT_EQ(answer.get_header_value("Content-Type"), "text/javascript; charset=utf-8") << accept;
    EXPECT_EQ(answer.get_header_value("Vary"), "Accept-Encoding") << accept;
  }
}

TEST_F(PublishedFiles, SecondChoiceIsSentWhereTheFirstIsMissing) {
  directory_.write("dist/v1/klipp.js.gz", "gzip");
  EXPECT_EQ(get("/v1/klipp.js", {{"Accept-Encoding", "br, gzip"}}).body, "gzip");
}

TEST_F(PublishedFiles, WithoutNeighbourTheFileIsSentAsItIs) {
  const httplib::Response answer = get("/v1/klipp.js", {{"Accept-Encoding", "br, gzip"}});
  EXPECT_EQ(answer.body, "export {};");
  EXPECT_FALSE(answer.has_header("Content-Encoding"));
  EXPECT_EQ(answer.get_header_value("Vary"), "Accept-Encoding");
}

TEST_F(PublishedFiles, NeighbourAloneIsNotAFile) {
  directory_.write("dist/v1/gone.js.br", "brotli");
  EXPECT_EQ(get("/v1/gone.js", {{"Accept-Encoding", "br"}}).status, 404);
}

TEST_F(PublishedFiles, KnownVersionIsNotSentAgain) {
  const std::string tag = get("/v1/klipp.js").get_header_value("ETag");
  ASSERT_FALSE(tag.empty());
  for (const std::string& known : {tag, "W/" + tag, "\"other\", " + tag, std::string("*")}) {
    const std::string answer =
        exchange("GET /v1/klipp.js HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: " + known + "\r\n\r\n");
    EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 304") << known;
    EXPECT_NE(answer.find("ETag: " + tag), std::string::npos) << known;
    EXPECT_NE(answer.find("Access-Control-Allow-Origin: *"), std::string::npos) << known;
    EXPECT_EQ(answer.substr(answer.size() - 4), "\r\n\r\n") << known;
  }
  EXPECT_EQ(get("/v1/klipp.js", {{"If-None-Match", "\"other\""}}).status, 200);
}

TEST_F(PublishedFiles, ChangedFileHasAnotherTag) {
  const std::string before = get("/v1/klipp.js").get_header_value("ETag");
  directory_.write("dist/v1/klipp.js", "export { };");
  EXPECT_NE(get("/v1/klipp.js").get_header_value("ETag"), before);
}

TEST_F(PublishedFiles, EachEncodingHasItsOwnTag) {
  directory_.write("dist/v1/klipp.js.br", "brotli");
  EXPECT_NE(get("/v1/klipp.js").get_header_value("ETag"),
            get("/v1/klipp.js", {{"Accept-Encoding", "br"}}).get_header_value("ETag"));
}

TEST_F(PublishedFiles, ScriptsMayBeKeptAWhileDocumentsAreAskedFor) {
  EXPECT_EQ(get("/v1/klipp.js").get_header_value("Cache-Control"), "public, max-age=300");
  EXPECT_EQ(get("/documents/first.json").get_header_value("Cache-Control"), "no-cache");
  EXPECT_EQ(get("/documents/first.json").get_header_value("CDN-Cache-Control"),
            "max-age=10, stale-while-revalidate=60, stale-if-error=86400");
  EXPECT_EQ(get("/documents/none.json").get_header_value("CDN-Cache-Control"), "") << "it may be there in a moment";
  EXPECT_EQ(get("/markup/article/first").get_header_value("CDN-Cache-Control").substr(0, 10), "max-age=10");
}

TEST_F(PublishedFiles, HeadHasTheHeadersOfGet) {
  const httplib::Result answer = client().Head("/v1/klipp.js");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->get_header_value("Content-Length"), "10");
  EXPECT_EQ(answer->get_header_value("ETag"), get("/v1/klipp.js").get_header_value("ETag"));
}

TEST_F(PublishedFiles, NothingOutsideTheDirectoryIsServed) {
  directory_.write("secret.json", "secret");
  directory_.write("dist/secret.json", "secret");
  for (const char* path : {"/v1/../secret.json", "/v1/%2e%2e/secret.json", "/v1/..%2fsecret.json",
                           "/v1/..%5csecret.json", "/v1/./klipp.js", "/v1//klipp.js", "/v1/x/../klipp.js",
                           "/v1/%2fetc/passwd", "//v1/klipp.js", "/v1/klipp.js%00.json", "/v1/klipp.js%0a",
                           "/documents/..%2fsecret.json", "/documents/../../secret.json", "/articles/..%2fsecret"}) {
    const httplib::Response answer = get(path);
    EXPECT_EQ(answer.status, 404) << path;
    EXPECT_EQ(answer.body.find("secret"), std::string::npos) << path;
  }
}

TEST_F(PublishedFiles, DotFilesAndUnknownTypesAreNotServed) {
  directory_.write("dist/v1/.env.json", "secret");
  directory_.write("dist/v1/.git/config.json", "secret");
  directory_.write("dist/v1/signups.sqlite", "secret");
  directory_.write("dist/v1/Makefile", "secret");
  for (const char* path : {"/v1/.env.json", "/v1/.git/config.json", "/v1/signups.sqlite", "/v1/Makefile", "/v1/"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(PublishedFiles, LinksThatLeadAwayAreNotFollowed) {
  directory_.write("secret.json", "secret");
  std::filesystem::create_symlink(directory_.path() / "secret.json", directory_.path() / "dist/v1/link.json");
  EXPECT_EQ(get("/v1/link.json").status, 404);
}

TEST_F(PublishedFiles, RangesAreIgnored) {
  for (const char* range : {"bytes=0-3", "bytes=5-", "bytes=9999-", "bytes=0-1,2-3,0-9", "bytes=-1"}) {
    const httplib::Response answer = get("/v1/klipp.js", {{"Range", range}});
    EXPECT_EQ(answer.status, 200) << range;
    EXPECT_EQ(answer.body, "export {};") << range;
    EXPECT_FALSE(answer.has_header("Content-Range")) << range;
  }
}

}  // namespace
}  // namespace klipp::example
