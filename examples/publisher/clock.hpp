#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace klipp::example {

/// Unix time in milliseconds.
using UnixMs = std::int64_t;

UnixMs now_ms();

/// The second as ISO 8601 has it, in UTC: 2026-01-31T12:00:00Z.
std::string iso_time(UnixMs time);

/// Milliseconds since some moment, by a clock that nobody sets: for how long something takes or lasts.
UnixMs steady_ms();

/// Where the time comes from: now_ms, steady_ms, or what a test says.
using Clock = std::function<UnixMs()>;

}  // namespace klipp::example
