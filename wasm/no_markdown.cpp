#include "body/body.hpp"
#include "body/excerpt.hpp"
#include "module.hpp"

/// A module that does not read Markdown: it leaves what shows a body in Markdown to the one that does.
namespace klipp {

Error write_markdown(HtmlWriter& /*out*/, std::string_view /*markdown*/, const BodyContext& /*context*/) {
  module::left_to = "markdown";
  return {ErrorCode::kOtherModule, "", "", {}};
}

String first_markdown_paragraph(std::string_view /*markdown*/, const Locale& /*locale*/) {
  module::left_to = "markdown";
  return {};
}

}  // namespace klipp
