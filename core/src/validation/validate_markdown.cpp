#include "validation/validate_markdown.hpp"

#include "body/markdown/markdown_rules.hpp"
#include "body/markdown/markdown_tree.hpp"
#include "body/markdown/table_bound.hpp"
#include "klipp/url.hpp"
#include "text/utf8.hpp"
#include "validation/quoted.hpp"

namespace klipp {

namespace {

class MarkdownChecker {
 public:
  MarkdownChecker(const std::string& pointer, Reading& reading) : pointer_(pointer), reading_(reading) {}

  void check(Node node) {
    switch (node.kind()) {
      case NodeKind::kImage: check_image(node); break;
      case NodeKind::kHtmlBlock:
        if (ad_name(node).empty()) check_html(node);
        break;
      case NodeKind::kHtmlInline: check_html(node); break;
      default: break;
    }
  }

 private:
  void check_image(Node image) {
    const std::string name = "the picture " + quoted(image.url()) + " ";
    if (trim(plain_text(image)).empty()) {
      warn(image, ErrorCode::kMissing, name + "has no alt text; write ![what it shows](…)");
    }
    const std::string_view problem = problem_of_picture(image.url());
    if (!problem.empty()) warn(image, ErrorCode::kBadValue, name + std::string(problem));
  }

  void check_html(Node html) {
    if (trim(html.literal()).starts_with("<!--")) return;
    warn(html, ErrorCode::kBadValue, "raw HTML is left out; write it as Markdown");
  }

  void warn(Node node, ErrorCode code, const std::string& message) {
    reading_.warning(code, pointer_, "line " + std::to_string(node.start_line()) + ": " + message);
  }

  const std::string& pointer_;
  Reading& reading_;
};

}  // namespace

std::string_view problem_of_picture(std::string_view address) {
  if (resolve_url(address).empty()) return "has an address that Klipp does not use; give one that begins with https://";
  if (lower_ascii(trim(address)).starts_with("http:")) {
    return "has an http address, which browsers may block on an https page; give its https address";
  }
  return {};
}

void check_markdown(std::string_view markdown, const std::string& pointer, Reading& reading) {
  // Rendering says what is too large.
  if (markdown.size() > reading.limits.markdown_bytes || check_tables(markdown, reading.limits)) return;
  const MarkdownTree tree(markdown);
  MarkdownChecker checker(pointer, reading);
  for_each_node(tree.root(), [&](Node node) { checker.check(node); });
}

}  // namespace klipp
