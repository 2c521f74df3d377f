#include "renderers.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "klipp/render.hpp"

namespace klipp::spec {

namespace {

void attach(cmark_parser* parser, const std::string& name) {
  cmark_syntax_extension* extension = cmark_find_syntax_extension(name.c_str());
  ASSERT_NE(extension, nullptr) << name;
  cmark_parser_attach_syntax_extension(parser, extension);
}

}  // namespace

const std::vector<std::string>& klipp_extensions() {
  static const std::vector<std::string> kNames = {"table", "strikethrough", "autolink", "tasklist"};
  return kNames;
}

std::string render_upstream(std::string_view markdown, const std::vector<std::string>& extensions, bool footnotes,
                            bool unsafe) {
  cmark_gfm_core_extensions_ensure_registered();
  const int options = CMARK_OPT_DEFAULT | (footnotes ? CMARK_OPT_FOOTNOTES : 0) | (unsafe ? CMARK_OPT_UNSAFE : 0);
  cmark_parser* parser = cmark_parser_new(options);
  for (const std::string& name : extensions) attach(parser, name);
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  cmark_node* root = cmark_parser_finish(parser);
  char* html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser));
  std::string text = html;
  std::free(html);
  cmark_node_free(root);
  cmark_parser_free(parser);
  return text;
}

std::string render_klipp(std::string_view markdown) {
  Options options;
  options.lang = "en";  // so that Klipp's words are in the text's language, and need not say theirs
  const Result<Html> html = render_body(markdown, options);
  EXPECT_TRUE(html.ok()) << html.error().message;
  return html.ok() ? html.value().text() : std::string();
}

}  // namespace klipp::spec
