#pragma once

/// The module's memory: what one call allocates lies one behind the other, and all of it goes at once when the next
/// call begins. Nothing is freed one by one, so that destructors come to nothing and the linker drops them.
namespace klipp::module {

/// Takes back all that was allocated since keep_memory(), or ever.
void start_afresh();

/// What was allocated so far stays.
void keep_memory();

}  // namespace klipp::module
