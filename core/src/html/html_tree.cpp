#include "html/html_tree.hpp"

#include <gumbo.h>

#include <new>

#include "html/parse_state.hpp"
#include "text/char_set.hpp"

namespace klipp::html {

namespace {

static_assert(static_cast<int>(Tag::kHtml) == GUMBO_TAG_HTML && static_cast<int>(Tag::kPicture) == GUMBO_TAG_PICTURE &&
              static_cast<int>(Tag::kUnknown) == GUMBO_TAG_UNKNOWN);

void* allocate(void* state, std::size_t size) { return static_cast<ParseState*>(state)->arena.allocate(size); }
void release(void* state, void* memory) { static_cast<ParseState*>(state)->arena.release(memory); }

bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }

const GumboVector* children_of(const GumboNode* node) {
  if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
  return is_element(node) ? &node->v.element.children : nullptr;
}

Node child_at(const GumboNode* parent, std::size_t place) {
  const GumboVector* children = parent == nullptr ? nullptr : children_of(parent);
  return children != nullptr && place < children->length ? Node(static_cast<const GumboNode*>(children->data[place]))
                                                         : Node();
}

const GumboAttribute* find_attribute(const GumboNode* node, std::string_view name) {
  if (!is_element(node)) return nullptr;
  const GumboVector& attributes = node->v.element.attributes;
  for (unsigned i = 0; i < attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
    // Most differ in the first letter.
    if (attribute->name[0] == name.front() && attribute->name == name) return attribute;
  }
  return nullptr;
}

}  // namespace

NodeKind Node::kind() const {
  if (is_element(node_)) return NodeKind::kElement;
  if (node_->type == GUMBO_NODE_DOCUMENT) return NodeKind::kDocument;
  return node_->type == GUMBO_NODE_COMMENT ? NodeKind::kComment : NodeKind::kText;
}

Tag Node::tag() const {
  if (!is_element(node_)) return Tag::kUnknown;
  if (node_->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return Tag::kForeign;
  return static_cast<Tag>(node_->v.element.tag);
}

Node Node::parent() const { return Node(node_->parent); }
Node Node::next() const { return child_at(node_->parent, node_->index_within_parent + 1); }
Node Node::previous() const { return child_at(node_->parent, node_->index_within_parent - 1); }
Node Node::first_child() const { return child_at(node_, 0); }
Node Node::last_child() const {
  const GumboVector* children = children_of(node_);
  return children == nullptr ? Node() : child_at(node_, children->length - std::size_t{1});
}

std::string_view Node::text() const {
  return is_element(node_) || node_->type == GUMBO_NODE_DOCUMENT ? std::string_view() : node_->v.text.text;
}

std::string_view Node::attribute(std::string_view name) const {
  const GumboAttribute* attribute = find_attribute(node_, name);
  return attribute == nullptr ? std::string_view() : attribute->value;
}

bool Node::has_attribute(std::string_view name) const { return find_attribute(node_, name) != nullptr; }

/// Most elements that are asked have other classes: it looks for the name first, and then whether that is a word.
bool Node::has_class(std::string_view name) const {
  const std::string_view classes = attribute("class");
  for (std::size_t at = classes.find(name); at != std::string_view::npos; at = classes.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool starts = at == 0 || kSpaces.has(classes[at - 1]);
    if (starts && (end == classes.size() || kSpaces.has(classes[end]))) return true;
  }
  return false;
}

bool Node::is_math() const {
  return is_element(node_) && node_->v.element.tag == GUMBO_TAG_MATH &&
         node_->v.element.tag_namespace == GUMBO_NAMESPACE_MATHML;
}

int Node::line() const { return is_element(node_) ? static_cast<int>(node_->v.element.start_pos.line) : 0; }

Tree::Tree(std::string_view html, Source source) {
  auto* state = new (arena_.allocate(sizeof(ParseState))) ParseState{arena_};
  state_ = state;
  GumboOptions& options = state->options;
  options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = release;
  options.userdata = state;
  options.max_errors = 0;
  if (source == Source::kBody) options.fragment_context = GUMBO_TAG_BODY;
  // What gumbo makes is not freed piece by piece: it ends with the arena.
  root_ = Node(gumbo_parse_with_options(&options, html.data(), html.size())->root);
}

bool Tree::is_whole() const { return state_->is_whole; }

}  // namespace klipp::html
