#include "page/preview.hpp"

#include "klipp/page.hpp"
#include "text/utf8.hpp"

namespace klipp {

bool is_svg(std::string_view address) {
  const String path = lower_ascii(trim(address.substr(0, address.find_first_of("?#"))));
  return path.ends_with(".svg") || path.ends_with(".svgz");
}

const Picture* preview_picture(const Article& article) {
  for (const Picture* picture : {&article.social_picture, &article.picture}) {
    if (!picture->url.empty() && !is_svg(picture->url)) return picture;
  }
  return nullptr;
}

}  // namespace klipp
