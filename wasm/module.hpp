#pragma once

#include <cstdint>
#include <string_view>

#include "klipp/klipp.h"
#include "klipp/options.hpp"
#include "klipp/render.hpp"

// clang-format off
/// What the modules share. module.cpp speaks klipp.h, and each of share.cpp, lite.cpp and articles.cpp says what its
/// module renders. A module has one thread and one caller; nothing of a document outlives its rendering.
///
/// A smaller module links fewer rooms of the core. Of those that it links all is the core's own, but for what is named
/// here. CMakeLists.txt says which file a module gets: one too few or too many does not link. The core's own means the
/// file of body/markdown, body/html or formats that has the function.
///
/// | what | klipp.wasm | klipp-html.wasm | klipp-lite.wasm | klipp-share.wasm |
/// | --- | --- | --- | --- | --- |
/// | render_here() | articles.cpp: every kind | articles.cpp | lite.cpp: those without a body | share.cpp: a share bar without a document |
/// | klipp_signup_step() | signup.cpp | signup.cpp | signup.cpp | none |
/// | format_table() | json_feed_alone.cpp: leaves other formats to klipp-html.wasm | the core's own | json_feed_alone.cpp | none |
/// | write_markdown(), first_markdown_paragraph() | the core's own | no_markdown.cpp | no_markdown.cpp | not called |
/// | write_html(), first_html_paragraph() | no_html.cpp | the core's own | no_html.cpp | not called |
///
/// No module of a browser links more words than those of English: locale_for() is that of languages.cpp.
///
/// klipp-server.wasm is for servers, and no page loads it: all of these are the core's own, beside every language, pages
/// and `klipp render` itself (server.cpp). It leaves nothing to another, but documents that are markup.
///
/// What is left to another module fails with ErrorCode::kOtherModule, and the host asks the one that `left_to` names.
// clang-format on

#define KLIPP_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace klipp::module {

/// What the host wrote.
std::string_view input();

/// Makes the text the output, which is valid until the next input. Returns 0, which means success.
std::int32_t succeed(std::string_view text);

/// The error as klipp.h has it, and its code.
std::int32_t fail(const Error& error);

/// Either of the two.
std::int32_t finish(const Result<Html>& html);

/// The result if the host passed sizes beyond the input.
std::int32_t fail_for_size();

/// What another module has to read, "markdown" or "html", as far as that is known; empty if this module does all.
extern std::string_view left_to;

/// The result if another module is needed. Its message is `left_to`.
std::int32_t leave();

/// leave() if something was left to another module, or else finish() with the problems of reading.
std::int32_t finish_or_leave(const Result<Html>& html, const List<Problem>& problems);

/// Sets what `text` says, names and values each with a NUL behind. One more name than the core has gives a language
/// (languages.hpp): `words`.
Error read_options(Options& options, std::string_view text);

/// klipp_render() as far as this module goes; `options` as klipp.h has them.
std::int32_t render_here(Kind kind, std::string_view options, std::string_view document);

}  // namespace klipp::module
