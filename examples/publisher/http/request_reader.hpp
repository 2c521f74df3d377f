#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "http/request.hpp"

namespace klipp::example {

/// How much of a request is read.
struct ReadLimits {
  std::size_t request_line = 8 * 1024;  ///< bytes; beyond it the answer is 414
  std::size_t head = 32 * 1024;         ///< bytes; beyond it the answer is 431
  std::size_t fields = 100;             ///< of the head; likewise
  std::size_t body = 16 * 1024;         ///< bytes that a handler may get
  std::size_t dropped = 512 * 1024;     ///< bytes of a larger body that are read and dropped before the connection ends
};

/// Reads the requests that come one after the other on a connection. It knows nothing of sockets: give it bytes as they
/// arrive, in whatever pieces. Where two servers could see the end of a request in different places, it refuses it
/// (RFC 9112): no length beside a coding, no second length, no line that ends in LF or CR alone, no folded line.
class RequestReader {
 public:
  enum class State {
    kEmpty,     ///< no byte of a request has arrived
    kHead,      ///< a part of a head has
    kBody,      ///< the head has, but not all of the body
    kComplete,  ///< request() may be answered
    kRefused,   ///< refusal() is the answer, and the last one
  };

  explicit RequestReader(const ReadLimits& limits);
  ~RequestReader();
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;

  /// Takes bytes that have arrived. Those behind the request are kept for the next one.
  void take(std::string_view bytes);

  /// Begins with the next request, of which all may be there already. Only after kComplete with keeps_connection().
  void begin_next();

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] bool needs_more() const { return state_ < State::kComplete; }

  /// With kComplete: the request. With kRefused: as much of it as is known.
  [[nodiscard]] Request& request() { return request_; }

  /// With kRefused: 400, 414, 417, 431, 501 or 505.
  [[nodiscard]] int refusal() const { return refusal_; }

  /// Whether another request may follow the one that is complete.
  [[nodiscard]] bool keeps_connection() const { return keeps_connection_; }

  /// With kBody: whether the client waits to hear that it should send the body ("Expect: 100-continue").
  [[nodiscard]] bool expects_continue() const { return expects_continue_; }

  /// The bytes that are kept in memory.
  [[nodiscard]] std::size_t memory() const { return buffer_.capacity() + request_.body.capacity(); }

 private:
  class Parser;

  void read();
  void read_head();
  int scan_head();
  int fault_at(std::size_t at) const;
  void parse_head(std::size_t size);
  int fault_of_head();
  void read_body();
  void leave_body();
  void refuse(int status);

  ReadLimits limits_;
  std::unique_ptr<Parser> parser_;
  Request request_;
  std::string buffer_;          ///< what has arrived and is not parsed
  std::size_t scanned_ = 0;     ///< bytes of buffer_ whose lines have been looked at
  std::size_t line_begin_ = 0;  ///< of the line that is looked at
  std::size_t lines_ = 0;       ///< that have ended
  std::size_t head_size_ = 0;   ///< once all of the head has arrived
  std::size_t body_bytes_ = 0;  ///< read from the connection, whatever they say
  State state_ = State::kEmpty;
  int refusal_ = 0;
  bool keeps_connection_ = false;
  bool expects_continue_ = false;
};

}  // namespace klipp::example
