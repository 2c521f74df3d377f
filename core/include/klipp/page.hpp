#pragma once

#include <string>
#include <string_view>

#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/result.hpp"
#include "klipp/url.hpp"

/// What stands around a widget's markup when a server, not the host, puts it on a page.
namespace klipp {

/// Every address here goes through the allow-list of url.hpp; one that does not pass is left out. Those for the head of
/// a page are resolved against the document's own address.
struct PageOptions {
  std::string stylesheet_url = {};  ///< linked; needs `style-src` of that origin only
  std::string styles = {};          ///< CSS put inline where no stylesheet_url is given; must be trusted
  std::string nonce = {};       ///< of the page's Content-Security-Policy, for what is written inline and the script
  std::string script_url = {};  ///< klipp.js, which makes the prerendered widget live; none where empty

  // For complete pages only.

  std::string site_name = {};   ///< the publisher: og:site_name, and who published the article
  std::string site_url = {};    ///< its front page, for the article's JSON-LD
  std::string oembed_url = {};  ///< an oEmbed endpoint that knows this page; its answers are linked
  std::string feed_url = {};    ///< the JSON Feed that the page belongs to; linked
  std::string icon_url = {};    ///< the publisher's icon, square and best of 180 pixels or more; for bookmarks, too
  bool noindex = false;         ///< search engines leave the page out; else they may show its picture in full size
};

/// The custom element of `kind` with its markup in a declarative shadow root, and the link that is its fallback.
/// The host adopts it without fetching the document or any WebAssembly. It is one block of HTML to Markdown (CommonMark
/// 0.31, HTML blocks of kind 7) where it begins a line: nothing but a start tag is on its first line, and none is
/// blank.
Result<std::string> render_shadow(Kind kind, std::string_view document, const Options& options,
                                  const PageOptions& page);

/// Which document was rendered, and by which version of Klipp: "1.0.0-1x2y3z". A prerendered element carries it as
/// `digest`; with `refresh` the host renders anew where it is another by now. It is 32 bits of FNV-1a: changes are
/// found, forgeries are not.
std::string digest_of(std::string_view document);

/// A complete HTML page that holds nothing but the widget. Its head has title, description, robots and canonical
/// address, icon, Open Graph (https://ogp.me) and twitter:card; that of an article also its authors, times and tags and
/// a schema.org NewsArticle in JSON-LD, which is data to every Content-Security-Policy and needs no leave of it. Open
/// Graph and JSON-LD name only what the document says, and only absolute web addresses: give Options::base where the
/// document's are relative. The picture in them is preview_picture().
Result<std::string> render_page(Kind kind, std::string_view document, const Options& options, const PageOptions& page);

/// The picture that previews on other sites show: the one that the document has for it, else the article's own. Null
/// where there is none but an SVG, which networks and messengers do not show; Klipp goes by the ending of its name.
const Picture* preview_picture(const Article& article);

/// Where an oEmbed endpoint (https://oembed.com) answers for a page.
struct OembedLinks {
  Url json;
  Url xml;
};

/// `endpoint` with the parameters `url` and `format`, resolved against `base`. Both are empty where there is no
/// endpoint or `page` is no absolute web address.
OembedLinks oembed_links(std::string_view endpoint, const Url& page, const Url& base = {});

}  // namespace klipp
