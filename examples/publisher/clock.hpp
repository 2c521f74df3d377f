#pragma once

#include <cstdint>

namespace klipp::example {

/// Unix time in milliseconds.
using UnixMs = std::int64_t;

UnixMs now_ms();

}  // namespace klipp::example
