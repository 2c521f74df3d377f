/// What stands between gumbo-parser's tokenizer and its tree: gumbo.cmake gives parser.c klipp_gumbo_lex in place of
/// gumbo_lex, and tokenizer.c klipp_gumbo_add_attribute in place of gumbo_vector_add. Part of the library gumbo, not of
/// the core.
#include <error.h>
#include <parser.h>
#include <tokenizer.h>
#include <vector.h>

#include "html/parse_state.hpp"

namespace klipp::html {

namespace {

ParseState& state_of(const GumboParser* parser) { return *static_cast<ParseState*>(parser->_options->userdata); }

/// Whether an element can hold one of its own name only if it holds another kind of element around that: such tags do
/// not make a tree deeper, and many texts close none of them.
bool closes_its_like(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_A:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_BODY: return true;
    default: return false;
  }
}

bool is_void(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR: return true;
    default: return false;
  }
}

/// Whether a tag that ends in a slash is taken at its word: it is not by HTML, and the text behind such an element
/// would be lost in it, or be a link, or bold to the end.
bool may_close_itself(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SPAN: return true;
    default: return false;
  }
}

/// Whether the tag belongs into the tree.
bool take_start(ParseState& state, GumboTag tag) {
  if (is_void(tag) || closes_its_like(tag)) return true;
  if (state.depth >= kMostDepth) return ++state.left_out[tag], false;
  ++state.depth;
  ++state.open[tag];
  return true;
}

bool take_end(ParseState& state, GumboTag tag) {
  if (state.left_out[tag] > 0) return --state.left_out[tag], false;
  if (state.open[tag] > 0) {
    --state.open[tag];
    --state.depth;
  }
  return true;
}

bool take(ParseState& state, const GumboToken& token) {
  if (token.type == GUMBO_TOKEN_END_TAG) return take_end(state, token.v.end_tag);
  if (token.type != GUMBO_TOKEN_START_TAG) return true;
  const GumboTag tag = token.v.start_tag.tag;
  if (!take_start(state, tag)) return false;
  if (token.v.start_tag.is_self_closing && may_close_itself(tag)) state.to_close = tag;
  return true;
}

/// The end tag that was not written.
void close(GumboParser* parser, ParseState& state, GumboToken* token) {
  gumbo_tokenizer_set_state(parser, GUMBO_LEX_DATA);  // not that of the text of a script or frame
  token->type = GUMBO_TOKEN_END_TAG;
  token->v.end_tag = state.to_close;
  state.to_close = GUMBO_TAG_LAST;
  take_end(state, token->v.end_tag);
}

}  // namespace

}  // namespace klipp::html

// What is wrong with HTML is nothing that a reader can mend: no error is ever made.
extern "C" GumboError* gumbo_add_error(GumboParser* /*parser*/) { return nullptr; }
extern "C" void gumbo_init_errors(GumboParser* /*parser*/) {}
extern "C" void gumbo_destroy_errors(GumboParser* /*parser*/) {}
extern "C" void gumbo_error_destroy(GumboParser* /*parser*/, GumboError* /*error*/) {}

/// The next token, as gumbo_lex() gives it, within the limits of a parse.
extern "C" bool klipp_gumbo_lex(GumboParser* parser, GumboToken* token) {
  using namespace klipp::html;
  ParseState& state = state_of(parser);
  if (state.to_close != GUMBO_TAG_LAST) return close(parser, state, token), true;
  for (;;) {
    gumbo_lex(parser, token);
    if (state.arena.bytes() > kMostBytes && token->type != GUMBO_TOKEN_EOF) {
      gumbo_token_destroy(parser, token);
      token->type = GUMBO_TOKEN_EOF;
      state.is_whole = false;
    }
    if (take(state, *token)) return true;
    gumbo_token_destroy(parser, token);
  }
}

/// Adds an attribute to those of a tag; beyond the limit, in place of the last. gumbo compares each with all before it.
extern "C" void klipp_gumbo_add_attribute(GumboParser* parser, void* attribute, GumboVector* attributes) {
  if (attributes->length == klipp::html::kMostAttributes) {
    attributes->data[attributes->length - 1] = attribute;
  } else {
    gumbo_vector_add(parser, attribute, attributes);
  }
}
