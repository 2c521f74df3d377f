#pragma once

#include <httplib.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace klipp::example {

/// Makes the page for an answer that has no body of its own: not found, method not allowed, …
using ErrorPage = std::function<std::string(const httplib::Request&, int status)>;

/// A plain English page with the status and what it means.
std::string plain_error_page(const httplib::Request& request, int status);

/// An HTTP/1.1 server on one address and port, running on threads of its own. In this order: bind(), add handlers to
/// routes(), listen(). Handlers run concurrently, answer with send() of responses.hpp, and must outlive the server.
class HttpServer {
 public:
  HttpServer();
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Takes the port for this process alone; port 0 takes any free one. False when it cannot be had: in use, not
  /// allowed, or a host that is not this machine's.
  [[nodiscard]] bool bind(const std::string& host, int port);

  /// "http://127.0.0.1:8080"; empty before bind().
  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] int port() const { return port_; }

  httplib::Server& routes() { return server_; }
  void set_error_page(ErrorPage page) { error_page_ = std::move(page); }

  /// Returns once requests are answered. Whatever no route takes is refused with 404 or 405.
  void listen();

  /// Lets what is being answered finish, waits for idle connections to run out (two seconds) and returns.
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
