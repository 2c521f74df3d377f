#pragma once

#include <stdint.h>

/// The C ABI of Klipp's modules. Each exports these functions and its `memory`, imports nothing, and keeps nothing
/// between calls but its two buffers: one instance renders any number of widgets, one after the other.
///
/// There are three of the same sources, so that a page downloads only what it shows: klipp-share.wasm renders share
/// bars without a document, of an address as browsers spell it (URL.href); klipp-lite.wasm everything that shows no
/// body; klipp.wasm everything. What a module leaves to a larger one fails with klipp::ErrorCode::kOtherModule: what is
/// rare, and in the two small ones whatever is wrong, which only the largest puts into words.
///
/// A module that exports `_initialize` wants it called once, before anything else.
///
/// A caller writes its input at klipp_input(), calls what it wants done, and reads klipp_output_size() bytes at
/// klipp_output(). Every pointer is good until the next call only, and `memory.buffer` may be another one after every
/// call (memory grows): views of it must be made anew. A trap (unreachable, out of memory) leaves the instance
/// undefined: throw it away and start another.
#ifdef __cplusplus
extern "C" {
#endif

/// Version of this interface; a host refuses a module whose number it does not know.
#define KLIPP_ABI_VERSION 1
uint32_t klipp_abi_version(void);

/// Room for `size` bytes of input, owned by the module; null when there is no memory for it.
uint8_t* klipp_input(uint32_t size);

/// Renders the input: first the options, `options_size` bytes of name, NUL, value, NUL, name, … (names as set_option of
/// options.hpp takes them); then the document, `document_size` bytes of UTF-8. `kind` is a klipp::Kind.
///
/// Returns 0, and the output is markup; or a klipp::ErrorCode, and the output is three fields separated by NUL: the
/// code as a word ("wrong-type"), the place (a JSON Pointer or "byte 12", may be empty), and the message. Of
/// kOtherModule there is the word alone.
int32_t klipp_render(uint32_t kind, uint32_t options_size, uint32_t document_size);

/// The next step of a signup: the input is `size` bytes of JSON as klipp/signup.hpp describes it, the output is JSON;
/// or an error as klipp_render has it.
int32_t klipp_signup_step(uint32_t size);

/// The output of the last call, UTF-8.
const uint8_t* klipp_output(void);
uint32_t klipp_output_size(void);

#ifdef __cplusplus
}
#endif
