#pragma once

#include <httplib.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace klipp::example {

/// Makes the page for an answer without a body of its own: not found, method not allowed …
using ErrorPage = std::function<std::string(const httplib::Request&, int status)>;

/// A plain page in English with the status and its meaning.
std::string plain_error_page(const httplib::Request& request, int status);

/// An HTTP/1.1 server on one address and port, with threads of its own. Call bind(), add handlers to routes(), then
/// call listen(). Handlers run concurrently, answer with send() of responses.hpp, and must outlive the server.
class HttpServer {
 public:
  HttpServer();
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Reserves the port for this process; port 0 is any free one. Returns false if that fails: the port is in use or not
  /// allowed, or the host is not this machine.
  [[nodiscard]] bool bind(const std::string& host, int port);

  /// "http://127.0.0.1:8080"; empty before bind().
  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] int port() const { return port_; }

  httplib::Server& routes() { return server_; }
  void set_error_page(ErrorPage page) { error_page_ = std::move(page); }

  /// Returns as soon as requests are answered. Requests without a route get 404 or 405.
  void listen();

  /// Finishes the answers that have begun, waits until idle connections end (two seconds), and returns.
  void stop();

 private:
  class Listener : public httplib::Server {
   public:
    void deepen_backlog();
  };

  void configure();
  void fill_error(const httplib::Request& request, httplib::Response& response) const;

  Listener server_;
  ErrorPage error_page_ = plain_error_page;
  std::string origin_;
  int port_ = 0;
  std::thread thread_;
  std::atomic<bool> ended_ = false;
};

}  // namespace klipp::example
