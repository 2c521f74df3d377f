#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/request.hpp"
#include "http/response.hpp"

namespace klipp::example {

/// Answers with `content`. The server adds the ETag, and answers in a compressed form or with 304 where it may.
void send(Response& response, int status, std::shared_ptr<const Content> content, std::string_view type);

/// The same for a body that is made for this answer only.
void send(Response& response, int status, std::string body, std::string_view type);

/// Lets pages of every origin read the answer. No cookies or other credentials are involved.
void allow_every_origin(Response& response);

/// Turns the answer of a handler to GET or HEAD into what this client gets: the form of its content that the client
/// prefers, its ETag, or 304 without content. Answers that nobody may store stay as they are: compressed, a secret
/// beside what somebody else put into a page could be guessed by its length.
void suit_to_client(const Request& request, Response& response);

/// For what changes when an article does. A browser asks each time whether its copy is still good. A CDN (RFC 9213)
/// gives its own for ten seconds without asking, for a minute more while it asks once for all readers, and for a day
/// while this server does not answer.
void set_document_caching(Response& response);

}  // namespace klipp::example
