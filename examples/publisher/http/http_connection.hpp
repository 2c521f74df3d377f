#pragma once

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <string>

#include "http/connection_table.hpp"
#include "http/http_server.hpp"
#include "http/request_reader.hpp"

namespace klipp::example {

/// What all connections of a server share. All but the workers belongs to the thread that reads and writes for them.
struct ConnectionContext {
  const ServerLimits& limits;
  const Site& site;
  boost::asio::thread_pool& readers;  ///< make answers to GET and HEAD, however long others wait for the disk
  boost::asio::thread_pool& writers;  ///< make all others
  ConnectionTable& table;
  std::array<char, 16 * 1024> arrived = {};  ///< bytes on their way from a socket to a reader
  bool is_stopping = false;
};

/// One connection of the server: reads requests and answers them, in order, until an end of either side's.
class HttpConnection : public ConnectionTable::Connection {
 public:
  HttpConnection(boost::asio::ip::tcp::socket socket, std::string address, std::string whose,
                 ConnectionContext& context);
  ~HttpConnection() override;

  boost::asio::awaitable<void> run();

  void end() override;
  [[nodiscard]] bool is_idle() const override;

 private:
  boost::asio::awaitable<bool> read_request();
  boost::asio::awaitable<bool> tell_to_continue();
  boost::asio::awaitable<std::size_t> receive();
  boost::asio::awaitable<Response> answer();
  boost::asio::awaitable<bool> write(std::string head, const std::string* body);
  boost::asio::awaitable<void> linger();
  Response make_response(std::chrono::steady_clock::time_point arrived);
  void set_deadline();

  boost::asio::ip::tcp::socket socket_;
  const std::string address_;
  ConnectionContext& context_;
  RequestReader reader_;
  bool has_answered_ = false;
};

}  // namespace klipp::example
