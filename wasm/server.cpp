#include "languages.hpp"
#include "module.hpp"
#include "rendering.hpp"
#include "text/choices.hpp"

/// The module of servers: `klipp render`, with every room that reads JSON, every language, and what stands around a
/// widget. No page loads it, so nothing is left to another module and nothing is asked of the host.
namespace klipp::module {

namespace {

Error read_options(cli::Rendering& rendering, std::string_view text) {
  while (!text.empty()) {
    const std::string_view name = take_before(text, '\0');
    const std::string message = cli::set(rendering, name, take_before(text, '\0'));
    if (!message.empty()) return {ErrorCode::kBadOption, "", copy_of(message), {}};
  }
  return {};
}

}  // namespace

std::int32_t render_here(Kind kind, std::string_view options_text, std::string_view document) {
  cli::Rendering rendering;
  rendering.kind = kind;
  if (const Error error = read_options(rendering, options_text)) return fail(error);
  const Result<std::string> markup = cli::render(rendering, document);
  return markup ? succeed(copy_of(markup.value())) : fail(markup.error());
}

// Every language is in it: see core/src/locale/every_locale.cpp.

void forget_languages() {}

void give_language(std::string_view /*given*/) {}

std::string_view wanted_language() { return {}; }

}  // namespace klipp::module
