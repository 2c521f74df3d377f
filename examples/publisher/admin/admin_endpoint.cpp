#include "admin/admin_endpoint.hpp"

#include <algorithm>
#include <utility>

#include "admin/admin_page.hpp"
#include "admin/admin_views.hpp"
#include "csv.hpp"
#include "form_data.hpp"
#include "http/command_line.hpp"
#include "http/responses.hpp"
#include "klipp/validate.hpp"
#include "store/listing.hpp"

namespace klipp::example {

namespace {

constexpr std::int64_t kPart = 50;
constexpr int kMostRows = 1'000'000'000;
constexpr std::size_t kMostProblems = 20;

struct Admin {
  AdminDesk desk;
  std::vector<AdminPlace> places;
};

using Answer = void (*)(const Admin&, const Request&, Response&);

AdminPart part_of(const Request& request, std::string_view path) {
  AdminPart part;
  part.path = path;
  part.skip = parse_number(request.parameter("skip"), 0, kMostRows).value_or(0);
  part.count = kPart;
  return part;
}

void send_unreadable(Response& response) {
  send_admin_message(response, 503, "The database cannot be read", "The log says why.");
}

void answer_overview(const Admin& admin, const Request&, Response& response) {
  const auto subscribers = count_subscribers(admin.desk.database);
  const auto mails = admin.desk.store.count_outbox();
  if (!subscribers || !mails) return send_unreadable(response);
  const std::vector<SourceState> sources = admin.desk.sources->states();
  const auto failing =
      std::count_if(sources.begin(), sources.end(), [](const SourceState& s) { return s.failures > 0; });
  const Html content = admin_overview({.not_ready = admin.desk.operations->readiness.problem(),
                                       .subscribers = *subscribers,
                                       .waiting_mails = mails->waiting,
                                       .failed_mails = mails->failed,
                                       .articles = admin.desk.articles->list()->articles.size(),
                                       .failing_sources = static_cast<std::size_t>(failing)});
  send_admin_page(response, 200, admin.places, "/admin", content);
}

void answer_subscribers(const Admin& admin, const Request& request, Response& response) {
  AdminPart part = part_of(request, "/admin/subscribers");
  const std::string query = request.parameter("q");
  const auto found = find_subscribers(admin.desk.database, query, part.skip, part.count);
  if (!found) return send_unreadable(response);
  part.query = query;
  part.has_more = found->has_more;
  send_admin_page(response, 200, admin.places, part.path, admin_subscribers(found->rows, part));
}

void answer_csv(const Admin& admin, const Request& request, Response& response) {
  std::string csv = csv_record(kExportColumns);
  const bool all = request.parameter("all") == "1";
  const auto add = [&csv](const ExportRow& row) { csv += csv_record(row); };
  if (!read_subscribers(admin.desk.database, all, add)) return send_unreadable(response);
  response.set_header("Content-Disposition", "attachment; filename=\"subscribers.csv\"");
  response.set_header("X-Robots-Tag", "noindex");
  set_admin_headers(response);
  send(response, 200, std::move(csv), "text/csv; charset=utf-8");
}

void answer_outbox(const Admin& admin, const Request& request, Response& response) {
  AdminPart part = part_of(request, "/admin/outbox");
  const auto mails = unsent_mails(admin.desk.database, part.skip, part.count);
  if (!mails) return send_unreadable(response);
  part.has_more = mails->has_more;
  const Html content = admin_outbox(mails->rows, part, admin.desk.access->form_token(), now_ms());
  send_admin_page(response, 200, admin.places, part.path, content);
}

std::string field(const QueryFields& fields, std::string_view name) {
  const auto found =
      std::find_if(fields.begin(), fields.end(), [name](const auto& each) { return each.first == name; });
  return found == fields.end() ? std::string() : found->second;
}

// Then the page again, by GET, so that loading it anew sends nothing twice.
void answer_retry(const Admin& admin, const Request& request, Response& response) {
  const QueryFields fields = parse_form(request.body);
  if (!admin.desk.access->is_own_form(request, field(fields, "form"), response)) return;
  const std::optional<int> id = parse_number(field(fields, "id"), 1, kMostRows);
  if (!id) return send_admin_message(response, 400, "Nothing was changed", "There is no such mail.");
  if (!admin.desk.store.retry_mail(*id)) return send_unreadable(response);
  if (admin.desk.on_mail) admin.desk.on_mail();
  set_admin_headers(response);
  response.set_header("Location", "/admin/outbox");
  response.status = 303;
}

CheckedDocument checked(const Admin& admin, const std::string& name) {
  CheckedDocument checked{.name = name, .title = {}, .problems = {}};
  const auto document = admin.desk.articles->document(name);
  if (!document) {
    checked.problems.emplace_back(
        "It cannot be read, or its name has other characters than letters, digits, - _ and .");
    return checked;
  }
  if (document->article) checked.title = document->article->title;
  for (const Problem& problem : validate(document->json)) {
    if (checked.problems.size() == kMostProblems) break;
    checked.problems.push_back(std::string(problem.error.place()) + ": " + std::string(problem.error.message));
  }
  return checked;
}

void answer_documents(const Admin& admin, const Request& request, Response& response) {
  AdminPart part = part_of(request, "/admin/documents");
  const std::vector<std::string> names = admin.desk.articles->names();
  std::vector<CheckedDocument> rows;
  for (auto i = static_cast<std::size_t>(part.skip); i < names.size(); ++i) {
    part.has_more = rows.size() == static_cast<std::size_t>(kPart);
    if (part.has_more) break;
    rows.push_back(checked(admin, names[i]));
  }
  const Html content = admin_documents(rows, admin.desk.sources->states(), part);
  send_admin_page(response, 200, admin.places, part.path, content);
}

Handler guarded(std::shared_ptr<const Admin> admin, Answer answer) {
  return [admin = std::move(admin), answer](const Request& request, Response& response) {
    if (admin->desk.access->lets_in(request, response)) answer(*admin, request, response);
  };
}

std::vector<AdminPlace> places_of(const Routes& routes) {
  std::vector<AdminPlace> places = {{"/admin", "Overview"},
                                    {"/admin/subscribers", "Subscribers"},
                                    {"/admin/outbox", "Outbox"},
                                    {"/admin/documents", "Documents"}};
  const std::vector<std::string> patterns = routes.patterns();
  const bool has_statistics = std::find(patterns.begin(), patterns.end(), "/statistics") != patterns.end();
  if (has_statistics) places.push_back({"/statistics", "Statistics"});
  places.push_back({"/", "To the site"});
  return places;
}

}  // namespace

void add_admin_routes(Routes& routes, AdminDesk desk) {
  const auto admin = std::make_shared<const Admin>(Admin{std::move(desk), places_of(routes)});
  routes.get("/admin", guarded(admin, answer_overview));
  routes.get("/admin/subscribers", guarded(admin, answer_subscribers));
  routes.get("/admin/subscribers.csv", guarded(admin, answer_csv));
  routes.get("/admin/outbox", guarded(admin, answer_outbox));
  routes.post("/admin/outbox", guarded(admin, answer_retry));
  routes.get("/admin/documents", guarded(admin, answer_documents));
  routes.get(kAdminStylesheetPath,
             [css = Content::kept(std::string(kAdminStylesheet))](const Request&, Response& response) {
               send(response, 200, css, "text/css; charset=utf-8");
             });
}

}  // namespace klipp::example
