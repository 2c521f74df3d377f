#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "http/response.hpp"
#include "klipp/html.hpp"

namespace klipp::example {

/// A place in the navigation of the administrator's pages.
struct AdminPlace {
  std::string path;   ///< "/admin/outbox"
  std::string title;  ///< "Outbox"
};

/// The style sheet of these pages, behind that of the others. They link to it at kAdminStylesheetPath.
extern const std::string_view kAdminStylesheet;
inline constexpr const char* kAdminStylesheetPath = "/admin/admin.css";

/// Answers with one of the places: its title as a heading, the navigation, and `content`. No cache keeps it, no frame
/// shows it, no other site learns its address.
void send_admin_page(Response& response, int status, const std::vector<AdminPlace>& places, std::string_view path,
                     const Html& content);

/// Answers with a page that says something and has no navigation.
void send_admin_message(Response& response, int status, std::string_view title, std::string_view text);

/// What all answers to administrators have, also those that are no pages.
void set_admin_headers(Response& response);

}  // namespace klipp::example
