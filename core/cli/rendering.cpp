#include "rendering.hpp"

#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "stylesheet.hpp"

namespace klipp::cli {

namespace {

bool set_as(As& as, std::string_view value) {
  if (value == "fragment")
    as = As::kFragment;
  else if (value == "shadow")
    as = As::kShadow;
  else if (value == "page")
    as = As::kPage;
  else if (value == "republish")
    as = As::kRepublish;
  else
    return false;
  return true;
}

/// The member of PageOptions that `--name` sets, or null.
std::string* page_member(PageOptions& page, std::string_view name) {
  if (name == "stylesheet") return &page.stylesheet_url;
  if (name == "nonce") return &page.nonce;
  if (name == "script") return &page.script_url;
  if (name == "site") return &page.site_name;
  if (name == "site-url") return &page.site_url;
  if (name == "oembed") return &page.oembed_url;
  if (name == "icon") return &page.icon_url;
  return name == "feed" ? &page.feed_url : nullptr;
}

bool set_robots(PageOptions& page, std::string_view value) {
  page.noindex = value == "noindex";
  return page.noindex || value == "index";
}

bool set_eager(PageOptions& page, std::string_view value) {
  constexpr std::size_t kMostDigits = 4;
  if (value.empty() || value.size() > kMostDigits) return false;
  std::size_t number = 0;
  for (const char c : value) {
    if (c < '0' || c > '9') return false;
    number = 10 * number + static_cast<std::size_t>(c - '0');
  }
  page.eager_pictures = number;
  return true;
}

/// The styles that are printed have the theme then.
std::string set_theme(PageOptions& page, std::string_view value) {
  if (!is_theme(value)) return theme_message();
  page.theme = value;
  if (names_theme(value) && !page.styles.empty()) page.styles = kThemedStylesheet;
  return "";
}

Result<std::string> render_for_others(const Rendering& rendering, std::string_view document) {
  const Result<Article> article = read_article(document, rendering.options.limits);
  if (!article) return article.error();
  const Result<Portable> copy = republish(article.value(), rendering.options);
  if (!copy) return copy.error();
  return std::string(copy.value().html) + "\n";
}

}  // namespace

Rendering::Rendering() { page.styles = kStylesheet; }

std::string theme_message() {
  std::string names;
  for (const std::string_view name : kThemes) names += std::string(name) + ", ";
  return "--theme is " + names + "light or dark, or two of them: \"newspaper dark\"";
}

std::string set(Rendering& rendering, std::string_view name, std::string_view value) {
  PageOptions& page = rendering.page;
  if (name == "as") return set_as(rendering.as, value) ? "" : "--as must be fragment, shadow, page or republish";
  if (name == "robots") return set_robots(page, value) ? "" : "--robots must be index or noindex";
  if (name == "eager") return set_eager(page, value) ? "" : "--eager must be a number from 0 to 9999";
  if (name == "theme") return set_theme(page, value);
  if (name == "stylesheet" && value == "none") return page.styles.clear(), "";
  if (std::string* member = page_member(page, name)) return *member = value, "";
  return std::string(set_option(rendering.options, name, value).message);
}

Result<std::string> render(const Rendering& rendering, std::string_view document) {
  const auto& [kind, as, options, page] = rendering;
  if (as == As::kRepublish) return render_for_others(rendering, document);
  if (as == As::kShadow) return render_shadow(kind, document, options, page);
  if (as == As::kPage) return render_page(kind, document, options, page);
  Result<std::string> html = render_fragment(kind, document, options, page);
  if (!html) return html.error();
  return html.value() + "\n";
}

}  // namespace klipp::cli
