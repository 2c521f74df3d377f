#include "admin/admin_page.hpp"

#include <algorithm>

#include "icon.hpp"
#include "page_frame.hpp"

namespace klipp::example {

namespace {

std::string head_of(std::string_view title) {
  return std::string(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>)") +
         escaped(title) + " \xE2\x80\x93 Klipp</title>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"" +
         kIconSvgPath + "\">\n<link rel=\"stylesheet\" href=\"" + kStylesheetPath +
         "\">\n<link rel=\"stylesheet\" href=\"" + kAdminStylesheetPath + "\">\n</head>\n";
}

// The vocabulary of widgets has no element for it.
std::string navigation(const std::vector<AdminPlace>& places, std::string_view path) {
  std::string list = "<nav aria-label=\"Administration\"><ul>";
  for (const AdminPlace& place : places) {
    const std::string_view current = place.path == path ? " aria-current=\"page\"" : "";
    list +=
        "<li><a href=\"" + escaped(place.path) + "\"" + std::string(current) + ">" + escaped(place.title) + "</a></li>";
  }
  return list + "</ul></nav>";
}

std::string page_of(std::string_view title, const std::string& header, const Html& content) {
  return head_of(title) + "<body class=\"admin\">\n<header>" + header + "</header>\n<main>\n<h1>" + escaped(title) +
         "</h1>\n" + std::string(content.text()) + "\n</main>\n</body>\n</html>\n";
}

}  // namespace

const std::string_view kAdminStylesheet = R"css(body.admin { max-width: 72rem; }
.admin nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.admin nav a { display: block; padding: 0.25rem 0; }
.admin nav a[aria-current] { font-weight: 700; text-decoration-thickness: 0.2em; }
.admin .rows { overflow-x: auto; margin: 1rem 0; }
.admin table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
.admin th, .admin td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #8886; text-align: start; }
.admin th, .admin td { vertical-align: top; overflow-wrap: anywhere; min-width: 3rem; }
.admin td.number { text-align: end; font-variant-numeric: tabular-nums; }
.admin td ul { margin: 0; padding-inline-start: 1.25rem; }
.admin td form { margin: 0; }
.admin td button { padding: 0.35rem 0.75rem; font-size: 0.9375rem; white-space: nowrap; }
.admin .search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
.admin .search label { flex: 1 0 100%; margin: 0; }
.admin .search input { flex: 1 1 12rem; min-width: 0; box-sizing: border-box; padding: 0.6rem 0.75rem; font: inherit; }
.admin .search input { border: 1px solid #767676; border-radius: 0.375rem; }
.admin .pager { display: flex; gap: 0.75rem; }
@media (max-width: 40rem) {
  .admin .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .admin .rows table, .admin .rows tbody, .admin .rows tr, .admin .rows th, .admin .rows td { display: block; }
  .admin .rows tr { padding: 0.75rem 0; border-bottom: 1px solid #8886; }
  .admin .rows th, .admin .rows td { padding: 0.125rem 0; border: 0; }
  .admin .rows td:empty { display: none; }
  .admin .rows td::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media (prefers-color-scheme: dark) {
  .admin .search input { background: #1f2528; color: inherit; border-color: #97a0a5; }
}
)css";

void set_admin_headers(Response& response) {
  response.set_header("Cache-Control", "no-store");
  response.set_header("Cross-Origin-Resource-Policy", "same-origin");
  response.set_header("Cross-Origin-Opener-Policy", "same-origin");
}

void send_admin_page(Response& response, int status, const std::vector<AdminPlace>& places, std::string_view path,
                     const Html& content) {
  const auto place = std::find_if(places.begin(), places.end(), [path](const AdminPlace& p) { return p.path == path; });
  const std::string title = place == places.end() ? "Administration" : place->title;
  send_private_page(response, status, page_of(title, navigation(places, path), content));
  set_admin_headers(response);
}

void send_admin_message(Response& response, int status, std::string_view title, std::string_view text) {
  HtmlWriter out;
  out.write("<p>$</p>", text);
  send_private_page(response, status, page_of(title, "", finished(std::move(out))));
  set_admin_headers(response);
}

}  // namespace klipp::example
