#include "xml/xml_tree.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "text/char_set.hpp"
#include "text/encoding.hpp"
#include "text/utf8.hpp"
#include "xml/prolog.hpp"

namespace klipp::xml {

namespace {

constexpr CharSet kNameEnds(" \t\r\n/>\"'=<[");

/// Parts of a qualified name.
std::string_view prefix_of(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}
std::string_view local_of(std::string_view name) { return name.substr(name.find(':') + 1); }

/// The URI that a prefix stands for in an element.
std::string_view space_in(pugi::xml_node node, std::string_view prefix) {
  if (prefix == "xml") return kXmlSpace;
  const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
  for (; !node.empty(); node = node.parent()) {
    if (const pugi::xml_attribute found = node.attribute(declaration.c_str())) return trim(found.value());
  }
  return {};
}

Error not_xml(String message, std::size_t offset) { return {ErrorCode::kNotJson, "", std::move(message), offset}; }

const char* problem_of(pugi::xml_parse_status status) {
  switch (status) {
    case pugi::status_end_element_mismatch: return "an element is not closed, or another one was closed here";
    case pugi::status_bad_attribute: return "an attribute is not written as XML has it";
    case pugi::status_bad_cdata:
    case pugi::status_bad_comment:
    case pugi::status_bad_pi:
    case pugi::status_bad_doctype: return "what begins here does not end";
    default: return "the text is not XML from here on";
  }
}

/// " 'NAME'", or nothing if it cannot be the name of an encoding (XML, EncName).
String quoted_name(std::string_view label) {
  constexpr std::size_t kMost = 40;
  constexpr CharSet kOthers = ~(kAlphanumeric | CharSet("._-"));
  if (label.size() > kMost || length_before(label, kOthers) < label.size()) return {};
  return String(" '").append(label).append("'");
}

/// What the text is encoded in. The first bytes are surer than what the text says of itself.
Error find_encoding(std::string_view bytes, Encoding& encoding) {
  if (const std::optional<Encoding> sure = encoding_by_first_bytes(bytes)) {
    encoding = *sure;
    return {};
  }
  const std::string_view label = read_prolog(bytes).encoding;
  if (label.empty()) return {};
  const std::optional<Encoding> named = encoding_named(label);
  if (!named) {
    return not_xml(String("the encoding").append(quoted_name(label)).append(" is not read; save the document as UTF-8"),
                   static_cast<std::size_t>(label.data() - bytes.data()));
  }
  // Bytes that could be read so far are not UTF-16.
  if (*named == Encoding::kWindows1252) encoding = *named;
  return {};
}

/// What pugixml does not mind, or would pass over.
Error check_text(std::string_view text) {
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) return not_xml("a NUL byte is not XML; save the text without it", nul);
  if (Error error = check_utf8(text)) return error;
  const Prolog prolog = read_prolog(text);
  const std::size_t entity = prolog.doctype.find("<!ENTITY");
  if (entity == std::string_view::npos) return {};
  return {ErrorCode::kTooLarge, "",
          String("the document declares more than ")
              .append(decimal(kMostEntities))
              .append(" entities (xml-entities); write what they stand for"),
          static_cast<std::size_t>(prolog.doctype.data() - text.data()) + entity};
}

/// References by number that stand for no character, such as one for each half of a surrogate pair. pugixml would write
/// what is no UTF-8.
class ReferenceMender {
 public:
  explicit ReferenceMender(String text) : text_(std::move(text)) {}

  String mend() && {
    for (std::size_t at = text_.find("&#"); at != String::npos; at = text_.find("&#", at + 1)) mend_at(at);
    return std::move(text_);
  }

 private:
  struct Reference {
    std::uint32_t value = 0;
    std::size_t size = 0;  ///< 0 if there is none
  };

  [[nodiscard]] Reference read(std::size_t at) const {
    constexpr std::uint32_t kPastLast = 0x110000;
    std::string_view rest = std::string_view(text_).substr(std::min(at, text_.size()));
    if (!rest.starts_with("&#")) return {};
    const bool is_hex = rest.substr(2, 1) == "x";
    const std::size_t start = is_hex ? 3 : 2;
    std::uint32_t value = 0;
    std::size_t size = start;
    for (; size < rest.size() && rest[size] != ';'; ++size) {
      const int digit = digit_of(rest[size], is_hex);
      if (digit < 0) return {};
      value = std::min<std::uint32_t>(value * (is_hex ? 16 : 10) + static_cast<std::uint32_t>(digit), kPastLast);
    }
    return size == rest.size() || size == start ? Reference() : Reference{value, size + 1};
  }

  static int digit_of(char c, bool is_hex) {
    if (kDigits.has(c)) return c - '0';
    const char letter = static_cast<char>(c | 0x20);
    return is_hex && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  void mend_at(std::size_t at) {
    const Reference first = read(at);
    const bool is_half = first.value >= 0xD800 && first.value <= 0xDFFF;
    if (first.size == 0 || (first.value != 0 && !is_half && first.value <= 0x10FFFF)) return;
    const Reference second = first.value <= 0xDBFF ? read(at + first.size) : Reference();
    if (is_half && second.value >= 0xDC00 && second.value <= 0xDFFF) {
      write(at, first.size + second.size, 0x10000 + ((first.value - 0xD800) << 10) + (second.value - 0xDC00));
    } else {
      write(at, first.size, 0xFFFD);
    }
  }

  /// In as many bytes as were there, so that every other byte stays in its place.
  void write(std::size_t at, std::size_t size, std::uint32_t value) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::size_t kLeast = 8;  // &#xFFFD;
    for (std::size_t i = 0; i < size; ++i) text_[at + i] = size < kLeast ? ' ' : '0';
    if (size < kLeast) return;
    text_[at] = '&';
    text_[at + 1] = '#';
    text_[at + 2] = 'x';
    text_[at + size - 1] = ';';
    for (std::size_t i = at + size - 2; value > 0; value >>= 4, --i) text_[i] = kHex[value & 15];
  }

  String text_;
};

/// How much there is of a tree.
class Counter {
 public:
  explicit Counter(const Limits& limits) : limits_(limits) {}

  Error count(pugi::xml_node root) {
    pugi::xml_node node = root;
    while (!node.empty() && !error_) {
      visit(node);
      if (pugi::xml_node child = node.first_child()) {
        node = child;
        ++depth_;
        continue;
      }
      while (node != root && !node.next_sibling()) {
        node = node.parent();
        --depth_;
      }
      if (node == root) break;
      node = node.next_sibling();
    }
    return error_;
  }

 private:
  void visit(pugi::xml_node node) {
    std::size_t attributes = 0;
    for (pugi::xml_attribute each = node.first_attribute(); !each.empty(); each = each.next_attribute()) ++attributes;
    values_ += 1 + attributes;
    if (values_ > limits_.json_values) refuse(node, " values", "json-values", limits_.json_values, "split it");
    // Not the document itself, nor text.
    if (depth_ > limits_.json_depth && node.type() == pugi::node_element) {
      refuse(node, " elements inside one another", "json-depth", limits_.json_depth, "flatten it");
    }
    if (attributes > kMostAttributes) {
      refuse(node, " attributes in one tag", "xml-attributes", kMostAttributes, "shorten it");
    }
  }

  void refuse(pugi::xml_node node, std::string_view what, std::string_view name, std::size_t most,
              std::string_view advice) {
    if (error_) return;
    String message = String("the document has more than ").append(decimal(most)).append(what);
    message.append(" (").append(name).append("); ").append(advice);
    error_ = {ErrorCode::kTooLarge, "", std::move(message),
              static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0))};
  }

  const Limits& limits_;
  std::size_t values_ = 0;
  std::size_t depth_ = 0;
  Error error_;
};

}  // namespace

bool Node::is_element() const { return pugi::xml_node(node_).type() == pugi::node_element; }

bool Node::is_text() const {
  const pugi::xml_node_type type = pugi::xml_node(node_).type();
  return type == pugi::node_pcdata || type == pugi::node_cdata;
}

bool Node::is(const Name& name) const { return is_element() && local_name() == name.local && space() == name.space; }

std::string_view Node::local_name() const { return local_of(pugi::xml_node(node_).name()); }

std::string_view Node::space() const {
  const pugi::xml_node node(node_);
  return space_in(node, prefix_of(node.name()));
}

Node Node::parent() const { return Node(pugi::xml_node(node_).parent().internal_object()); }
Node Node::next() const { return Node(pugi::xml_node(node_).next_sibling().internal_object()); }
Node Node::first_child() const { return Node(pugi::xml_node(node_).first_child().internal_object()); }

Node Node::child(const Name& name) const {
  for (Node each = first_child(); each; each = each.next()) {
    if (each.is(name)) return each;
  }
  return {};
}

std::string_view Node::text() const { return is_text() ? pugi::xml_node(node_).value() : std::string_view(); }

String Node::all_text() const {
  Buffer text;
  for_each_node(*this, [&](Node node) { text.append(node.text()); });
  return std::move(text).take();
}

std::string_view Node::attribute(std::string_view name) const {
  return pugi::xml_node(node_).attribute(std::string(name).c_str()).value();
}

std::string_view Node::attribute(const Name& name) const {
  const pugi::xml_node node(node_);
  for (pugi::xml_attribute each = node.first_attribute(); !each.empty(); each = each.next_attribute()) {
    const std::string_view prefix = prefix_of(each.name());
    if (!prefix.empty() && local_of(each.name()) == name.local && space_in(node, prefix) == name.space) {
      return each.value();
    }
  }
  return {};
}

std::string_view Node::inherited(std::string_view name) const {
  const std::string whole = "xml:" + std::string(name);
  for (pugi::xml_node node(node_); !node.empty(); node = node.parent()) {
    if (const pugi::xml_attribute found = node.attribute(whole.c_str())) return found.value();
  }
  return {};
}

bool Node::attribute_at(std::size_t index, std::string_view& name, std::string_view& value) const {
  pugi::xml_attribute each = pugi::xml_node(node_).first_attribute();
  for (; !each.empty() && index > 0; --index) each = each.next_attribute();
  name = each.name();
  value = each.value();
  return static_cast<bool>(each);
}

String first_name(std::string_view bytes) {
  const std::optional<Encoding> sure = encoding_by_first_bytes(bytes);
  const String text = sure ? to_utf8(bytes, *sure) : String(bytes);
  const Prolog prolog = read_prolog(text);
  constexpr std::string_view kHtmlType = "<!doctype html";
  if (lower_ascii(prolog.doctype.substr(0, kHtmlType.size())) == kHtmlType) return "html";
  const std::string_view rest = std::string_view(text).substr(prolog.size);
  return rest.starts_with('<') ? String(rest.substr(1, length_before(rest.substr(1), kNameEnds))) : String();
}

Tree::Tree(std::string_view bytes, const Limits& limits)
    : document_(std::make_unique<pugi::xml_document>()), error_(parse(bytes, limits)) {}
Tree::Tree(Tree&&) noexcept = default;
Tree::~Tree() = default;

Node Tree::root() const { return Node(document_->document_element().internal_object()); }

Error Tree::parse(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.document_bytes) {
    return limit_passed(Limit::kDocumentBytes, limits, "", limits.document_bytes);
  }
  Encoding encoding = Encoding::kUtf8;
  if (Error error = find_encoding(bytes, encoding)) return error;
  const String text = ReferenceMender(to_utf8(bytes, encoding)).mend();
  Error error = check_text(text);
  if (!error) {
    const unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result result =
        document_->load_buffer(text.data(), text.size(), options, pugi::encoding_utf8);
    if (!result) {
      error = not_xml(String(problem_of(result.status)).append("; check that the whole file is there"),
                      static_cast<std::size_t>(result.offset));
    }
  }
  if (!error) error = Counter(limits).count(*document_);
  if (error) error.offset = offset_before(bytes, encoding, error.offset.value_or(0));
  return error;
}

}  // namespace klipp::xml
