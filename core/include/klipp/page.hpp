#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "klipp/url.hpp"

/// What a server puts around the markup of a widget: the prerendered element, or a complete page.
///
///     klipp::PageOptions page;
///     page.script_url = "https://cdn.example/v1/klipp.js";
///     const klipp::Result<std::string> html = klipp::render_shadow(klipp::Kind::kCard, document, options, page);
///
/// Ownership: results own their text; arguments are not kept. Errors: those of render(). Any thread may call these
/// functions.
namespace klipp {

/// Every address here is checked by resolve_url (url.hpp), and left out if it is refused. Those for the head of a page
/// are resolved against the document's own address.
struct PageOptions {
  std::string stylesheet_url = {};  ///< is linked; the page's policy needs `style-src` of that origin only
  std::string styles = {};          ///< inline CSS, if there is no stylesheet_url; must be trusted
  std::string nonce = {};           ///< of the page's Content-Security-Policy, for inline styles and the script
  std::string script_url = {};      ///< klipp.js, which brings the widget to life; no script if empty
  std::string theme = {};           ///< is_theme(); the styles must have it: those of themed.css, if it names one
  /// How many pictures, from the first, are on the screen as soon as the page is. They are fetched before everything
  /// else (`fetchpriority`), and do not wait until they are near.
  std::size_t eager_pictures = 0;

  // For complete pages only.

  std::string site_name = {};   ///< the publisher: og:site_name, and the article's publisher
  std::string site_url = {};    ///< its front page, for the article's JSON-LD
  std::string oembed_url = {};  ///< an oEmbed endpoint that knows this page; the page links to its answers
  std::string feed_url = {};    ///< the JSON Feed that the page belongs to; the page links to it
  std::string icon_url = {};    ///< the publisher's square icon, of 180 pixels or more; also for bookmarks
  bool noindex = false;         ///< keeps search engines away; otherwise they may show the picture in full size
};

/// The looks that a widget can have by name. web/style/themes.css has all but the first, which is the usual one.
inline constexpr std::string_view kThemes[] = {"paper", "plain", "newspaper", "bold", "minimal", "contrast"};

/// Whether an element can have this as `theme`: the name of a theme, `light` or `dark`, or one of each, with a space
/// between.
bool is_theme(std::string_view text);

/// Whether that names a theme, and not only whether it is light or dark.
bool names_theme(std::string_view text);

/// The custom element of `kind` with its markup in a declarative shadow root, and the link that is its fallback.
/// The host takes it over without fetching the document or any WebAssembly. If it begins a line, Markdown reads it as
/// one block of HTML (CommonMark 0.31, HTML blocks of kind 7): its first line has only a start tag, and no line is
/// blank.
Result<std::string> render_shadow(Kind kind, std::string_view document, const Options& options,
                                  const PageOptions& page);

/// The markup alone, as render() makes it but for PageOptions::eager_pictures: a fragment that a publisher serves ready
/// made.
Result<std::string> render_fragment(Kind kind, std::string_view document, const Options& options,
                                    const PageOptions& page);

/// Which document was rendered, and by which version of Klipp: "1.0.0-1x2y3z". A prerendered element has it as
/// `digest`. With `refresh` the host renders the element again if the digest has changed. It is 32 bits of FNV-1a,
/// which detects changes but not forgeries.
std::string digest_of(std::string_view document);

/// A complete HTML page that holds only the widget. Its head has title, description, robots, canonical address, icon,
/// Open Graph (https://ogp.me) and twitter:card. An article's head also has its authors, times and tags, and a
/// schema.org NewsArticle in JSON-LD, which every Content-Security-Policy allows, as it is data. Open Graph and JSON-LD
/// contain only what the document says, and only absolute web addresses: give Options::base if the document's are
/// relative. Their picture is preview_picture().
Result<std::string> render_page(Kind kind, std::string_view document, const Options& options, const PageOptions& page);

/// The picture for previews on other sites: the document's own choice, or else the article's picture. Null if there is
/// none, or only an SVG (by the ending of its name), which networks and messengers do not show. It points into
/// `article`.
const Picture* preview_picture(const Article& article);

/// The addresses at which an oEmbed endpoint (https://oembed.com) answers for a page.
struct OembedLinks {
  Url json;
  Url xml;
};

/// `endpoint` with the parameters `url` and `format`, resolved against `base`. Both are empty if there is no endpoint,
/// or if `page` is not an absolute web address.
OembedLinks oembed_links(std::string_view endpoint, const Url& page, const Url& base = {});

}  // namespace klipp
