#pragma once

#include <string>

#include "http/response.hpp"

namespace klipp::example {

/// The head of an answer, down to its empty line. Without `keeps_connection` it says that the connection ends with it.
std::string head_of(const Response& response, bool keeps_connection);

}  // namespace klipp::example
