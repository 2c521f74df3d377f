#pragma once

#include "klipp/html.hpp"
#include "widgets/widget.hpp"

/// What others may publish of an article (republish.cpp), and its parts that are those of every article (article.cpp).
namespace klipp {

/// The article as others publish it, before portable.hpp makes it theirs.
Error write_for_others(HtmlWriter& out, const Widget& widget);

/// Where the article is from, with a link, and under which licence.
void write_source(HtmlWriter& out, const Widget& widget);

/// View::kRepublish: what others may do, and the article as HTML and as plain text, in fields to copy from.
Result<Html> render_republish(const Article& article, const Options& options);

}  // namespace klipp
