#pragma once

/// The module's memory. Everything that a call allocates lies in one run, and is freed together when the next call
/// begins. Nothing is freed one by one, so destructors do nothing and the linker drops them.
namespace klipp::module {

/// Frees everything allocated since keep_memory(), or since the start.
void start_afresh();

/// Keeps everything allocated so far for good.
void keep_memory();

}  // namespace klipp::module
