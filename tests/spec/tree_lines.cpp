#include "tree_lines.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "html/html_tree.hpp"
#include "tree_file.hpp"

namespace klipp::spec {

namespace {

const std::string kForeign = "<of SVG or MathML>";
const std::string kUnknown = "<unknown>";

/// In the order of html::Tag.
const std::vector<std::string>& names() {
  static const std::vector<std::string> kNames = [] {
    std::istringstream in(
        "html head title base link meta style script noscript template body article section nav aside h1 h2 h3 h4 h5 "
        "h6 hgroup header footer address p hr pre blockquote ol ul li dl dt dd figure figcaption main div a em strong "
        "small s cite q dfn abbr data time code var samp kbd sub sup i b u mark ruby rt rp bdi bdo span br wbr ins del "
        "image img picture iframe embed object param video audio source track canvas map area math mi mo mn ms mtext "
        "mglyph malignmark annotation-xml svg foreignobject desc table caption colgroup col tbody thead tfoot tr td th "
        "form fieldset legend label input button select datalist optgroup option textarea keygen output progress meter "
        "details summary menu menuitem applet acronym bgsound dir frame frameset noframes isindex listing xmp nextid "
        "noembed plaintext rb strike basefont big blink center font marquee multicol nobr spacer dialog search tt rtc");
    return std::vector<std::string>(std::istream_iterator<std::string>(in), {});
  }();
  return kNames;
}

std::size_t indent_of(const std::string& line) { return line.find_first_not_of(' '); }

/// The name of an attribute may begin with any sign, too.
bool is_attribute(const std::string& node) {
  return node.front() != '"' && !(node.front() == '<' && node.back() == '>');
}

bool is_element(const std::string& node) {
  return node.front() == '<' && !is_attribute(node) && node.rfind("<!", 0) != 0 && node.rfind("<?", 0) != 0;
}

/// An element as the core's tree tells it.
std::string shown(const std::string& element) {
  if (element.rfind("<svg ", 0) == 0 || element.rfind("<math ", 0) == 0) return kForeign;
  const std::string name = element.substr(1, element.size() - 2);
  return std::count(names().begin(), names().end(), name) > 0 ? element : kUnknown;
}

std::string name_of(html::Tag tag) {
  if (tag == html::Tag::kForeign) return kForeign;
  return tag == html::Tag::kUnknown ? kUnknown : "<" + names().at(static_cast<std::size_t>(tag)) + ">";
}

/// Of the attributes of a wanted tree.
std::set<std::string> attribute_names(const std::vector<std::string>& wanted) {
  std::set<std::string> all;
  for (const std::string& line : wanted) {
    const std::string node = line.substr(indent_of(line));
    if (is_attribute(node)) all.insert(node.substr(0, node.find('=')));
  }
  return all;
}

/// Draws a tree.
class Drawing {
 public:
  explicit Drawing(std::set<std::string> attributes) : attributes_(std::move(attributes)) {}

  void draw(html::Node node) {
    const auto enter = [&](html::Node each) { return begin(each); };
    const auto leave = [&](html::Node) { --depth_; };
    walk(node, enter, leave, [] { return false; });
  }

  std::vector<std::string> lines;

 private:
  void add(const std::string& text) { lines.push_back(std::string(2 * depth_, ' ') + text); }

  void add_text(html::Node node) {
    const html::Node before = node.previous();
    if (before && before.kind() == html::NodeKind::kText) {
      lines.back().pop_back();
      lines.back() += std::string(node.text()) + "\"";
    } else {
      add("\"" + std::string(node.text()) + "\"");
    }
  }

  bool begin(html::Node node) {
    switch (node.kind()) {
      case html::NodeKind::kText: add_text(node); return false;
      case html::NodeKind::kComment: add("<!-- " + std::string(node.text()) + " -->"); return false;
      default: break;
    }
    add(name_of(node.tag()));
    ++depth_;
    if (node.tag() == html::Tag::kForeign) return true;
    for (const std::string& name : attributes_) {
      if (node.has_attribute(name)) add(name + "=\"" + std::string(node.attribute(name)) + "\"");
    }
    return true;
  }

  std::set<std::string> attributes_;
  std::size_t depth_ = 0;
};

}  // namespace

std::vector<std::string> wanted_tree(const TreeTest& test) {
  std::vector<std::string> lines;
  std::vector<std::size_t> contents;  // lines above that say that what follows is in a template
  std::string last;                   // the element
  for (const std::string& line : test.tree) {
    const std::size_t indent = indent_of(line);
    std::string node = line.substr(indent);
    while (!contents.empty() && indent <= contents.back()) contents.pop_back();
    if (node == "content") {
      contents.push_back(indent);
      continue;
    }
    if (is_element(node)) node = last = shown(node);
    const bool is_beside_html = indent == 0 && test.context.empty() && !is_element(node);
    if (is_beside_html || (is_attribute(node) && last == kForeign)) continue;
    lines.push_back(std::string(indent - 2 * contents.size(), ' ') + node);
  }
  return lines;
}

std::vector<std::string> made_tree(const TreeTest& test) {
  const html::Tree tree(test.html, test.context.empty() ? html::Source::kPage : html::Source::kBody);
  Drawing drawing(attribute_names(wanted_tree(test)));
  if (test.context.empty()) {
    drawing.draw(tree.root());
  } else {
    for (html::Node node = tree.root().first_child(); node; node = node.next()) drawing.draw(node);
  }
  return drawing.lines;
}

}  // namespace klipp::spec
