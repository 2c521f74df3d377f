#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "backup_command.hpp"
#include "export_command.hpp"
#include "http/http_server.hpp"
#include "http/stop_signals.hpp"
#include "log.hpp"
#include "mail/mail_sender.hpp"
#include "migrate_command.hpp"
#include "operations/service_manager.hpp"
#include "publisher.hpp"
#include "settings.hpp"
#include "store/retention.hpp"

namespace klipp::example {

namespace {

constexpr auto kPatience = std::chrono::seconds(5);  // with a server that is asked whether it responds

bool leaves_mails_unread(const Settings& settings) {
  const SignupRules& rules = settings.publisher.signups;
  return settings.mail.url.empty() && !rules.single_opt_in && !rules.log_links;
}

// A terminal that is closed ends what runs in it; without one, SIGHUP means that something is to be read again.
bool has_terminal() {
  const int terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (terminal >= 0) close(terminal);
  return terminal >= 0;
}

void reload(const RunningPublisher& publisher) {
  reopen_log();
  publisher.sources->ask_now();
  log_line("Log files are opened anew and sources asked now; other settings change at a restart");
}

// Until it is asked to stop.
void wait_for_stop(const HttpServer& server, const RunningPublisher& publisher, const StopSignals& signals,
                   ServiceManager& manager) {
  const bool reloads = !has_terminal();
  while (true) {
    const int signal = signals.wait_for(manager.watchdog_interval());
    if (signal == SIGHUP && reloads) {
      reload(publisher);
    } else if (signal != 0) {
      return;
    } else if (server.responds_within(kPatience)) {
      manager.notify("WATCHDOG=1");
    }
  }
}

// Load balancers hear of it first, and send the next requests elsewhere. Asked once more, it stops at once.
void stop(HttpServer& server, const RunningPublisher& publisher, const Settings& settings, const StopSignals& signals,
          ServiceManager& manager) {
  publisher.operations->readiness.begin_drain();
  manager.notify("STOPPING=1");
  if (settings.drain > std::chrono::seconds(0)) {
    log_line("Stopping in " + std::to_string(settings.drain.count()) + " s; /readyz says so now");
    (void)signals.wait_for(settings.drain);
  }
  server.stop();
}

bool bind(HttpServer& server, const Settings& settings) {
  if (server.bind(settings.host, settings.port)) return true;
  log_problem("cannot listen on " + settings.host + " port " + std::to_string(settings.port) +
              "; is it in use? --port takes another, 0 any free one");
  return false;
}

int serve(Settings& settings, const StopSignals& signals) {
  ServiceManager manager;
  const std::unique_ptr<SignupStore> store =
      SignupStore::open(settings.database, static_cast<std::size_t>(settings.commit_batch));
  if (!store) return 1;
  const Retention retention(*store, settings.retention);
  const bool sends = !settings.mail.url.empty();
  std::optional<MailSender> sender;
  HttpServer server(settings.server);
  if (!bind(server, settings)) return 1;
  if (sends) settings.publisher.signups.on_mail = [&sender] { sender->wake(); };
  const RunningPublisher publisher = add_publisher_routes(server, settings.publisher, *store);
  if (sends) {
    sender.emplace(*store, settings.mail, [operations = publisher.operations](Delivery::Outcome outcome) {
      operations->metrics.count(outcome);
    });
  }
  server.listen();
  log_line("Publisher: " + server.origin());
  if (leaves_mails_unread(settings)) {
    log_problem("mails are stored and not sent, because KLIPP_SMTP is not set; --dev prints their links");
  }
  manager.notify("READY=1");
  wait_for_stop(server, publisher, signals, manager);
  stop(server, publisher, settings, signals, manager);
  return 0;
}

int run(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "migrate") return migrate(argc - 1, argv + 1);
  auto settings = read_settings(argc, argv);
  if (const int* status = std::get_if<int>(&settings)) return *status;
  auto& good = std::get<Settings>(settings);
  if (!set_log(good.log)) return 1;
  if (!good.backup_file.empty()) return back_up(good.database, good.backup_file);
  if (!good.export_file.empty()) return export_csv(good.database, good.export_file, good.export_all);
  const StopSignals signals;
  return serve(good, signals);
}

}  // namespace

}  // namespace klipp::example

int main(int argc, char** argv) {
  try {
    return klipp::example::run(argc, argv);
  } catch (const std::exception& error) {  // no memory, no threads: nothing that a request could cause
    std::fputs(error.what(), stderr);
    return 1;
  }
}
