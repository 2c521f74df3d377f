#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "http/response.hpp"
#include "klipp/html.hpp"
#include "klipp/locale.hpp"

namespace klipp::example {

/// A complete HTML page around `content`, between masthead and colophon.
std::string framed_page(const Locale& locale, std::string_view title, const Html& content);

/// The same for content of the core's, which has its style sheet and more room.
std::string wide_page(const Locale& locale, std::string_view title, const Html& content);

/// The style sheet of framed pages. They link to it at kStylesheetPath.
extern const std::string_view kStylesheet;
inline constexpr const char* kStylesheetPath = "/publisher.css";

/// The markup of `writer`; empty if a limit was exceeded.
Html finished(HtmlWriter&& writer);

/// What every answer of the publisher has that does not say otherwise: a policy under which it loads nothing, posts
/// nothing and stands in no frame, and one for referrers. With `hsts` above 0, browsers come by https alone for so many
/// seconds (RFC 6797).
Headers headers_of_all(std::int64_t hsts);

/// Answers with a page, and with a policy that lets it load only pictures and the publisher's own files.
void send_page(Response& response, int status, std::string page);

/// The same for a page whose address or content is private to one person: no cache keeps it, no search engine lists it,
/// and no other site learns its address.
void send_private_page(Response& response, int status, std::string page);

/// Answers with a page about what is wrong, which no cache keeps: it may be right in a moment.
void send_error_page(Response& response, int status, std::string page);

}  // namespace klipp::example
