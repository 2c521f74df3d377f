#include "http/http_server.hpp"

#include <chrono>

#include "http/request_body.hpp"
#include "http/responses.hpp"

namespace klipp::example {

namespace {

constexpr int kIdleSeconds = 2;  // an idle connection holds a thread, and stop() waits for it
constexpr int kBacklog = 512;    // connections that wait for a thread to take them
constexpr std::size_t kThreads = 64;
constexpr std::size_t kRequestsPerConnection = 1000;

// The library's own choice would also set SO_REUSEPORT, with which two servers share a port without noticing.
void reuse_address(socket_t socket) {
  const int on = 1;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

// A server may ignore ranges (RFC 9110, section 14.2). Cleared here, because the library otherwise cuts every answer
// by them, error pages too, and does not hold them against its length.
void ignore_ranges(const httplib::Request& request) { const_cast<httplib::Request&>(request).ranges.clear(); }

bool is_known_method(const std::string& method) {
  return method != "PRI" && method != "TRACE" && method != "CONNECT";  // the library knows these too
}

httplib::Server::HandlerResponse before_routing(const httplib::Request& request, httplib::Response& response) {
  ignore_ranges(request);
  if (is_known_method(request.method)) return httplib::Server::HandlerResponse::Unhandled;
  response.status = 405;
  return httplib::Server::HandlerResponse::Handled;
}

// Takes requests with a body that no route wants: unread, the library would keep all of it in memory.
void refuse(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
  discard_body(request, reader);
  response.set_header("Allow", "GET, HEAD, OPTIONS");
  response.status = 405;
}

std::string origin_of(const std::string& host, int port) {
  const bool ipv6 = host.find(':') != std::string::npos;
  return "http://" + (ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

const char* meaning_of(int status) {
  switch (status) {
    case 404: return "Page not found.";
    case 405: return "This page can only be read.";
    case 413:
    case 414: return "That was more than this server takes.";
    default: return status < 500 ? "The request could not be understood." : "Something went wrong on the server.";
  }
}

}  // namespace

std::string plain_error_page(const httplib::Request&, int status) {
  const std::string title = std::to_string(status);
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<h1>" + title +
         "</h1>\n<p>" + meaning_of(status) + " <a href=\"/\">To the front page</a></p>\n</html>\n";
}

void HttpServer::Listener::deepen_backlog() { ::listen(svr_sock_, kBacklog); }

HttpServer::HttpServer() { configure(); }

HttpServer::~HttpServer() { stop(); }

void HttpServer::configure() {
  server_.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };  // the library deletes it
  server_.set_keep_alive_timeout(kIdleSeconds);
  server_.set_keep_alive_max_count(kRequestsPerConnection);
  server_.set_tcp_nodelay(true);
  server_.set_socket_options(reuse_address);
  server_.set_default_headers({{"X-Content-Type-Options", "nosniff"}});
  server_.set_pre_routing_handler(before_routing);
  server_.set_exception_handler(
      [](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) { response.status = 500; });
  server_.set_error_handler(
      [this](const httplib::Request& request, httplib::Response& response) { fill_error(request, response); });
}

void HttpServer::fill_error(const httplib::Request& request, httplib::Response& response) const {
  const bool has_body = response.has_header("Content-Type");
  if (!has_body) send(response, response.status, error_page_(request, response.status), "text/html; charset=utf-8");
}

bool HttpServer::bind(const std::string& host, int port) {
  if (port == 0) {
    port_ = server_.bind_to_any_port(host);
    if (port_ <= 0) return false;
  } else {
    if (!server_.bind_to_port(host, port)) return false;
    port_ = port;
  }
  server_.deepen_backlog();
  origin_ = origin_of(host, port_);
  return true;
}

void HttpServer::listen() {
  server_.Post(".*", refuse).Put(".*", refuse).Patch(".*", refuse).Delete(".*", refuse);
  thread_ = std::thread([this] {
    server_.listen_after_bind();
    ended_ = true;
  });
  while (!server_.is_running() && !ended_) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void HttpServer::stop() {
  if (!thread_.joinable()) return;
  server_.stop();
  thread_.join();
}

}  // namespace klipp::example
