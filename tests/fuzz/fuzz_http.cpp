/// Requests: whatever bytes a client sends, in whatever pieces, the same requests are seen in them; little of them is
/// kept in memory; and one that is accepted ends where a second reading of its own says that it ends, by the rules of
/// RFC 9112 for a server that knows nothing but them.
#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "http/request_reader.hpp"
#include "http/text.hpp"
#include "target.hpp"

namespace {

using klipp::example::ReadLimits;
using klipp::example::RequestReader;
using State = RequestReader::State;

constexpr ReadLimits kLimits = {.request_line = 256, .head = 2048, .fields = 20, .body = 512, .dropped = 4096};
constexpr std::size_t kMostMemory = 16 * 1024;

struct Seen {
  std::string words;  // what was seen, request by request
  std::vector<std::size_t>
      ends;  // of requests that were read whole, as bytes of the input; of the last one only if known
};

void see(Seen& seen, RequestReader& reader) {
  const klipp::example::Request& request = reader.request();
  seen.words += request.method + ' ' + request.path + ' ' + std::to_string(request.headers.size()) + ' ' +
                (request.body_is_too_large ? "too large" : request.body) + '\n';
}

// Ends at a refusal, or where the connection would.
Seen read_in_pieces(std::string_view input, std::size_t piece) {
  RequestReader reader(kLimits);
  Seen seen;
  for (std::size_t at = 0; at < input.size(); at += piece) {
    reader.take(input.substr(at, piece));
    klipp::fuzz::require(reader.memory() <= kMostMemory + 2 * piece, "little is kept", std::to_string(reader.memory()));
    while (reader.state() == State::kComplete) {
      see(seen, reader);
      if (!reader.keeps_connection()) return seen;
      seen.ends.push_back(std::min(at + piece, input.size()));
      reader.begin_next();
    }
    if (reader.state() == State::kRefused) {
      seen.words += std::to_string(reader.refusal());
      return seen;
    }
  }
  return seen;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find("\r\n", at);
  return end == std::string_view::npos ? text.size() : end;
}

// The end of chunks that begin at `at`.
std::size_t end_of_chunks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t size = 0;
    const std::size_t end = line_end(text, at);
    std::from_chars(text.data() + at, text.data() + end, size, 16);
    at = end + 2;
    if (size == 0) break;
    at += size + 2;
  }
  while (at < text.size() && line_end(text, at) != at) at = line_end(text, at) + 2;
  return at + 2;
}

std::size_t end_of_request(std::string_view text) {
  std::size_t at = 0;
  while (text.substr(at, 2) == "\r\n") at += 2;
  std::optional<std::size_t> length;
  bool is_chunked = false;
  for (std::size_t end = line_end(text, at); end != at; end = line_end(text, at)) {
    const std::string line = klipp::example::lower_ascii(text.substr(at, end - at));
    const bool has_length = line.starts_with("content-length:");
    const bool has_coding = line.starts_with("transfer-encoding:");
    klipp::fuzz::require(!(has_length || has_coding) || !(length || is_chunked), "one line says how long a body is",
                         line);
    is_chunked = is_chunked || has_coding;
    const std::string_view value = klipp::example::trim_ascii(std::string_view(line).substr(line.find(':') + 1));
    if (has_length) length = std::stoul(std::string(value));
    if (end == text.size()) break;
    at = end + 2;
  }
  return is_chunked ? end_of_chunks(text, at + 2) : at + 2 + length.value_or(0);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = klipp::fuzz::view(data, size);
  const Seen seen = read_in_pieces(input, 1);
  const std::size_t piece = size == 0 ? 1 : 1 + data[size / 2] % 64;
  for (const std::size_t other : {piece, std::max<std::size_t>(size, 1)}) {
    klipp::fuzz::require(read_in_pieces(input, other).words == seen.words, "pieces make no difference", seen.words);
  }
  std::size_t begin = 0;
  for (const std::size_t end : seen.ends) {
    klipp::fuzz::require(end_of_request(input.substr(begin)) == end - begin, "a request has one end", seen.words);
    begin = end;
  }
  return 0;
}
