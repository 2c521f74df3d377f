#include "klipp/document.hpp"
#include "languages.hpp"
#include "module.hpp"
#include "rendering.hpp"
#include "text/choices.hpp"

/// The module of servers: `klipp render`, with every room that reads JSON, every language, and what stands around a
/// widget. No page loads it, so nothing is left to another module and nothing is asked of the host.
namespace klipp::module {

namespace {

/// Where the command has the name of a file, this has what would be in it.
Error set_labels(Options& options, std::string_view json) {
  const Result<String> labels = read_labels(json, options.limits);
  if (!labels) return labels.error();
  options.labels = labels.value();
  return {};
}

Error set_one(cli::Rendering& rendering, std::string_view name, std::string_view value) {
  if (name == "labels") return set_labels(rendering.options, value);
  const std::string message = cli::set(rendering, name, value);
  return message.empty() ? Error() : Error{ErrorCode::kBadOption, "", copy_of(message), {}};
}

Error read_options(cli::Rendering& rendering, std::string_view text) {
  while (!text.empty()) {
    const std::string_view name = take_before(text, '\0');
    if (Error error = set_one(rendering, name, take_before(text, '\0'))) return error;
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
