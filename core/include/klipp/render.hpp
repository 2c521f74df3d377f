#pragma once

#include <string_view>

#include "klipp/html.hpp"
#include "klipp/model.hpp"
#include "klipp/options.hpp"

/// Models in, markup out. The same model and options give the same bytes on every machine and in every build.
namespace klipp {

/// Reads `document` as `kind` wants it (JSON; Markdown for kBody) and renders it: what the CLI, the WebAssembly module
/// and the publisher all call. A share bar needs no document when options.url is given.
Result<Html> render(Kind kind, std::string_view document, const Options& options = {});

/// The same for the kinds that show no body: a program that calls this instead links neither articles nor Markdown, as
/// long as it also brings a first_markdown_paragraph (core/src/excerpt.hpp) of its own.
Result<Html> render_without_body(Kind kind, std::string_view document, const Options& options = {});

/// The article with kicker, headline, lead, byline, share bars, body, tags, partners and signup form. View::kReader
/// leaves out pictures, ads and controls.
Result<Html> render_article(const Article& article, const Options& options = {});

/// The article as a teaser: picture, kicker, headline as the link, summary, byline, date. Needs a title and a url.
Result<Html> render_card(const Article& article, const Options& options = {});

/// The feed's items as cards.
Result<Html> render_feed(const Feed& feed, const Options& options = {});

/// The article's share bar: real links, usable without script. Needs a url.
Result<Html> render_share(const Article& article, const Options& options = {});

/// The article's signup form: a real `<form>` that posts without script. Needs `_klipp.signup.action`.
Result<Html> render_signup(const Article& article, const Options& options = {});

/// CommonMark with GFM's extensions as the body of an article; raw HTML is left out.
Result<Html> render_body(std::string_view markdown, const Options& options = {});

}  // namespace klipp
