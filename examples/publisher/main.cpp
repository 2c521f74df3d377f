#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string_view>

#include "backup_command.hpp"
#include "export_command.hpp"
#include "http/http_server.hpp"
#include "http/stop_signals.hpp"
#include "log.hpp"
#include "mail/mail_sender.hpp"
#include "migrate_command.hpp"
#include "publisher.hpp"
#include "settings.hpp"
#include "store/retention.hpp"

namespace klipp::example {

namespace {

bool leaves_mails_unread(const Settings& settings) {
  const SignupRules& rules = settings.publisher.signups;
  return settings.mail.url.empty() && !rules.single_opt_in && !rules.log_links;
}

int serve(Settings& settings, const StopSignals& signals) {
  const std::unique_ptr<SignupStore> store =
      SignupStore::open(settings.database, static_cast<std::size_t>(settings.commit_batch));
  if (!store) return 1;
  const Retention retention(*store, settings.retention);
  std::optional<MailSender> sender;
  HttpServer server(settings.server);
  if (!server.bind(settings.host, settings.port)) {
    std::cerr << "klipp-publisher: cannot listen on " << settings.host << " port " << settings.port
              << "; is it in use? --port takes another, 0 any free one\n";
    return 1;
  }
  if (!settings.mail.url.empty()) {
    sender.emplace(*store, settings.mail);
    settings.publisher.signups.on_mail = [&sender] { sender->wake(); };
  }
  add_publisher_routes(server, settings.publisher, *store);
  server.listen();
  std::cout << "Publisher: " << server.origin() << std::endl;
  if (leaves_mails_unread(settings)) {
    log_problem("mails are stored and not sent, because KLIPP_SMTP is not set; --dev prints their links");
  }
  signals.wait();
  server.stop();
  return 0;
}

int run(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "migrate") return migrate(argc - 1, argv + 1);
  auto settings = read_settings(argc, argv);
  if (const int* status = std::get_if<int>(&settings)) return *status;
  auto& good = std::get<Settings>(settings);
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
