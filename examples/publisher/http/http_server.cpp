#include "http/http_server.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <future>
#include <optional>

#include "http/http_connection.hpp"
#include "http/networks.hpp"
#include "http/open_files.hpp"
#include "log.hpp"

namespace klipp::example {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto kAsTuple = asio::as_tuple(asio::use_awaitable);
constexpr auto kBetweenLooks = std::chrono::milliseconds(200);  // how exactly deadlines are kept
constexpr auto kBetweenLastLooks = std::chrono::milliseconds(10);
constexpr auto kWithoutFiles = std::chrono::milliseconds(100);  // until the next try to accept
constexpr int kBacklog = 1024;

std::string origin_of(const std::string& host, int port) {
  const bool ipv6 = host.find(':') != std::string::npos;
  return "http://" + (ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

ServerLimits that_fit(ServerLimits limits) {
  limits.connections = connections_that_fit(limits.connections);
  return limits;
}

}  // namespace

// One thread reads and writes for all connections; workers run handlers.
class HttpServer::Engine {
 public:
  Engine(const ServerLimits& limits, const Site& site)
      : limits_(that_fit(limits)),
        table_(limits_.connections, limits_.connections_of_client),
        readers_(limits_.reading_threads),
        writers_(limits_.writing_threads),
        context_{limits_, site, readers_, writers_, table_} {}

  // The port, or nothing.
  std::optional<int> bind(const std::string& host, int port);

  // Serves until stop().
  void run();
  void stop();

  [[nodiscard]] const ConnectionCounts& counts() const { return table_.counts(); }
  [[nodiscard]] bool responds_within(std::chrono::milliseconds patience);

 private:
  asio::awaitable<void> accept();
  asio::awaitable<void> watch();
  void try_to_take(tcp::socket socket);
  void take(tcp::socket socket);
  void take_those_who_wait();
  void begin_stop();
  [[nodiscard]] std::string whose(const std::string& address) const;

  const ServerLimits limits_;
  ConnectionTable table_;
  asio::io_context io_{1};
  asio::thread_pool readers_;
  asio::thread_pool writers_;
  tcp::acceptor acceptor_{io_};
  asio::steady_timer looks_{io_};
  ConnectionContext context_;
};

std::optional<int> HttpServer::Engine::bind(const std::string& host, int port) {
  error_code error;
  const auto found = tcp::resolver(io_).resolve(host, std::to_string(port), tcp::resolver::passive, error);
  if (error || found.empty()) return std::nullopt;
  const tcp::endpoint endpoint = found.begin()->endpoint();
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(kBacklog, error);
  if (!error) acceptor_.non_blocking(true, error);
  if (error) return std::nullopt;
  return acceptor_.local_endpoint(error).port();
}

void HttpServer::Engine::run() {
  asio::co_spawn(io_, accept(), asio::detached);
  asio::co_spawn(io_, watch(), asio::detached);
  io_.run();
}

void HttpServer::Engine::stop() {
  asio::post(io_, [this] { begin_stop(); });
}

bool HttpServer::Engine::responds_within(std::chrono::milliseconds patience) {
  const auto promise = std::make_shared<std::promise<void>>();
  std::future<void> done = promise->get_future();
  asio::post(io_, [promise] { promise->set_value(); });
  return done.wait_for(patience) == std::future_status::ready;
}

// A connection that cannot be accepted, as a rule for want of files, stays in the backlog and would be reported again
// at once: an old one makes room, and then time passes.
asio::awaitable<void> HttpServer::Engine::accept() {
  asio::steady_timer pause(io_);
  while (!context_.is_stopping) {
    auto [error, socket] = co_await acceptor_.async_accept(kAsTuple);
    if (context_.is_stopping) co_return;
    if (!error) {
      try_to_take(std::move(socket));
      continue;
    }
    log_problem("cannot accept a connection: " + error.message());
    table_.end_longest_waiting();
    pause.expires_after(kWithoutFiles);
    co_await pause.async_wait(kAsTuple);
  }
}

// Without memory for it, a connection is closed, and the next one is accepted all the same.
void HttpServer::Engine::try_to_take(tcp::socket socket) {
  try {
    take(std::move(socket));
  } catch (const std::exception& problem) {
    log_problem(std::string("cannot serve a connection: ") + problem.what());
  }
}

void HttpServer::Engine::take(tcp::socket socket) {
  error_code error;
  const std::string address = socket.remote_endpoint(error).address().to_string();
  if (error) return;  // gone already
  auto connection = std::make_shared<HttpConnection>(std::move(socket), address, whose(address), context_);
  asio::co_spawn(
      io_, [connection = std::move(connection)]() { return connection->run(); }, asio::detached);
}

std::string HttpServer::Engine::whose(const std::string& address) const {
  return !limits_.counts_own_machine && is_loopback(address) ? "" : network_of(address);
}

// Ends connections that are late, and the server once it has stopped and none is left.
asio::awaitable<void> HttpServer::Engine::watch() {
  while (!context_.is_stopping || !table_.is_empty()) {
    looks_.expires_after(context_.is_stopping ? kBetweenLastLooks : kBetweenLooks);
    co_await looks_.async_wait(kAsTuple);
    table_.end_late(ConnectionTable::Clock::now());
  }
}

// Their requests may have arrived, although nobody has looked.
void HttpServer::Engine::take_those_who_wait() {
  error_code error;
  while (true) {
    tcp::socket socket(io_);
    acceptor_.accept(socket, error);
    if (error) return;
    try_to_take(std::move(socket));
  }
}

void HttpServer::Engine::begin_stop() {
  error_code error;
  acceptor_.cancel(error);
  context_.is_stopping = true;
  take_those_who_wait();
  acceptor_.close(error);
  table_.end_all_by(ConnectionTable::Clock::now() + limits_.stop);
  looks_.cancel();
}

HttpServer::HttpServer(const ServerLimits& limits) : engine_(std::make_unique<Engine>(limits, site_)) {}

HttpServer::~HttpServer() { stop(); }  // NOLINT(bugprone-exception-escape): a thread that is joinable joins

const ConnectionCounts& HttpServer::counts() const { return engine_->counts(); }

bool HttpServer::responds_within(std::chrono::milliseconds patience) const {
  return engine_->responds_within(patience);
}

bool HttpServer::bind(const std::string& host, int port) {
  const std::optional<int> found = engine_->bind(host, port);
  if (!found) return false;
  port_ = *found;
  origin_ = origin_of(host, port_);
  return true;
}

void HttpServer::listen() {
  thread_ = std::thread([this] { engine_->run(); });
}

void HttpServer::stop() {
  if (!thread_.joinable()) return;
  engine_->stop();
  thread_.join();
}

}  // namespace klipp::example
