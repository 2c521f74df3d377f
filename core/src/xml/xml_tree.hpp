#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "klipp/limits.hpp"
#include "klipp/result.hpp"
#include "klipp/text.hpp"
#include "text/tree_walk.hpp"

namespace pugi {
struct xml_node_struct;
class xml_document;
}  // namespace pugi

/// The room of XML: it is read by pugixml, with namespaces (www.w3.org/TR/xml-names). The room may use what text is,
/// and never knows what an element means. Only xml_tree.cpp includes pugixml.
namespace klipp::xml {

/// Entities that a document may declare. Ten that hold one another make ten million of one.
inline constexpr std::size_t kMostEntities = 0;
/// Attributes of one element.
inline constexpr std::size_t kMostAttributes = 100;

/// What an element or attribute is called: `space` is the URI of its namespace, whatever its prefix is.
struct Name {
  std::string_view space;
  std::string_view local;
};

inline constexpr std::string_view kXmlSpace = "http://www.w3.org/XML/1998/namespace";

/// A node, or no node. A handle owns nothing; it is valid as long as its Tree. Functions that make no sense for the
/// node's kind return an empty value.
class Node {
 public:
  Node() = default;
  explicit Node(pugi::xml_node_struct* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  bool operator==(const Node&) const = default;

  [[nodiscard]] bool is_element() const;
  [[nodiscard]] bool is_text() const;  ///< with CDATA
  /// Whether it is the element of that name.
  [[nodiscard]] bool is(const Name& name) const;
  [[nodiscard]] std::string_view local_name() const;
  [[nodiscard]] std::string_view space() const;

  [[nodiscard]] Node parent() const;
  [[nodiscard]] Node next() const;
  [[nodiscard]] Node first_child() const;
  /// The first element of that name in this one.
  [[nodiscard]] Node child(const Name& name) const;

  /// Of text, with references decoded.
  [[nodiscard]] std::string_view text() const;
  /// All text in an element, in its order.
  [[nodiscard]] String all_text() const;

  /// The value of an attribute without a namespace; empty if there is none.
  [[nodiscard]] std::string_view attribute(std::string_view name) const;
  /// The value of one that has a namespace.
  [[nodiscard]] std::string_view attribute(const Name& name) const;
  /// The value of `xml:NAME` of the nearest element, from this one outwards, that has it.
  [[nodiscard]] std::string_view inherited(std::string_view name) const;
  /// Calls `visit(name, value)` for each attribute, with its name as written.
  template <typename Visit>
  void for_each_attribute(Visit visit) const {
    for (std::size_t i = 0; visit_attribute(i, visit); ++i) continue;
  }

 private:
  template <typename Visit>
  bool visit_attribute(std::size_t index, Visit visit) const {
    std::string_view name;
    std::string_view value;
    if (!attribute_at(index, name, value)) return false;
    visit(name, value);
    return true;
  }
  bool attribute_at(std::size_t index, std::string_view& name, std::string_view& value) const;

  pugi::xml_node_struct* node_ = nullptr;
};

/// The name, as written, of the first tag of a text in any encoding that is read; empty if the text begins with no
/// markup. Behind the document type of HTML it is "html", whose tag may be left out.
String first_name(std::string_view bytes);

/// A parsed document, which is limited as JSON is: `json_depth` counts elements, and `json_values` all of its nodes and
/// attributes. Text in UTF-8, UTF-16, windows-1252 and ISO-8859-1 is read.
class Tree {
 public:
  Tree(std::string_view bytes, const Limits& limits);
  Tree(Tree&&) noexcept;
  ~Tree();

  /// Why there is no tree, if there is none: kNotJson with the offset of the first byte that is wrong, or kTooLarge.
  [[nodiscard]] const Error& error() const { return error_; }
  /// The element around all others.
  [[nodiscard]] Node root() const;

 private:
  Error parse(std::string_view bytes, const Limits& limits);

  std::unique_ptr<pugi::xml_document> document_;
  Error error_;
};

}  // namespace klipp::xml
