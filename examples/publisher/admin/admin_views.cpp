#include "admin/admin_views.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "page_frame.hpp"

namespace klipp::example {

namespace {

void write_row(HtmlWriter& out, std::string_view name, std::int64_t number) {
  out.write(R"(<tr><th scope="row">$</th><td class="number">$</td></tr>)", name, std::to_string(number));
  out.line_break_in_source();
}

// Whoever has no mouse moves a wide table by its keys, so it takes the focus and has a name. On narrow screens the
// style makes a block of each row, with the names of the columns in it; the roles say that it still is a table.
void begin_table(HtmlWriter& out, std::string_view name, const std::vector<std::string_view>& columns) {
  out.write(
      R"(<div class="rows" role="region" aria-label="$" tabindex="0"><table role="table"><thead role="rowgroup">)",
      name);
  out.write(R"(<tr role="row">)");
  for (const std::string_view column : columns) out.write(R"(<th role="columnheader" scope="col">$</th>)", column);
  out.write(R"(</tr></thead><tbody role="rowgroup">)").line_break_in_source();
}

void begin_row(HtmlWriter& out, std::string_view header, const Url& address = {}) {
  out.write(R"(<tr role="row"><th role="rowheader" scope="row">)");
  address.text().empty() ? out.text(header) : out.write(R"(<a href="@">$</a>)", address, header);
  out.write("</th>");
}

void begin_cell(HtmlWriter& out, std::string_view column) { out.write(R"(<td role="cell" data-label="$">)", column); }

void end_cell(HtmlWriter& out) { out.write("</td>"); }

// On a narrow screen one without a text is left out.
void write_cell(HtmlWriter& out, std::string_view column, std::string_view text) {
  begin_cell(out, column);
  out.text(text);
  end_cell(out);
}

void end_row(HtmlWriter& out) { out.write("</tr>").line_break_in_source(); }

void end_table(HtmlWriter& out) { out.write("</tbody></table></div>").line_break_in_source(); }

void write_step(HtmlWriter& out, const AdminPart& part, std::int64_t skip, std::string_view text) {
  out.write(R"(<form method="get" action="@">[<input type="hidden" value="$" name="q" />])", resolve_url(part.path),
            part.query);
  out.write(R"(<input type="hidden" name="skip" value="$" /><button>$</button></form>)", std::to_string(skip), text);
}

void write_pager(HtmlWriter& out, const AdminPart& part) {
  if (part.skip == 0 && !part.has_more) return;
  out.write(R"(<div class="pager">)");
  if (part.skip > 0) write_step(out, part, std::max<std::int64_t>(part.skip - part.count, 0), "Previous");
  if (part.has_more) write_step(out, part, part.skip + part.count, "Next");
  out.write("</div>").line_break_in_source();
}

void write_search(HtmlWriter& out, const AdminPart& part) {
  out.write(R"(<form class="search" role="search" method="get" action="@"><label for="q">$</label>)",
            resolve_url(part.path), std::string_view("Address or name"));
  out.write(R"(<input type="search" id="q" name="q" autocomplete="off" value="$" /><button>Search</button></form>)",
            part.query);
  out.line_break_in_source();
}

void write_subscriber(HtmlWriter& out, const ListedSubscriber& row) {
  begin_row(out, row.email);
  write_cell(out, "Name", row.name);
  write_cell(out, "State", row.mail_error.empty() ? row.state : row.state + ", and takes no mail: " + row.mail_error);
  write_cell(out, "Signed up", row.signed_up);
  write_cell(out, "Lists", row.lists == "[]" ? "" : row.lists);
  end_row(out);
}

std::string_view state_of(const ListedMail& mail, UnixMs now) {
  if (mail.has_failed) return "refused for good";
  return mail.expires <= now ? "its link has expired" : "waits";
}

// A mail whose link is dead is not worth sending.
void write_retry(HtmlWriter& out, const ListedMail& mail, std::string_view token, UnixMs now) {
  if (mail.expires <= now) return;
  out.write(R"(<form method="post" action="@"><input type="hidden" name="form" value="$" />)",
            resolve_url("/admin/outbox"), token);
  out.write(R"(<input type="hidden" name="id" value="$" /><button aria-label="$">Try again</button></form>)",
            std::to_string(mail.id), "Try again: mail " + std::to_string(mail.id));
}

void write_mail(HtmlWriter& out, const ListedMail& mail, std::string_view token, UnixMs now) {
  begin_row(out, std::to_string(mail.id));
  write_cell(out, "To", mail.recipient);
  write_cell(out, "State", state_of(mail, now));
  write_cell(out, "Tries", std::to_string(mail.tries));
  write_cell(out, "What the mail server said", mail.last_error);
  begin_cell(out, "Action");
  write_retry(out, mail, token, now);
  end_cell(out);
  end_row(out);
}

std::string since(const SourceState& source) {
  if (!source.answered) return "never";
  const auto passed = std::chrono::steady_clock::now() - *source.answered;
  return std::to_string(std::chrono::duration_cast<std::chrono::minutes>(passed).count()) + " min ago";
}

void write_sources(HtmlWriter& out, const std::vector<SourceState>& sources) {
  if (sources.empty()) return;
  out.write("<h2>Sources</h2>");
  begin_table(out, "Sources", {"Address", "Articles", "Answered", "Failures", "Problem"});
  for (const SourceState& source : sources) {
    begin_row(out, source.url);
    write_cell(out, "Articles", std::to_string(source.articles));
    write_cell(out, "Answered", since(source));
    write_cell(out, "Failures", std::to_string(source.failures));
    write_cell(out, "Problem", source.problem);
    end_row(out);
  }
  end_table(out);
}

void write_problems(HtmlWriter& out, const std::vector<std::string>& problems) {
  if (problems.empty()) return;
  out.write("<ul>");
  for (const std::string& problem : problems) out.write("<li>$</li>", problem);
  out.write("</ul>");
}

void write_document(HtmlWriter& out, const CheckedDocument& document) {
  begin_row(out, document.name, resolve_url("/documents/" + document.name + ".json"));
  begin_cell(out, "Article");
  const Url page = resolve_url("/articles/" + document.name);
  if (!document.title.empty()) out.write(R"(<a href="@">$</a>)", page, document.title);
  end_cell(out);
  begin_cell(out, "Problems");
  write_problems(out, document.problems);
  end_cell(out);
  end_row(out);
}

}  // namespace

Html admin_overview(const AdminSummary& summary) {
  HtmlWriter out;
  out.write("<p>$</p>",
            summary.not_ready.empty() ? "The server is ready." : "The server is not ready: " + summary.not_ready + ".");
  out.write(R"(<table><caption>Now</caption><tbody>)");
  for (const auto& [state, count] : summary.subscribers) write_row(out, "Signups that are " + state, count);
  write_row(out, "Mails that wait", summary.waiting_mails);
  write_row(out, "Mails that were refused", summary.failed_mails);
  write_row(out, "Articles", static_cast<std::int64_t>(summary.articles));
  write_row(out, "Sources that do not answer", static_cast<std::int64_t>(summary.failing_sources));
  out.write("</tbody></table>");
  return finished(std::move(out));
}

Html admin_subscribers(const std::vector<ListedSubscriber>& rows, const AdminPart& part) {
  HtmlWriter out;
  write_search(out, part);
  out.write(R"(<p>As CSV: <a href="@">the confirmed ones</a>, <a href="@">all</a></p>)",
            resolve_url("/admin/subscribers.csv"), resolve_url("/admin/subscribers.csv?all=1"));
  if (rows.empty()) {
    out.write("<p>There are none.</p>");
    return finished(std::move(out));
  }
  begin_table(out, "Subscribers", {"Address", "Name", "State", "Signed up", "Lists"});
  for (const ListedSubscriber& row : rows) write_subscriber(out, row);
  end_table(out);
  write_pager(out, part);
  return finished(std::move(out));
}

Html admin_outbox(const std::vector<ListedMail>& rows, const AdminPart& part, std::string_view token, UnixMs now) {
  HtmlWriter out;
  if (rows.empty()) {
    out.write("<p>All mails are sent.</p>");
    return finished(std::move(out));
  }
  begin_table(out, "Mails that are not sent", {"Mail", "To", "State", "Tries", "What the mail server said", "Action"});
  for (const ListedMail& row : rows) write_mail(out, row, token, now);
  end_table(out);
  write_pager(out, part);
  return finished(std::move(out));
}

Html admin_documents(const std::vector<CheckedDocument>& rows, const std::vector<SourceState>& sources,
                     const AdminPart& part) {
  HtmlWriter out;
  write_sources(out, sources);
  out.write("<h2>Documents</h2>");
  begin_table(out, "Documents", {"Document", "Article", "Problems"});
  for (const CheckedDocument& row : rows) write_document(out, row);
  end_table(out);
  write_pager(out, part);
  return finished(std::move(out));
}

}  // namespace klipp::example
