#pragma once

#include <string>

#include "http/dispatch.hpp"

namespace klipp::example {

/// A line of the access log, as JSON. It has nothing of a person: of the client it has a network of 256 addresses (of
/// IPv6, 2^80), of the page that led here its origin, and of the address asked for the route, and the path if something
/// is there that everybody may read. Queries, bodies, and what a program says of itself are left out.
std::string access_line(const Exchange& exchange, bool behind_proxy);

}  // namespace klipp::example
