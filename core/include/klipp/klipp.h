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
/// A caller writes its input into the buffer of klipp_input(), calls klipp_render() or klipp_signup_step(), and reads
/// the output. Both buffers belong to Klipp. Every pointer is valid until the next call for the same renderer.
///
/// Errors are numbers other than 0; the output is then a text about the error. Nothing is thrown and nothing is
/// printed. If memory runs out during a rendering, the program ends; the limits of limits.hpp keep a call below 128 MB.
///
/// A renderer serves one thread at a time. It renders any number of widgets, one after the other, and keeps nothing
/// between them. Threads that work at the same time need a renderer each. There is no other state.
///
/// In a module the functions have no first parameter: the instance is the renderer, so there is neither klipp_new() nor
/// klipp_free(). A module also exports its `memory`, and imports nothing. If it exports `_initialize`, call that first.
/// Memory grows, so `memory.buffer` may be a new one after every call, and views of it must be made again. After a trap
/// the instance is in an unknown state: discard it and start another. There are smaller modules for pages that show no
/// body. What they leave to a larger one fails with KLIPP_OTHER_MODULE. klipp-share.wasm has no klipp_signup_step().
#if defined(__wasm__) || defined(KLIPP_AS_MODULE)
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

/// The version of this interface. A caller that was written for another version must stop.
#define KLIPP_ABI_VERSION 1
KLIPP_API uint32_t klipp_abi_version(void);

/// What to render; the same numbers as klipp::Kind.
enum { KLIPP_ARTICLE = 0, KLIPP_CARD = 1, KLIPP_FEED = 2, KLIPP_SHARE = 3, KLIPP_SIGNUP = 4, KLIPP_BODY = 5 };

/// What went wrong; the same numbers as klipp::ErrorCode, which explains them.
enum {
  KLIPP_NOT_JSON = 1,
  KLIPP_WRONG_TYPE = 2,
  KLIPP_MISSING = 3,
  KLIPP_BAD_VALUE = 4,
  KLIPP_TOO_LARGE = 5,
  KLIPP_BAD_OPTION = 6,
  KLIPP_OTHER_MODULE = 7,
  KLIPP_OTHER_LANGUAGE = 8
};

#if !defined(__wasm__) && !defined(KLIPP_AS_MODULE)
/// Returns a new renderer, which the caller frees; null if there is no memory for it.
KLIPP_API klipp_renderer* klipp_new(void);

/// Frees a renderer and its buffers. Does nothing for null.
KLIPP_API void klipp_free(klipp_renderer* self);
#endif

/// Returns a buffer for `size` bytes of input; null if there is no memory for it. Earlier input is lost.
KLIPP_API uint8_t* klipp_input(KLIPP_SELF_AND uint32_t size);

/// Renders the input. It begins with the options, `options_size` bytes of name, NUL, value, NUL, name … (the names of
/// set_option() in options.hpp: "lang", "base", "layout" …). Then comes the document, `document_size` bytes of UTF-8.
///
/// Returns 0 if the output is markup. Otherwise returns the code of an error, and the output has three parts with a NUL
/// between them: the code as a word ("wrong-type"), the place (a JSON Pointer or "byte 12", may be empty), and a
/// sentence that says what is wrong and what to do. For KLIPP_OTHER_MODULE there is only the word.
KLIPP_API int32_t klipp_render(KLIPP_SELF_AND uint32_t kind, uint32_t options_size, uint32_t document_size);

/// The next step of a signup. The input is `size` bytes of JSON, as described in signup.hpp. The output is JSON, or an
/// error as in klipp_render().
KLIPP_API int32_t klipp_signup_step(KLIPP_SELF_AND uint32_t size);

/// The output of the last call: UTF-8, without a NUL at its end.
KLIPP_API const uint8_t* klipp_output(KLIPP_SELF);
KLIPP_API uint32_t klipp_output_size(KLIPP_SELF);

/// Behind the markup stands what the document has that reading left out, or took for something else; 0 if there is
/// nothing to tell. It is for whoever debugs: of each problem (a hundred at most) a NUL, the code as a word, a NUL, and
/// the place.
KLIPP_API uint32_t klipp_problems_size(KLIPP_SELF);

#ifdef __cplusplus
}
#endif
