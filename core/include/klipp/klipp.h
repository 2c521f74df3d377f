#pragma once

#include <stdint.h>

/// Klipp for programs in any language: a shared library with C functions (`libklipp.so`), and the same functions as the
/// exports of the WebAssembly modules.
///
///     klipp_renderer* self = klipp_new();
///     memcpy(klipp_input(self, size), document, size);             // no options before the document
///     const int32_t error = klipp_render(self, KLIPP_CARD, 0, size);
///     fwrite(klipp_output(self), 1, klipp_output_size(self), error ? stderr : stdout);
///     klipp_free(self);
///
/// A caller writes its input into the room that klipp_input() makes, calls klipp_render() or klipp_signup_step(), and
/// reads the output. Both buffers belong to Klipp, and every pointer is good until the next call for the same renderer.
///
/// Errors are numbers other than 0, with text in place of the output. Nothing is thrown and nothing is printed. If
/// memory runs out while something is rendered, the program ends; limits.hpp keeps a call below 128 MB.
///
/// A renderer serves one thread at a time. It renders any number of widgets, one after the other, and remembers nothing
/// of one for the next. Threads that work at the same time have a renderer each; there is no other state.
///
/// In a module the functions are without their first parameter: an instance is itself the renderer, so there is neither
/// klipp_new() nor klipp_free(). A module also exports its `memory`, and imports nothing. One that exports
/// `_initialize` wants it called before anything else. `memory.buffer` may be another one after every call (memory
/// grows), so views of it must be made anew. A trap leaves the instance undefined: throw it away and start another.
/// There are smaller modules for pages that show no body: what they leave to a larger one fails with
/// KLIPP_OTHER_MODULE, and klipp-share.wasm has no klipp_signup_step().
#if defined(__wasm__)
#define KLIPP_SELF void
#define KLIPP_SELF_AND
#define KLIPP_API
#else
typedef struct klipp_renderer klipp_renderer;
#define KLIPP_SELF klipp_renderer* self
#define KLIPP_SELF_AND klipp_renderer *self,
#define KLIPP_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// The version of this interface. A caller that was written for another one must not go on.
#define KLIPP_ABI_VERSION 1
KLIPP_API uint32_t klipp_abi_version(void);

/// What is rendered: klipp::Kind.
enum { KLIPP_ARTICLE = 0, KLIPP_CARD = 1, KLIPP_FEED = 2, KLIPP_SHARE = 3, KLIPP_SIGNUP = 4, KLIPP_BODY = 5 };

/// What went wrong: klipp::ErrorCode, which says what each means.
enum {
  KLIPP_NOT_JSON = 1,
  KLIPP_WRONG_TYPE = 2,
  KLIPP_MISSING = 3,
  KLIPP_BAD_VALUE = 4,
  KLIPP_TOO_LARGE = 5,
  KLIPP_BAD_OPTION = 6,
  KLIPP_OTHER_MODULE = 7
};

#if !defined(__wasm__)
/// A new renderer for the caller to free; null if there is no memory for it.
KLIPP_API klipp_renderer* klipp_new(void);

/// Frees it and its buffers. Null is nothing to free.
KLIPP_API void klipp_free(klipp_renderer* self);
#endif

/// Room for `size` bytes of input; null if there is no memory for it. What was in it before is lost.
KLIPP_API uint8_t* klipp_input(KLIPP_SELF_AND uint32_t size);

/// Renders the input. First come the options, `options_size` bytes of name, NUL, value, NUL, name … (names as
/// set_option() of options.hpp has them: "lang", "base", "layout" …); then the document, `document_size` bytes of
/// UTF-8.
///
/// Returns 0, and the output is markup; or the code of an error, and the output is three fields with a NUL between: the
/// code as a word ("wrong-type"), the place (a JSON Pointer, or "byte 12", may be empty), and a sentence that says what
/// is wrong and what to do. Of KLIPP_OTHER_MODULE there is the word alone.
KLIPP_API int32_t klipp_render(KLIPP_SELF_AND uint32_t kind, uint32_t options_size, uint32_t document_size);

/// The next step of a signup. The input is `size` bytes of JSON as signup.hpp describes it, and the output is JSON; or
/// an error as klipp_render() has it.
KLIPP_API int32_t klipp_signup_step(KLIPP_SELF_AND uint32_t size);

/// The output of the last call: UTF-8, without a NUL at its end.
KLIPP_API const uint8_t* klipp_output(KLIPP_SELF);
KLIPP_API uint32_t klipp_output_size(KLIPP_SELF);

#ifdef __cplusplus
}
#endif
