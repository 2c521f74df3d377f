#include "conversion.hpp"

#include "klipp/convert.hpp"
#include "klipp/render.hpp"
#include "klipp/validate.hpp"
#include "target.hpp"

namespace klipp::fuzz {

namespace {

/// Markup, or what went wrong.
std::string outcome(const Result<Html>& html) {
  require_safe(html);
  return html ? html.value().text() : html.error().message;
}

void require_same(Kind kind, std::string_view document, std::string_view converted) {
  const std::string before = outcome(render(kind, document));
  const std::string after = outcome(render(kind, converted));
  require(before == after, "a document renders as what it is converted to", document);
}

}  // namespace

std::string format_at(std::string names, int number) {
  names += ' ';
  for (; number > 0 && !names.empty(); --number) names.erase(0, names.find(' ') + 1);
  return names.substr(0, names.find(' '));
}

void require_conversion(std::string_view text, const std::string& format) {
  for (const Problem& problem : validate(text)) require_clear(problem.error);
  const Result<String> converted = convert(text, {}, format);
  if (!converted) return require_clear(converted.error());
  const Result<String> again = convert(converted.value());
  require(again.ok() && again.value() == converted.value(), "JSON Feed converts to itself", text);
  if (!format.empty()) return;
  for (const Kind kind : {Kind::kArticle, Kind::kCard, Kind::kFeed}) require_same(kind, text, converted.value());
}

}  // namespace klipp::fuzz
