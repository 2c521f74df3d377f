#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>

#include "http/command_line.hpp"
#include "http/http_server.hpp"
#include "http/static_files.hpp"
#include "http/stop_signals.hpp"
#include "http/text.hpp"

// Serves the partner's pages as they lie on the disk, except that they name the publisher that runs now.

namespace klipp::example {

namespace {

constexpr std::string_view kWrittenOrigin = "http://127.0.0.1:8080";  // what the pages say

struct Settings {
  std::string port = "8081";
  std::string host = "127.0.0.1";
  std::string root;
  std::string publisher = std::string(kWrittenOrigin);
};

// It is put into markup, so it must be an origin and nothing else.
bool is_origin(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (text.substr(0, scheme.size()) != scheme) continue;
    const std::string_view host = text.substr(scheme.size());
    constexpr std::string_view kAllowed = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:[]";
    return !host.empty() && host.find_first_not_of(kAllowed) == std::string_view::npos;
  }
  return false;
}

int serve(const Settings& settings, int port, const StopSignals& signals) {
  const auto name_publisher = [&settings](std::string page) {
    return replace_all(std::move(page), kWrittenOrigin, settings.publisher);
  };
  const StaticFiles files({.root = settings.root, .html = name_publisher});
  HttpServer server;
  if (!server.bind(settings.host, port)) {
    std::cerr << "klipp-partner: cannot listen on " << settings.host << " port " << port
              << "; is it in use? --port takes another, 0 any free one\n";
    return 1;
  }
  server.routes().get("/**", [&files](const Request& request, Response& response) {
    files.serve(request, request.parts[0], response);
  });
  server.listen();
  std::cout << "Partner:   " << server.origin() << std::endl;
  signals.wait();
  server.stop();
  return 0;
}

int run(int argc, char** argv) {
  Settings settings;
  CommandLine command_line(
      "klipp-partner",
      {{"--port", "N", &settings.port, "where to listen (8081; 0 is any free port)"},
       {"--host", "HOST", &settings.host, "the address to listen on (127.0.0.1)"},
       {"--root", "DIR", &settings.root, "the pages; needed"},
       {"--publisher", "ORIGIN", &settings.publisher, "what the pages embed (http://127.0.0.1:8080)"}});
  if (const auto status = command_line.parse(argc, argv)) return *status;
  const auto port = parse_port(settings.port);
  if (!port) return command_line.fail("--port must be a number from 0 to 65535, not '" + settings.port + "'");
  if (settings.root.empty()) return command_line.fail_missing("--root");
  if (!std::filesystem::is_directory(settings.root)) {
    return command_line.fail("there is no directory '" + settings.root + "'");
  }
  if (!is_origin(settings.publisher)) {
    return command_line.fail("--publisher must be an origin such as " + std::string(kWrittenOrigin) + ", not '" +
                             settings.publisher + "'");
  }
  const StopSignals signals;
  return serve(settings, *port, signals);
}

}  // namespace

}  // namespace klipp::example

int main(int argc, char** argv) { return klipp::example::run(argc, argv); }
