#include "validation/validate_html.hpp"

#include "body/body.hpp"
#include "body/html/embed.hpp"
#include "body/html/html_rules.hpp"
#include "body/html/media.hpp"
#include "body/html/picture.hpp"
#include "validation/quoted.hpp"
#include "validation/validate_markdown.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;
using html::Tag;

/// Whether a script only makes a frame of the post in front of it or around it, which Klipp's own does.
bool is_of_post(Node script) {
  Node before = script.previous();
  while (before && before.kind() == NodeKind::kText) before = before.previous();
  return (before && is_post(before)) || (script.parent() && is_post(script.parent()));
}

class HtmlChecker {
 public:
  HtmlChecker(const std::string& pointer, Reading& reading) : pointer_(pointer), reading_(reading) {}

  /// Whether to look at what is in the node.
  bool check(Node node) {
    if (node.kind() != NodeKind::kElement) return false;
    if (node.tag() == Tag::kImg) check_image(node);
    if (is_embed(node)) check_embed(node);
    if (!is_left_out(node)) return !is_embed(node);
    check_left_out(node.tag(), node);
    return false;
  }

 private:
  void check_image(Node image) {
    const BodyPicture picture = read_picture(image, {});
    const std::string name = "the picture " + quoted(image.attribute("src")) + " ";
    const std::string_view problem = problem_of_picture(image.attribute("src"));
    if (picture.source.empty()) {
      if (!problem.empty() && !image.attribute("src").starts_with("data:")) {
        warn(image, ErrorCode::kBadValue, name + std::string(problem));
      }
      return;
    }
    if (!image.has_attribute("alt")) {
      warn(image, ErrorCode::kMissing,
           name + R"(has no alt text; write alt="what it shows", or alt="" for decoration)");
    }
    if (picture.source.text().starts_with("http:"))
      warn(image, ErrorCode::kBadValue, name + std::string(problem_of_picture(picture.source.text())));
  }

  void check_embed(Node node) {
    if (!read_media(node, {}).file.empty()) return;
    const Embed embed = read_embed(node, {});
    if (embed.page.empty() || !embed.frame.empty()) return;
    warn(node, ErrorCode::kBadValue, "what is embedded from " + quoted(words_of(embed)) + " becomes a link to it");
  }

  void check_left_out(Tag tag, Node node) {
    if (tag == Tag::kScript && !is_of_post(node))
      warn(node, ErrorCode::kBadValue, "a script is left out; what it would show is missing");
    if (tag == Tag::kForm) warn(node, ErrorCode::kBadValue, "a form is left out; link to the page that has it");
  }

  void warn(Node node, ErrorCode code, const std::string& message) {
    reading_.warning(code, pointer_, "line " + std::to_string(node.line()) + ": " + message);
  }

  const std::string& pointer_;
  Reading& reading_;
};

}  // namespace

void check_html_body(std::string_view html, const std::string& pointer, Reading& reading) {
  // Rendering says what is too large.
  if (check_html(html, reading.limits)) return;
  const html::Tree tree(html);
  HtmlChecker checker(pointer, reading);
  walk(
      tree.root(), [&](Node node) { return checker.check(node); }, [](Node) {}, [] { return false; });
}

}  // namespace klipp
