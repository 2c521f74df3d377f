#include "body/markdown/markdown_tree.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <node.h>
#include <strikethrough.h>
#include <table.h>

#include <cstdint>
#include <cstdlib>
#include <utility>

namespace klipp {

namespace {

/// cmark's allocator is three functions that are told nothing of what they allocate for, so the thread remembers which
/// tree is at work.
thread_local Arena* current_arena = nullptr;

void* allocate(std::size_t count, std::size_t size) {
  if (size != 0 && count > SIZE_MAX / size) std::abort();
  return current_arena->allocate(count * size);
}
void* reallocate(void* memory, std::size_t size) { return current_arena->reallocate(memory, size); }
void release(void* memory) { current_arena->release(memory); }

cmark_mem* memory() {
  static cmark_mem functions = {allocate, reallocate, release};
  return &functions;
}

std::string_view view(const char* text) { return text == nullptr ? std::string_view{} : std::string_view(text); }

/// cmark has text as unsigned char, which any byte may be read as and back.
std::string_view view(const cmark_chunk& chunk) {
  return {reinterpret_cast<const char*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}

NodeKind extension_kind(cmark_node_type type) {
  if (type == CMARK_NODE_TABLE) return NodeKind::kTable;
  if (type == CMARK_NODE_TABLE_ROW) return NodeKind::kTableRow;
  if (type == CMARK_NODE_TABLE_CELL) return NodeKind::kTableCell;
  if (type == CMARK_NODE_STRIKETHROUGH) return NodeKind::kStrikethrough;
  return NodeKind::kOther;
}

void attach(cmark_parser* parser, const char* extension) {
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension));
}

}  // namespace

NodeKind Node::kind() const {
  const cmark_node_type type = cmark_node_get_type(node_);
  switch (type) {
    case CMARK_NODE_DOCUMENT: return NodeKind::kDocument;
    case CMARK_NODE_BLOCK_QUOTE: return NodeKind::kBlockQuote;
    case CMARK_NODE_LIST: return NodeKind::kList;
    case CMARK_NODE_ITEM: return NodeKind::kItem;
    case CMARK_NODE_CODE_BLOCK: return NodeKind::kCodeBlock;
    case CMARK_NODE_HTML_BLOCK: return NodeKind::kHtmlBlock;
    case CMARK_NODE_PARAGRAPH: return NodeKind::kParagraph;
    case CMARK_NODE_HEADING: return NodeKind::kHeading;
    case CMARK_NODE_THEMATIC_BREAK: return NodeKind::kThematicBreak;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return NodeKind::kFootnoteDefinition;
    case CMARK_NODE_TEXT: return NodeKind::kText;
    case CMARK_NODE_SOFTBREAK: return NodeKind::kSoftBreak;
    case CMARK_NODE_LINEBREAK: return NodeKind::kLineBreak;
    case CMARK_NODE_CODE: return NodeKind::kCode;
    case CMARK_NODE_HTML_INLINE: return NodeKind::kHtmlInline;
    case CMARK_NODE_EMPH: return NodeKind::kEmphasis;
    case CMARK_NODE_STRONG: return NodeKind::kStrong;
    case CMARK_NODE_LINK: return NodeKind::kLink;
    case CMARK_NODE_IMAGE: return NodeKind::kImage;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return NodeKind::kFootnoteReference;
    default: return extension_kind(type);
  }
}

Node Node::parent() const { return Node(cmark_node_parent(node_)); }
Node Node::next() const { return Node(cmark_node_next(node_)); }
Node Node::previous() const { return Node(cmark_node_previous(node_)); }
Node Node::first_child() const { return Node(cmark_node_first_child(node_)); }

/// Where cmark has it: cmark_node_get_literal() would make a copy of it that ends in a NUL.
std::string_view Node::literal() const {
  switch (node_->type) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_TEXT:
    case CMARK_NODE_HTML_INLINE:
    case CMARK_NODE_CODE:
    case CMARK_NODE_FOOTNOTE_REFERENCE:
    case CMARK_NODE_FOOTNOTE_DEFINITION: return view(node_->as.literal);
    case CMARK_NODE_CODE_BLOCK: return view(node_->as.code.literal);
    default: return {};
  }
}
std::string_view Node::url() const { return view(cmark_node_get_url(node_)); }
std::string_view Node::title() const { return view(cmark_node_get_title(node_)); }
std::string_view Node::fence_info() const { return view(cmark_node_get_fence_info(node_)); }
int Node::heading_level() const { return cmark_node_get_heading_level(node_); }
bool Node::is_ordered() const { return cmark_node_get_list_type(node_) == CMARK_ORDERED_LIST; }
bool Node::is_tight() const { return cmark_node_get_list_tight(node_) != 0; }
bool Node::counts_with_period() const { return cmark_node_get_list_delim(node_) == CMARK_PERIOD_DELIM; }
int Node::item_number() const { return cmark_node_get_item_index(node_); }

TaskState Node::task() const {
  if (cmark_node_get_syntax_extension(node_) == nullptr) return TaskState::kNoTask;
  return cmark_gfm_extensions_get_tasklist_item_checked(node_) ? TaskState::kDone : TaskState::kOpen;
}

bool Node::is_header_row() const { return cmark_gfm_extensions_get_table_row_is_header(node_) != 0; }

Alignment Node::column_alignment(std::size_t column) const {
  if (column >= cmark_gfm_extensions_get_table_columns(node_)) return Alignment::kNone;
  switch (cmark_gfm_extensions_get_table_alignments(node_)[column]) {
    case 'l': return Alignment::kLeft;
    case 'c': return Alignment::kCenter;
    case 'r': return Alignment::kRight;
    default: return Alignment::kNone;
  }
}

int Node::start_line() const { return cmark_node_get_start_line(node_); }
int Node::end_line() const { return cmark_node_get_end_line(node_); }

void Node::set_literal(std::string_view text) const {
  const String terminated = String(text).append(1, '\0');
  cmark_node_set_literal(node_, terminated.data());
}
void Node::move_before(Node sibling) const { cmark_node_insert_before(sibling.node_, node_); }
void Node::move_into(Node parent) const { cmark_node_append_child(parent.node_, node_); }
void Node::append_soft_break() const {
  cmark_node_append_child(node_, cmark_node_new_with_mem(CMARK_NODE_SOFTBREAK, memory()));
}
void Node::remove() const { cmark_node_unlink(node_); }

MarkdownTree::MarkdownTree(std::string_view markdown) : outer_arena_(std::exchange(current_arena, &arena_)) {
  [[maybe_unused]] static const bool kRegistered = (cmark_gfm_core_extensions_ensure_registered(), true);
  cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory());
  for (const char* extension : {"table", "strikethrough", "autolink", "tasklist"}) attach(parser, extension);
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  root_ = Node(cmark_parser_finish(parser));
  // Neither the parser nor the nodes are freed one by one: the arena ends and they with it.
}

MarkdownTree::~MarkdownTree() { current_arena = outer_arena_; }

}  // namespace klipp
