#include "formats/markup/xhtml.hpp"

#include "formats/markup/feed_item.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

constexpr std::string_view kVoid = "area base br col embed hr img input link meta param source track wbr";
constexpr std::string_view kLeftOut = "script style";
constexpr std::string_view kAddresses = "href src cite poster";

void escape(Buffer& out, std::string_view text) {
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t size = std::min(rest.find_first_of("&<>\""), rest.size());
    out.append(rest.substr(0, size));
    rest.remove_prefix(size);
    if (rest.empty()) return;
    out.append(rest[0] == '&' ? "&amp;" : rest[0] == '<' ? "&lt;" : rest[0] == '>' ? "&gt;" : "&quot;");
    rest.remove_prefix(1);
  }
}

class XhtmlWriter {
 public:
  explicit XhtmlWriter(xml::Node parent) : parent_(parent) {}

  String write() && {
    const auto enter = [&](xml::Node node) { return open(node); };
    const auto leave = [&](xml::Node node) { close(node); };
    walk(parent_, enter, leave, [] { return false; });
    return std::move(out_).take();
  }

 private:
  static bool is_void(xml::Node node) { return choice_named(kVoid, node.local_name()) >= 0; }

  /// Whether what stands in the node is written, too.
  bool open(xml::Node node) {
    if (node == parent_) return true;
    if (node.is_text()) escape(out_, node.text());
    if (!node.is_element() || choice_named(kLeftOut, node.local_name()) >= 0) return false;
    out_.append("<");
    out_.append(node.local_name());
    node.for_each_attribute([&](std::string_view name, std::string_view value) { attribute(node, name, value); });
    out_.append(">");
    return true;
  }

  void close(xml::Node node) {
    if (node == parent_ || !node.is_element() || is_void(node)) return;
    out_.append("</");
    out_.append(node.local_name());
    out_.append(">");
  }

  void attribute(xml::Node node, std::string_view name, std::string_view value) {
    if (name == "xml:lang") name = "lang";
    if (name == "xmlns" || name.find(':') != std::string_view::npos) return;
    out_.append(" ");
    out_.append(name);
    out_.append("=\"");
    escape(out_, choice_named(kAddresses, name) >= 0 ? address_of(value, node) : String(value));
    out_.append("\"");
  }

  xml::Node parent_;
  Buffer out_;
};

}  // namespace

String html_of_elements(xml::Node parent) { return XhtmlWriter(parent).write(); }

String base_element(std::string_view address) {
  Buffer out;
  out.append("<base href=\"");
  escape(out, address);
  out.append("\">");
  return std::move(out).take();
}

}  // namespace klipp
