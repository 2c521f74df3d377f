#pragma once

#include <cstdint>
#include <functional>

namespace klipp::example {

/// Unix time in milliseconds.
using UnixMs = std::int64_t;

UnixMs now_ms();

/// Milliseconds since some moment, by a clock that nobody sets: for how long something takes or lasts.
UnixMs steady_ms();

/// Where the time comes from: now_ms, steady_ms, or what a test says.
using Clock = std::function<UnixMs()>;

}  // namespace klipp::example
