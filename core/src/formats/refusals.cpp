#include "formats/refusals.hpp"

namespace klipp {

String not_published(std::string_view status) {
  return String("is '").append(status).append("'; only what its publisher has published is shown");
}

String not_an_article(std::string_view type) {
  return String("is '").append(type).append("', which is no article; give the address of one");
}

String site_error(std::string_view message) { return String("the site answered with an error: ").append(message); }

}  // namespace klipp
