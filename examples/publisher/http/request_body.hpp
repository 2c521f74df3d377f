#pragma once

#include <httplib.h>

#include <cstddef>
#include <string>

namespace klipp::example {

struct RequestBody {
  enum class State { kComplete, kTooLarge, kBroken } state = State::kComplete;
  std::string text;  ///< only if the state is kComplete
};

/// Reads the body of a request and keeps at most `limit` bytes of it, however it is sent (with a length, in chunks,
/// compressed). All of it is read from the connection, so that the next request starts where this one ends.
RequestBody read_body(const httplib::Request& request, const httplib::ContentReader& reader, std::size_t limit);

/// Reads the body of a request, of any type, and drops it.
void discard_body(const httplib::Request& request, const httplib::ContentReader& reader);

/// The media type of the body in lower case, without parameters: "application/json". Empty if there is none.
std::string body_type(const httplib::Request& request);

}  // namespace klipp::example
