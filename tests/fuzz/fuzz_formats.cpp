/// Formats: any document is read, as what it is or as the format that the first byte names. What comes out as JSON Feed
/// is the same document: it converts to itself, and renders as the original does.
#include "klipp/convert.hpp"
#include "klipp/render.hpp"
#include "klipp/validate.hpp"
#include "target.hpp"

namespace {

/// The name of a format, or nothing.
std::string format_for(std::uint8_t byte) {
  std::string names = klipp::format_names() + " ";
  for (int skipped = byte % 8; skipped > 0 && !names.empty(); --skipped) names.erase(0, names.find(' ') + 1);
  return names.substr(0, names.find(' '));
}

/// Markup, or what went wrong.
std::string outcome(const klipp::Result<klipp::Html>& html) {
  klipp::fuzz::require_safe(html);
  return html ? html.value().text() : html.error().message;
}

void require_same(klipp::Kind kind, std::string_view document, std::string_view converted) {
  const std::string before = outcome(klipp::render(kind, document));
  const std::string after = outcome(klipp::render(kind, converted));
  klipp::fuzz::require(before == after, "a document renders as what it is converted to", document);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = klipp::fuzz::view(data + 1, size - 1);
  for (const klipp::Problem& problem : klipp::validate(text)) klipp::fuzz::require_clear(problem.error);

  const std::string format = format_for(data[0]);
  const klipp::Result<klipp::String> converted = klipp::convert(text, {}, format);
  if (!converted) return klipp::fuzz::require_clear(converted.error()), 0;
  const klipp::Result<klipp::String> again = klipp::convert(converted.value());
  klipp::fuzz::require(again.ok() && again.value() == converted.value(), "JSON Feed converts to itself", text);
  if (!format.empty()) return 0;
  for (const klipp::Kind kind : {klipp::Kind::kArticle, klipp::Kind::kCard, klipp::Kind::kFeed}) {
    require_same(kind, text, converted.value());
  }
  return 0;
}
