#include "settings.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

#include "email.hpp"
#include "http/command_line.hpp"
#include "klipp/url.hpp"
#include "mail/smtp.hpp"
#include "partners.hpp"

namespace klipp::example {

namespace {

constexpr int kMostOfAnything = 1'000'000'000;
constexpr int kMostDays = 36'500;
constexpr int kAddressesOfDomain = 200;
constexpr int kDomains = 10;

constexpr int kMostSeconds = 2'000'000'000;
constexpr int kYear = 31'536'000;
constexpr std::size_t kShortestSecret = 16;

constexpr const char* kMore = R"(
Each may stand in the environment, too, as KLIPP_PUBLIC_URL does for --public-url (several values have spaces between
them), and in the file that --config names, a line each: public-url = https://news.example. Flags are true or false
there, and # begins a remark. The command line goes before the environment, and that before the file.
KLIPP_ADMIN_PASSWORD, KLIPP_METRICS_TOKEN and KLIPP_SMTP are secrets, which a command line would show to all users of
the machine: they stand in the environment or, as admin-password, metrics-token and smtp, in the file.
--config, --backup, --export-csv and --all are for the command line; KLIPP_CONFIG names the file, too.
)";

struct Arguments {
  std::string port = "8080";
  std::string host = "127.0.0.1";
  std::string dist;
  std::string documents;
  std::string gallery;
  std::string database;
  std::string public_url;
  std::vector<std::string> partners;
  std::vector<std::string> sources;
  std::string source_interval = "300";
  bool single_opt_in = false;
  bool behind_proxy = false;
  std::string client_limit = "60";
  std::string bare_limit;
  std::string address_limit = "5";
  std::string domain_limit;
  std::string mail_limit;
  std::string connections = std::to_string(ServerLimits().connections);
  std::string client_connections = std::to_string(ServerLimits().connections_of_client);
  std::string commit_batch = std::to_string(SignupStore::kCommitBatch);
  std::string mail_from = "nyhetsbrev@localhost";
  std::string mail_texts;
  std::string retention = "7";
  std::string smtp;
  std::string smtp_ca;
  std::string hsts;
  std::string drain = "0";
  std::string log;
  std::string log_format = "text";
  std::string log_level = "info";
  std::string access_log;
  std::string metrics_token;
  std::string admin_password;
  bool dev = false;
  std::string config;
  std::string backup;
  std::string export_csv;
  bool all = false;
};

CommandLine command_line_for(Arguments& arguments) {
  using enum Option::Where;
  return {
      "klipp-publisher",
      {{"--port", "N", &arguments.port, "where to listen (8080; 0 is any free port)"},
       {"--host", "HOST", &arguments.host, "the address to listen on (127.0.0.1)"},
       {"--dist", "DIR", &arguments.dist, "holds v1/, what a CDN serves; needed"},
       {"--documents", "DIR", &arguments.documents, "JSON documents and their pictures; needed without --source"},
       {"--gallery", "DIR", &arguments.gallery, "build/gallery: all looks of all widgets, at /gallery/ (none)"},
       {"--source", "URL", &arguments.sources,
        "a site with WordPress or a feed whose articles are shown; once for each"},
       {"--source-interval", "SECONDS", &arguments.source_interval, "how often sources are asked (300)"},
       {"--database", "FILE", &arguments.database,
        "SQLite file of the signups, made if it is not there, or postgresql://…; needed"},
       {"--public-url", "ORIGIN", &arguments.public_url, "what readers' links begin with (where it listens)"},
       {"--partner", "ORIGIN", &arguments.partners, "pages of this origin may post signups; once for each origin"},
       {"--single-opt-in", "", &arguments.single_opt_in, "signups need no confirmation by mail"},
       {"--behind-proxy", "", &arguments.behind_proxy, "the last X-Forwarded-For says who the client is"},
       {"--client-limit", "N", &arguments.client_limit, "signups a minute from one client (60)"},
       {"--bare-limit", "N", &arguments.bare_limit, "those of them without the time of their form (half of them)"},
       {"--address-limit", "N", &arguments.address_limit, "signups an hour with one address (5)"},
       {"--domain-limit", "N", &arguments.domain_limit, "signups an hour with one domain (200 times --address-limit)"},
       {"--mail-limit", "N", &arguments.mail_limit, "signups an hour in all, and so mails (10 times --domain-limit)"},
       {"--connections", "N", &arguments.connections, "connections at once (2048)"},
       {"--client-connections", "N", &arguments.client_connections, "of them from one address (128)"},
       {"--commit-batch", "N", &arguments.commit_batch, "signups that may share one commit to the disk (256)"},
       {"--mail-from", "ADDRESS", &arguments.mail_from, "the sender of mails (nyhetsbrev@localhost)"},
       {"--mail-texts", "FILE", &arguments.mail_texts, "JSON: the sender's name, subjects and texts of mails"},
       {"--retention", "DAYS", &arguments.retention, "unconfirmed signups and mails, after their link expired (7)"},
       {"--smtp", "URL", &arguments.smtp, "sends mails: smtp://host:port or smtps://user:password@host", kSecret},
       {"--smtp-ca", "FILE", &arguments.smtp_ca, "certificates to trust there instead of the system's"},
       {"--hsts", "SECONDS", &arguments.hsts,
        "browsers come by https alone (31536000 if --public-url is https, else 0)"},
       {"--drain", "SECONDS", &arguments.drain, "serves on so long when asked to stop, and /readyz says 503 (0)"},
       {"--log", "FILE", &arguments.log, "what happens, and what is wrong (stdout and stderr)"},
       {"--log-format", "FORMAT", &arguments.log_format, "of that: text, or json, a line of it each (text)"},
       {"--log-level", "LEVEL", &arguments.log_level, "info, or error: only what is wrong (info)"},
       {"--access-log", "FILE", &arguments.access_log, "a line of JSON for each request (none; - is stdout)"},
       {"--metrics-token", "TOKEN", &arguments.metrics_token, "lets other machines read /metrics, as a Bearer",
        kSecret},
       {"--admin-password", "TEXT", &arguments.admin_password, "switches /admin on, and opens it", kSecret},
       {"--dev", "", &arguments.dev,
        "print the links that mails have, look at addresses of this machine; never where others read the log"},
       {"--config", "FILE", &arguments.config, "a file of settings", kCommandLine},
       {"--backup", "FILE", &arguments.backup, "copy the database there, also while it is in use, and end",
        kCommandLine},
       {"--export-csv", "FILE", &arguments.export_csv, "write the confirmed subscribers there (- is stdout) and end",
        kCommandLine},
       {"--all", "", &arguments.all, "with --export-csv: those pending and unsubscribed, too", kCommandLine}},
      kMore};
}

// Each check gives the status to exit with, where something is wrong.

std::optional<int> check_count(const CommandLine& command_line, const char* name, const std::string& text, int& count) {
  count = parse_number(text, 1, kMostOfAnything).value_or(0);
  if (count > 0) return std::nullopt;
  return command_line.fail_value(name, "must be a number from 1", text);
}

// One that is not given follows another.
std::optional<int> check_count_or(const CommandLine& command_line, const char* name, const std::string& text,
                                  int otherwise, int& count) {
  if (!text.empty()) return check_count(command_line, name, text, count);
  count = otherwise;
  return std::nullopt;
}

int times(int count, int factor) {
  return static_cast<int>(std::min(std::int64_t{count} * factor, std::int64_t{kMostOfAnything}));
}

std::optional<int> check_mail_limits(const Arguments& arguments, const CommandLine& command_line, SignupRules& rules) {
  const auto status = check_count_or(command_line, "--domain-limit", arguments.domain_limit,
                                     times(rules.per_address.count, kAddressesOfDomain), rules.per_domain.count);
  if (status) return status;
  return check_count_or(command_line, "--mail-limit", arguments.mail_limit, times(rules.per_domain.count, kDomains),
                        rules.in_all.count);
}

std::optional<int> check_connections(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  int all = 0;
  int of_client = 0;
  auto status = check_count(command_line, "--connections", arguments.connections, all);
  if (!status) status = check_count(command_line, "--client-connections", arguments.client_connections, of_client);
  settings.server.connections = static_cast<std::size_t>(all);
  settings.server.connections_of_client = arguments.behind_proxy ? 0 : static_cast<std::size_t>(of_client);
  return status;
}

std::optional<int> check_numbers(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  const std::optional<int> port = parse_port(arguments.port);
  if (!port) return command_line.fail_value("--port", "must be a number from 0 to 65535", arguments.port);
  settings.port = *port;
  SignupRules& rules = settings.publisher.signups;
  auto status = check_count(command_line, "--client-limit", arguments.client_limit, rules.per_client.count);
  if (!status) {
    const int half = std::max(rules.per_client.count / 2, 1);
    status = check_count_or(command_line, "--bare-limit", arguments.bare_limit, half, rules.per_client_bare.count);
  }
  if (!status) status = check_count(command_line, "--address-limit", arguments.address_limit, rules.per_address.count);
  if (!status) status = check_mail_limits(arguments, command_line, rules);
  if (!status) status = check_count(command_line, "--commit-batch", arguments.commit_batch, settings.commit_batch);
  return status;
}

std::optional<int> check_origins(const Arguments& arguments, const CommandLine& command_line) {
  for (std::size_t i = 0; i < arguments.partners.size(); ++i) {
    const std::string& partner = arguments.partners[i];
    if (is_partner_origin(partner)) continue;
    return command_line.fail_value("--partner", "must be an origin such as https://partner.example", partner, i);
  }
  const std::string& url = arguments.public_url;
  if (url.empty() || (is_partner_origin(url) && url.find('*') == std::string::npos)) return std::nullopt;
  return command_line.fail_value("--public-url", "must be an origin such as https://news.example", url);
}

std::optional<int> check_sources(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  for (std::size_t i = 0; i < arguments.sources.size(); ++i) {
    const std::string& source = arguments.sources[i];
    if (resolve_url(source).is_web()) continue;
    return command_line.fail_value("--source", "must be a web address such as https://news.example/", source, i);
  }
  int seconds = 0;
  const auto status = check_count(command_line, "--source-interval", arguments.source_interval, seconds);
  settings.publisher.sources.interval = std::chrono::seconds(seconds);
  return status;
}

std::optional<int> check_mail_texts(const Arguments& arguments, const CommandLine& command_line, MailTexts& texts) {
  if (arguments.mail_texts.empty()) return std::nullopt;
  auto read = read_mail_texts(arguments.mail_texts);
  if (const auto* wrong = std::get_if<std::string>(&read)) {
    return command_line.fail(command_line.place_of("--mail-texts") + " " + arguments.mail_texts + ": " + *wrong);
  }
  texts = std::get<MailTexts>(std::move(read));
  return std::nullopt;
}

std::optional<int> check_mail(const Arguments& arguments, const CommandLine& command_line, MailSettings& mail) {
  mail.from = stored_email(arguments.mail_from);
  if (mail.from.empty()) {
    return command_line.fail_value("--mail-from", "must be an e-mail address", arguments.mail_from);
  }
  if (!mail.url.empty() && !is_smtp_url(mail.url)) {
    return command_line.fail_value("--smtp", "must begin with smtp:// or smtps://", mail.url);
  }
  return check_mail_texts(arguments, command_line, mail.texts);
}

std::optional<int> check_retention(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  const std::optional<int> days = parse_number(arguments.retention, 0, kMostDays);
  if (!days) return command_line.fail_value("--retention", "must be a number of days", arguments.retention);
  settings.retention = std::chrono::hours(24) * *days;
  return std::nullopt;
}

std::optional<int> check_directories(const Arguments& arguments, const CommandLine& command_line) {
  if (arguments.dist.empty()) return command_line.fail_missing("--dist");
  const bool has_sources = !arguments.sources.empty();
  if (arguments.documents.empty() && !has_sources) return command_line.fail_missing("--documents");
  for (const std::string& directory : {arguments.dist, arguments.documents, arguments.gallery}) {
    if (directory.empty() || std::filesystem::is_directory(directory)) continue;
    return command_line.fail("there is no directory '" + directory + "'");
  }
  return std::nullopt;
}

std::optional<int> check_seconds(const CommandLine& command_line, const char* name, const std::string& text,
                                 std::chrono::seconds& seconds) {
  const std::optional<int> count = parse_number(text, 0, kMostSeconds);
  if (!count) return command_line.fail_value(name, "must be a number of seconds", text);
  seconds = std::chrono::seconds(*count);
  return std::nullopt;
}

std::optional<int> check_log(const Arguments& arguments, const CommandLine& command_line, LogSettings& log) {
  const std::string& format = arguments.log_format;
  const std::string& level = arguments.log_level;
  if (format != "text" && format != "json")
    return command_line.fail_value("--log-format", "must be text or json", format);
  if (level != "info" && level != "error")
    return command_line.fail_value("--log-level", "must be info or error", level);
  log = {.file = arguments.log,
         .is_json = format == "json",
         .only_errors = level == "error",
         .access = arguments.access_log};
  return std::nullopt;
}

std::optional<int> check_secrets(const Arguments& arguments, const CommandLine& command_line) {
  for (const auto& [name, secret] : {std::pair{"--admin-password", arguments.admin_password},
                                     std::pair{"--metrics-token", arguments.metrics_token}}) {
    if (secret.empty() || secret.size() >= kShortestSecret) continue;
    return command_line.fail_value(name, "must have 16 characters or more: openssl rand -hex 16 makes a good one", "");
  }
  return std::nullopt;
}

std::optional<int> check_operations(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  const bool is_https = arguments.public_url.starts_with("https:");
  const std::string hsts = !arguments.hsts.empty() ? arguments.hsts : std::to_string(is_https ? kYear : 0);
  auto status = check_seconds(command_line, "--hsts", hsts, settings.publisher.hsts);
  if (!status) status = check_seconds(command_line, "--drain", arguments.drain, settings.drain);
  if (!status) status = check_log(arguments, command_line, settings.log);
  return status ? status : check_secrets(arguments, command_line);
}

std::optional<int> check_server(const Arguments& arguments, const CommandLine& command_line, Settings& settings) {
  if (const auto status = check_numbers(arguments, command_line, settings)) return status;
  if (const auto status = check_connections(arguments, command_line, settings)) return status;
  if (const auto status = check_origins(arguments, command_line)) return status;
  if (const auto status = check_sources(arguments, command_line, settings)) return status;
  if (const auto status = check_mail(arguments, command_line, settings.mail)) return status;
  if (const auto status = check_retention(arguments, command_line, settings)) return status;
  if (const auto status = check_operations(arguments, command_line, settings)) return status;
  return check_directories(arguments, command_line);
}

Settings settings_of(const Arguments& arguments) {
  Settings settings;
  settings.publisher.dist = arguments.dist;
  settings.publisher.documents = arguments.documents;
  settings.publisher.gallery = arguments.gallery;
  settings.publisher.public_url = arguments.public_url;
  settings.publisher.partners = arguments.partners;
  settings.publisher.sources.urls = arguments.sources;
  settings.publisher.dev = arguments.dev;
  settings.publisher.behind_proxy = arguments.behind_proxy;
  settings.publisher.signups.single_opt_in = arguments.single_opt_in;
  settings.host = arguments.host;
  settings.database = arguments.database;
  settings.publisher.database = arguments.database;
  settings.mail.url = arguments.smtp;
  settings.mail.ca_file = arguments.smtp_ca;
  settings.publisher.metrics_token = arguments.metrics_token;
  settings.publisher.admin_password = arguments.admin_password;
  settings.publisher.signups.log_links = arguments.dev;
  settings.backup_file = arguments.backup;
  settings.export_file = arguments.export_csv;
  settings.export_all = arguments.all;
  return settings;
}

// Whoever may read the file may read what is secret in it.
void warn_of_readers(const std::string& file) {
  using std::filesystem::perms;
  std::error_code error;
  const perms others = std::filesystem::status(file, error).permissions() & (perms::others_read | perms::others_write);
  if (error || others == perms::none) return;
  log_problem("everybody on this machine can read or change " + file + ", and it has a secret in it: chmod 640 it");
}

std::optional<int> read_arguments(int argc, const char* const* argv, Arguments& arguments, CommandLine& command_line) {
  if (const auto status = command_line.parse(argc, argv)) return status;
  if (const auto status = command_line.read_environment()) return status;
  const char* named = std::getenv("KLIPP_CONFIG");
  if (arguments.config.empty() && named != nullptr) arguments.config = named;
  if (arguments.config.empty()) return std::nullopt;
  const auto status = command_line.read_file(arguments.config);
  if (command_line.has_secret_of_file()) warn_of_readers(arguments.config);
  return status;
}

}  // namespace

std::variant<Settings, int> read_settings(int argc, const char* const* argv) {
  Arguments arguments;
  CommandLine command_line = command_line_for(arguments);
  if (const auto status = read_arguments(argc, argv, arguments, command_line)) return *status;
  Settings settings = settings_of(arguments);
  if (settings.export_file.empty() && settings.backup_file.empty()) {
    if (const auto status = check_server(arguments, command_line, settings)) return *status;
  }
  if (settings.database.empty()) return command_line.fail_missing("--database");
  if (settings.export_all && settings.export_file.empty()) return command_line.fail("--all goes with --export-csv");
  return settings;
}

}  // namespace klipp::example
