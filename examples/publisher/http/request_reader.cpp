#include "http/request_reader.hpp"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <optional>
#include <utility>

#include "http/request_rules.hpp"

namespace klipp::example {

namespace beast = boost::beast;
namespace http = beast::http;

// Beast reads the grammar: the lines of the head, and chunks. Fields of a trailer are read and dropped, so that none of
// them passes for one of the head.
class RequestReader::Parser : public http::basic_parser<true> {
 public:
  Parser(Request& request, const ReadLimits& limits) : request_(request), most_of_body_(limits.body) {
    header_limit(static_cast<std::uint32_t>(limits.head + limits.request_line));
    body_limit(boost::none);
    eager(true);
  }

  [[nodiscard]] int minor() const { return minor_; }
  [[nodiscard]] const std::string& target() const { return target_; }

 private:
  using View = beast::string_view;
  using Error = beast::error_code;

  void on_request_impl(http::verb, View method, View target, int version, Error&) override {
    request_.method = std::string(method);
    target_ = std::string(target);
    minor_ = version % 10;
  }
  void on_response_impl(int, View, int, Error&) override {}
  void on_field_impl(http::field, View name, View value, Error&) override {
    if (!has_head_) request_.headers.add({name.data(), name.size()}, {value.data(), value.size()});
  }
  void on_header_impl(Error&) override { has_head_ = true; }
  void on_body_init_impl(const boost::optional<std::uint64_t>&, Error&) override {}
  std::size_t on_body_impl(View body, Error&) override { return keep(body); }
  void on_chunk_header_impl(std::uint64_t, View, Error&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, View body, Error&) override { return keep(body); }
  void on_finish_impl(Error&) override {}

  std::size_t keep(View bytes) {
    if (request_.body.size() + bytes.size() > most_of_body_) request_.body_is_too_large = true;
    if (request_.body_is_too_large) {
      request_.body.clear();
    } else {
      request_.body.append(bytes.data(), bytes.size());
    }
    return bytes.size();
  }

  Request& request_;
  std::size_t most_of_body_;
  std::string target_;
  int minor_ = 1;
  bool has_head_ = false;
};

namespace {

// "0\r\n\r\n": no chunks are shorter. If the first chunk is the last one, the parser takes for granted that so much of
// it has arrived.
constexpr std::size_t kLastChunk = 5;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// The version is well formed, and not one that this server speaks.
bool has_other_version(std::string_view head) {
  const std::string_view line = head.substr(0, head.find('\r'));
  const std::size_t at = line.rfind(" HTTP/");
  if (at == std::string_view::npos || line.size() != at + 9) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return is_digit(line[at + 6]) && line[at + 7] == '.' && is_digit(line[at + 8]);
}

}  // namespace

RequestReader::RequestReader(const ReadLimits& limits) : limits_(limits) {}
RequestReader::~RequestReader() = default;

void RequestReader::take(std::string_view bytes) {
  if (!needs_more()) {
    buffer_.append(bytes);
    return;
  }
  buffer_.append(bytes);
  read();
}

void RequestReader::begin_next() {
  request_ = {};
  parser_ = nullptr;
  scanned_ = line_begin_ = lines_ = head_size_ = body_bytes_ = 0;
  keeps_connection_ = expects_continue_ = false;
  state_ = State::kEmpty;
  if (buffer_.empty()) buffer_.shrink_to_fit();
  read();
}

void RequestReader::read() {
  if (state_ <= State::kHead) read_head();
  if (state_ == State::kBody) read_body();
}

void RequestReader::read_head() {
  // Some clients put an empty line behind a body (RFC 9112, section 2.2).
  while (lines_ == 0 && buffer_.starts_with("\r\n")) {
    buffer_.erase(0, 2);
    scanned_ = 0;
  }
  if (buffer_.empty() || buffer_ == "\r") return;
  state_ = State::kHead;
  if (const int status = scan_head()) return refuse(status);
  if (head_size_ > 0) parse_head(head_size_);
}

int RequestReader::scan_head() {
  for (; scanned_ < buffer_.size() && head_size_ == 0; ++scanned_) {
    if (const int status = fault_at(scanned_)) return status;
    if (buffer_[scanned_] != '\n') continue;
    if (line_begin_ + 1 == scanned_) head_size_ = scanned_ + 1;  // an empty line
    ++lines_;
    line_begin_ = scanned_ + 1;
  }
  return 0;
}

int RequestReader::fault_at(std::size_t at) const {
  const char c = buffer_[at];
  const bool is_behind_cr = at > 0 && buffer_[at - 1] == '\r';
  if (c == '\0' || (c == '\n') != is_behind_cr) return 400;  // lines end in CR LF, and neither stands elsewhere
  if (at == line_begin_ && is_blank(c)) return 400;          // a folded line
  if (lines_ == 0 && at >= limits_.request_line) return 414;
  return at >= limits_.head || lines_ > limits_.fields + 1 ? 431 : 0;
}

void RequestReader::parse_head(std::size_t size) {
  parser_ = std::make_unique<Parser>(request_, limits_);
  beast::error_code error;
  parser_->put(boost::asio::buffer(buffer_.data(), size), error);
  if (error == http::error::bad_version && has_other_version(buffer_)) return refuse(505);
  // What is no message to Beast may have had a coding that this server does not know.
  if (error && error != http::error::need_more) return refuse(400);
  if (const int status = fault_of_head()) return refuse(status);
  buffer_.erase(0, size);
  keeps_connection_ = klipp::example::keeps_connection(request_.headers, parser_->minor());
  expects_continue_ = parser_->minor() > 0 && request_.headers.has("Expect");
  state_ = State::kBody;
}

int RequestReader::fault_of_head() {
  if (!parser_->is_header_done()) return 400;
  if (const int status = fault_of_headers(request_.headers, parser_->minor())) return status;
  return request_.method == "CONNECT" || set_target(request_, parser_->target()) ? 0 : 400;
}

void RequestReader::read_body() {
  const std::optional<std::uint64_t> said = body_length(request_.headers);
  const std::uint64_t length = said.value_or(0);
  if (length > limits_.dropped || (expects_continue_ && length > limits_.body)) return leave_body();
  const std::size_t least = said || body_bytes_ > 0 ? 1 : kLastChunk;
  beast::error_code error;
  while (!parser_->is_done() && buffer_.size() >= least && !error) {
    // No further than where it is left, however much has arrived at once.
    const std::size_t size = parser_->put(boost::asio::buffer(buffer_, limits_.dropped + 1 - body_bytes_), error);
    buffer_.erase(0, size);
    body_bytes_ += size;
  }
  if (error && error != http::error::need_more) return refuse(400);
  if (parser_->is_done()) {
    state_ = State::kComplete;
  } else if (body_bytes_ + buffer_.size() > limits_.dropped) {
    leave_body();
  }
}

// The rest stays on the connection, which ends with the answer.
void RequestReader::leave_body() {
  request_.body.clear();
  request_.body_is_too_large = true;
  keeps_connection_ = false;
  state_ = State::kComplete;
}

void RequestReader::refuse(int status) {
  refusal_ = status;
  keeps_connection_ = false;
  state_ = State::kRefused;
}

}  // namespace klipp::example
