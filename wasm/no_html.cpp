#include "body/body.hpp"
#include "body/excerpt.hpp"
#include "module.hpp"

/// A module that does not read HTML: it leaves what shows a body in HTML to the one that does.
namespace klipp {

Error write_html(HtmlWriter& /*out*/, std::string_view /*html*/, const BodyContext& /*context*/) {
  module::left_to = "html";
  return {ErrorCode::kOtherModule, "", "", {}};
}

String first_html_paragraph(std::string_view /*html*/) {
  module::left_to = "html";
  return {};
}

}  // namespace klipp
