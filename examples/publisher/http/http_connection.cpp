#include "http/http_connection.hpp"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <exception>
#include <utility>

#include "http/message_head.hpp"
#include "log.hpp"

namespace klipp::example {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr auto kAsTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kBytesPerSecond = 4 * 1024;  // the slowest client that gets a large answer whole
constexpr std::size_t kLingering = 256 * 1024;     // bytes behind a last request that are read and dropped
constexpr auto kLingeringTime = std::chrono::seconds(2);

// Of an answer to HEAD, and of one without content, only the head is sent.
const std::string* body_of(const Request& request, const Response& response) {
  if (request.method == "HEAD" || response.content == nullptr) return nullptr;
  return &response.content->form(response.encoding).bytes;
}

}  // namespace

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, std::string address, std::string whose,
                               ConnectionContext& context)
    : Connection(std::move(whose)),
      socket_(std::move(socket)),
      address_(std::move(address)),
      context_(context),
      reader_(context.limits.read) {}

HttpConnection::~HttpConnection() { context_.table.remove(*this); }

void HttpConnection::end() {
  error_code error;
  socket_.close(error);
}

bool HttpConnection::is_idle() const {
  error_code error;
  return reader_.state() == RequestReader::State::kEmpty && (!socket_.is_open() || socket_.available(error) == 0);
}

asio::awaitable<void> HttpConnection::run() {
  if (!context_.table.add(*this)) co_return;
  error_code error;
  socket_.non_blocking(true, error);
  socket_.set_option(asio::ip::tcp::no_delay(true), error);
  for (bool goes_on = true; goes_on;) {
    const bool has_request = co_await read_request();
    if (!has_request) co_return;
    const Response response = co_await answer();
    goes_on = reader_.keeps_connection() && !context_.is_stopping && !context_.table.is_crowded();
    const bool is_sent = co_await write(head_of(response, goes_on), body_of(reader_.request(), response));
    if (!is_sent) co_return;
    has_answered_ = true;
    if (goes_on) reader_.begin_next();
  }
  co_await linger();
}

// Returns whether there is something to answer.
asio::awaitable<bool> HttpConnection::read_request() {
  waits = true;
  waits_since = ConnectionTable::Clock::now();
  set_deadline();
  bool was_told = false;
  while (reader_.needs_more()) {
    const bool tells = reader_.state() == RequestReader::State::kBody && reader_.expects_continue() && !was_told;
    if (tells) {
      was_told = true;
      const bool is_sent = co_await write("HTTP/1.1 100 Continue\r\n\r\n", nullptr);
      if (!is_sent) co_return false;
      set_deadline();
    }
    const RequestReader::State before = reader_.state();
    const std::size_t size = co_await receive();
    if (size == 0) co_return false;
    reader_.take({context_.arrived.data(), size});
    if (reader_.state() != before) set_deadline();
  }
  waits = false;
  deadline = context_.table.deadline_in(std::chrono::hours(1));
  co_return true;
}

// The number of bytes that have arrived in the common buffer; 0 at the end of the connection.
asio::awaitable<std::size_t> HttpConnection::receive() {
  while (true) {
    if (context_.is_stopping && is_idle()) co_return 0;
    const auto [failure] = co_await socket_.async_wait(asio::ip::tcp::socket::wait_read, kAsTuple);
    if (failure) co_return 0;
    error_code error;
    const std::size_t size = socket_.read_some(asio::buffer(context_.arrived), error);
    if (error != asio::error::would_block) co_return error ? 0 : size;
  }
}

Response HttpConnection::make_response(std::chrono::steady_clock::time_point arrived) {
  Request& request = reader_.request();
  request.remote_address = address_;
  const bool is_refused = reader_.state() == RequestReader::State::kRefused;
  try {
    Response response =
        is_refused ? refusal_of(request, reader_.refusal(), context_.site) : answer_of(request, context_.site);
    context_.site.on_answer({request, response, std::chrono::steady_clock::now() - arrived});
    return response;
  } catch (const std::exception& error) {  // no memory, not even for the page that says so
    log_problem(std::string("an answer failed: ") + error.what());
    return {.status = 500};
  }
}

// A worker makes it, so that a handler may wait for the disk while other connections go on.
asio::awaitable<Response> HttpConnection::answer() {
  co_return co_await asio::async_initiate<decltype(asio::use_awaitable), void(Response)>(
      [this](auto handler) {
        asio::thread_pool& workers = reader_.request().only_reads() ? context_.readers : context_.writers;
        const auto arrived = std::chrono::steady_clock::now();
        asio::post(workers, [this, arrived, handler = std::move(handler)]() mutable {
          Response response = make_response(arrived);
          const auto executor = asio::get_associated_executor(handler);
          asio::post(executor, [handler = std::move(handler), response = std::move(response)]() mutable {
            std::move(handler)(std::move(response));
          });
        });
      },
      asio::use_awaitable);
}

asio::awaitable<bool> HttpConnection::write(std::string head, const std::string* body) {
  const std::size_t size = head.size() + (body == nullptr ? 0 : body->size());
  deadline = context_.table.deadline_in(context_.limits.answer + std::chrono::seconds(size / kBytesPerSecond));
  const std::array<asio::const_buffer, 2> bytes = {asio::buffer(head),
                                                   body == nullptr ? asio::const_buffer() : asio::buffer(*body)};
  const auto [error, sent] = co_await asio::async_write(socket_, bytes, kAsTuple);
  co_return !error;
}

// Closed with unread bytes, the connection would take its last answer back (RFC 9112, section 9.6).
asio::awaitable<void> HttpConnection::linger() {
  error_code error;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, error);
  waits = true;
  waits_since = ConnectionTable::Clock::now();
  deadline = context_.table.deadline_in(kLingeringTime);
  for (std::size_t dropped = 0; dropped < kLingering;) {
    const std::size_t size = co_await receive();
    if (size == 0) co_return;
    dropped += size;
  }
}

// Each part of a request has its own time, however slowly its bytes come.
void HttpConnection::set_deadline() {
  const ServerLimits& limits = context_.limits;
  switch (reader_.state()) {
    case RequestReader::State::kEmpty:
      deadline = context_.table.deadline_in(has_answered_ ? limits.idle : limits.head);
      break;
    case RequestReader::State::kHead: deadline = context_.table.deadline_in(limits.head); break;
    default: deadline = context_.table.deadline_in(limits.body);
  }
}

}  // namespace klipp::example
