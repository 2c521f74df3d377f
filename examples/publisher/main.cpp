#include <filesystem>
#include <iostream>
#include <memory>
#include <string>

#include "http/command_line.hpp"
#include "http/http_server.hpp"
#include "http/stop_signals.hpp"
#include "publisher.hpp"
#include "signup_store.hpp"

namespace klipp::example {

namespace {

struct Settings {
  std::string port = "8080";
  std::string host = "127.0.0.1";
  std::string dist;
  std::string documents;
  std::string database;
};

int serve(const Settings& settings, int port, const StopSignals& signals) {
  const std::unique_ptr<SignupStore> store = SignupStore::open(settings.database);
  if (!store) return 1;
  HttpServer server;
  if (!server.bind(settings.host, port)) {
    std::cerr << "klipp-publisher: cannot listen on " << settings.host << " port " << port
              << "; is it in use? --port takes another, 0 any free one\n";
    return 1;
  }
  add_publisher_routes(server, {settings.dist, settings.documents}, *store);
  server.listen();
  std::cout << "Publisher: " << server.origin() << std::endl;
  signals.wait();
  server.stop();
  return 0;
}

int run(int argc, char** argv) {
  Settings settings;
  const CommandLine command_line("klipp-publisher", {{"--port", "N", &settings.port},
                                                     {"--host", "HOST", &settings.host},
                                                     {"--dist", "DIR", &settings.dist},
                                                     {"--documents", "DIR", &settings.documents},
                                                     {"--database", "FILE", &settings.database}});
  if (const auto status = command_line.parse(argc, argv)) return *status;
  const auto port = parse_port(settings.port);
  if (!port) return command_line.fail("--port must be a number from 0 to 65535, not '" + settings.port + "'");
  for (const std::string& directory : {settings.dist, settings.documents}) {
    if (!std::filesystem::is_directory(directory))
      return command_line.fail("there is no directory '" + directory + "'");
  }
  const StopSignals signals;
  return serve(settings, *port, signals);
}

}  // namespace

}  // namespace klipp::example

int main(int argc, char** argv) { return klipp::example::run(argc, argv); }
