#pragma once

#include <string_view>

#include "klipp/document.hpp"
#include "klipp/html.hpp"
#include "klipp/model.hpp"
#include "klipp/options.hpp"
#include "klipp/portable.hpp"

/// Models in, markup out. The same model and options give the same bytes on every machine and in every build.
///
///     klipp::Options options;
///     options.base = "https://news.example/a.json";
///     const klipp::Result<klipp::Html> card = klipp::render(klipp::Kind::kCard, document, options);
///
/// Ownership: results own their markup; arguments are not kept. Errors: those of reading (document.hpp), a missing
/// member that the widget needs, and markup beyond the limits. Any thread may call these functions.
namespace klipp {

/// Reads a document and renders it. The document is JSON, or Markdown for Kind::kBody. A share bar needs no document if
/// options.url is given. The command, the WebAssembly modules and the publisher all call this.
///
/// Into `problems`, unless it is null, goes what reading the document left out or took for something else: codes and
/// places, the first hundred. Most have no sentence; validate() has those, and more.
Result<Html> render(Kind kind, std::string_view document, const Options& options = {},
                    List<Problem>* problems = nullptr);

/// The same for all kinds that show no body. A program that calls this instead links neither articles nor Markdown, if
/// it also defines a first_markdown_paragraph (core/src/body/excerpt.hpp) of its own.
Result<Html> render_without_body(Kind kind, std::string_view document, const Options& options = {},
                                 List<Problem>* problems = nullptr);

/// The article with kicker, headline, lead, byline, share bars, body, tags, partners and signup form. View::kReader
/// leaves out pictures, ads and controls. Needs a title. View::kRepublish shows what republish() gives, in fields to
/// copy it from.
Result<Html> render_article(const Article& article, const Options& options = {});

/// The article for others to publish: headline, lead, byline, where it is from, text, and pictures where the publisher
/// gives them, too. It says and links to where it is from, in the text's language. Needs a title, a url of the web, and
/// `_klipp.republish`; a teaser is not for others.
Result<Portable> republish(const Article& article, const Options& options = {});

/// The article as a teaser: picture, kicker, headline as the link, summary, byline, date. Needs a title and a url.
Result<Html> render_card(const Article& article, const Options& options = {});

/// The feed's items as cards. Needs an item with a title and a url.
Result<Html> render_feed(const Feed& feed, const Options& options = {});

/// The article's share bar: real links, usable without script. Needs a url.
Result<Html> render_share(const Article& article, const Options& options = {});

/// The article's signup form: a real `<form>` that posts without script. Needs `_klipp.signup.action`.
Result<Html> render_signup(const Article& article, const Options& options = {});

/// A text as the body of an article: Markdown (CommonMark with GFM's extensions, raw HTML left out), or what
/// options.format says.
Result<Html> render_body(std::string_view text, const Options& options = {});

}  // namespace klipp
