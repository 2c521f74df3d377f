#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <thread>

#include "http/connection_table.hpp"
#include "http/dispatch.hpp"
#include "http/request_reader.hpp"

namespace klipp::example {

/// What a server spends on its clients.
struct ServerLimits {
  std::size_t connections = 2048;           ///< at once; fewer where the system allows no more open files
  std::size_t connections_of_client = 128;  ///< of them from one address (of IPv6: one network); 0 for any number
  bool counts_own_machine = false;          ///< connections from 127.0.0.1 and ::1 count for that, too
  ReadLimits read = {};
  std::chrono::milliseconds head = std::chrono::seconds(10);    ///< from its first byte to its last
  std::chrono::milliseconds body = std::chrono::seconds(20);    ///< likewise
  std::chrono::milliseconds idle = std::chrono::seconds(15);    ///< between two requests
  std::chrono::milliseconds answer = std::chrono::seconds(20);  ///< to take an answer, and 1 s more for each 4 KiB
  std::chrono::milliseconds stop = std::chrono::seconds(5);     ///< to finish what has begun
  std::size_t reading_threads = 8;                              ///< that run handlers of GET and HEAD
  std::size_t writing_threads = 64;                             ///< that run others, which may wait for the disk
};

/// An HTTP/1.1 server on one address and port, with threads of its own. Call bind(), add handlers to routes(), then
/// call listen(). Handlers run concurrently, once a request has arrived whole, and must outlive the server.
class HttpServer {
 public:
  explicit HttpServer(const ServerLimits& limits = {});
  ~HttpServer();  // NOLINT(bugprone-exception-escape): see there
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Reserves the port for this process; port 0 is any free one. Returns false if that fails: the port is in use or not
  /// allowed, or the host is not this machine.
  [[nodiscard]] bool bind(const std::string& host, int port);

  /// "http://127.0.0.1:8080"; empty before bind().
  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] int port() const { return port_; }

  /// What it answers with. Nothing of it may change after listen().
  Site& site() { return site_; }
  Routes& routes() { return site_.routes; }

  /// Of its connections.
  [[nodiscard]] const ConnectionCounts& counts() const;

  /// Whether the thread that reads and writes for all connections does something within `patience`. Between listen()
  /// and stop().
  [[nodiscard]] bool responds_within(std::chrono::milliseconds patience) const;

  /// Returns as soon as requests are answered. Requests without a route get 404 or 405.
  void listen();

  /// Takes no more connections, ends idle ones, answers requests that have begun to arrive, and returns: after
  /// ServerLimits::stop at the latest, unless a handler takes longer.
  void stop();

 private:
  class Engine;

  Site site_;
  std::string origin_;
  int port_ = 0;
  std::unique_ptr<Engine> engine_;
  std::thread thread_;
};

}  // namespace klipp::example
