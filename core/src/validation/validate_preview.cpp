#include "validation/validate_preview.hpp"

#include "klipp/page.hpp"
#include "page/preview.hpp"
#include "text/utf8.hpp"
#include "validation/validate_markdown.hpp"

namespace klipp {

namespace {

std::string_view problem_of_social(std::string_view address) {
  return is_svg(address) ? "is an SVG, which networks do not show; name a JPEG, PNG or WebP"
                         : problem_of_picture(address);
}

/// The member that names the article's picture.
std::string_view picture_member(const MemberReader& item, const Article& article) {
  const json::Value* banner = item.find("banner_image");
  return banner != nullptr && trim(banner->string) == article.picture.url ? "banner_image" : "image";
}

}  // namespace

void check_preview(const MemberReader& item, const Article& article) {
  const auto warn = [&](const std::string& pointer, std::string_view problem) {
    if (!problem.empty()) item.reading().warning(ErrorCode::kBadValue, pointer, std::string(problem));
  };
  const String& social = article.social_picture.url;
  if (!social.empty()) return warn(item.at("_klipp") + "/image_social", problem_of_social(social));
  if (!is_svg(article.picture.url)) return;
  warn(item.at(picture_member(item, article)),
       "is an SVG, which networks do not show in previews; name a JPEG, PNG or WebP of it in _klipp.image_social");
}

}  // namespace klipp
