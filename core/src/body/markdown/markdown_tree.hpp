#pragma once

#include <cstddef>
#include <string_view>

#include "klipp/text.hpp"
#include "text/arena.hpp"
#include "text/tree_walk.hpp"

struct cmark_node;

/// cmark-gfm's tree behind our own handles, so that only one source file knows cmark.
namespace klipp {

enum class NodeKind {
  kDocument,
  kBlockQuote,
  kList,
  kItem,
  kCodeBlock,
  kHtmlBlock,
  kParagraph,
  kHeading,
  kThematicBreak,
  kFootnoteDefinition,
  kTable,
  kTableRow,
  kTableCell,
  kText,
  kSoftBreak,
  kLineBreak,
  kCode,
  kHtmlInline,
  kEmphasis,
  kStrong,
  kLink,
  kImage,
  kStrikethrough,
  kFootnoteReference,
  kOther,
};

enum class Alignment { kNone, kLeft, kCenter, kRight };
enum class TaskState { kNoTask, kOpen, kDone };

/// A node, or no node. A handle owns nothing; it is valid as long as its MarkdownTree. Functions that make no sense
/// for the node's kind return an empty value.
class Node {
 public:
  Node() = default;
  explicit Node(cmark_node* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  bool operator==(const Node&) const = default;

  [[nodiscard]] NodeKind kind() const;
  [[nodiscard]] Node parent() const;
  [[nodiscard]] Node next() const;
  [[nodiscard]] Node previous() const;
  [[nodiscard]] Node first_child() const;

  [[nodiscard]] std::string_view literal() const;     ///< text, code and raw HTML; a footnote reference's number
  [[nodiscard]] std::string_view url() const;         ///< of a link or an image
  [[nodiscard]] std::string_view title() const;       ///< of a link or an image
  [[nodiscard]] std::string_view fence_info() const;  ///< behind the opening fence of a code block
  [[nodiscard]] int heading_level() const;
  [[nodiscard]] bool is_ordered() const;          ///< a list with numbers
  [[nodiscard]] bool is_tight() const;            ///< a list whose items are not paragraphs apart
  [[nodiscard]] bool counts_with_period() const;  ///< "1." rather than "1)"
  [[nodiscard]] int item_number() const;          ///< the number that the author wrote
  [[nodiscard]] TaskState task() const;
  [[nodiscard]] bool is_header_row() const;
  [[nodiscard]] Alignment column_alignment(std::size_t column) const;  ///< of a table; columns count from 0
  [[nodiscard]] int start_line() const;
  [[nodiscard]] int end_line() const;

  void set_literal(std::string_view text) const;
  void move_before(Node sibling) const;  ///< moves this node to the place before `sibling`
  void move_into(Node parent) const;     ///< … and makes it the last child of `parent`
  void append_soft_break() const;
  void remove() const;  ///< with all below it; its memory stays as long as the tree

 private:
  friend class MarkdownTree;
  cmark_node* node_ = nullptr;
};

/// A parsed Markdown text: CommonMark with tables, strikethrough, autolinks, task lists and footnotes. All of it lies
/// in one arena: moved nodes keep their texts in the buffer of their old block, so nothing is freed before the tree. A
/// tree belongs to one block of code and one thread. If a second tree is made, it must end before the first.
class MarkdownTree {
 public:
  explicit MarkdownTree(std::string_view markdown);
  MarkdownTree(const MarkdownTree&) = delete;
  MarkdownTree& operator=(const MarkdownTree&) = delete;
  ~MarkdownTree();

  [[nodiscard]] Node root() const { return root_; }

 private:
  Arena arena_;
  Arena* outer_arena_;  ///< of the tree that was at work before this one
  Node root_;
};

}  // namespace klipp
