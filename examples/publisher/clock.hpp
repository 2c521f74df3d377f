#pragma once

#include <cstdint>
#include <functional>

namespace klipp::example {

/// Unix time in milliseconds.
using UnixMs = std::int64_t;

UnixMs now_ms();

/// Where the time comes from: now_ms, or what a test says.
using Clock = std::function<UnixMs()>;

}  // namespace klipp::example
