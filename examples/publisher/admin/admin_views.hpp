#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "klipp/html.hpp"
#include "sources/sources.hpp"
#include "store/listing.hpp"

/// What stands on the administrator's pages. All text is escaped by HtmlWriter, as on every other page.
namespace klipp::example {

/// What the first page says.
struct AdminSummary {
  std::string not_ready;                            ///< why the server is not ready; empty if it is
  std::map<std::string, std::int64_t> subscribers;  ///< by state
  std::int64_t waiting_mails = 0;
  std::int64_t failed_mails = 0;
  std::size_t articles = 0;
  std::size_t failing_sources = 0;
};

/// A document and what `klipp validate` says of it.
struct CheckedDocument {
  std::string name;
  std::string title;                  ///< empty if it is no article
  std::vector<std::string> problems;  ///< "/title: …"
};

/// Which part of a list is shown.
struct AdminPart {
  std::string_view path;
  std::string_view query;  ///< what was searched for
  std::int64_t skip = 0;
  std::int64_t count = 0;
  bool has_more = false;
};

Html admin_overview(const AdminSummary& summary);
Html admin_subscribers(const std::vector<ListedSubscriber>& rows, const AdminPart& part);
/// `token` is what its forms carry. `now` tells which links have expired.
Html admin_outbox(const std::vector<ListedMail>& rows, const AdminPart& part, std::string_view token, UnixMs now);
Html admin_documents(const std::vector<CheckedDocument>& rows, const std::vector<SourceState>& sources,
                     const AdminPart& part);

}  // namespace klipp::example
