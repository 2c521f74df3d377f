// What the other files of this folder get wrong, done right.
#include <string>

#include "klipp/html.hpp"

klipp::Result<klipp::Html> link(const std::string& address, const std::string& text) {
  klipp::HtmlWriter inner(klipp::Limits{});
  inner.text(text);
  const klipp::Result<klipp::Html> html = std::move(inner).finish();

  klipp::HtmlWriter out(klipp::Limits{});
  out.open(klipp::Tag::a).attr(klipp::UrlAttr::href, klipp::resolve_url(address)).append(html.value()).close();
  return std::move(out).finish();
}
