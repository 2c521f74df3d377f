#include "html/plain_text.hpp"

#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp::html {

namespace {

/// Text piece by piece, with one space for each run of white space between two words.
class Line {
 public:
  void add_space() { space_ = true; }

  void add(std::string_view text) {
    while (!text.empty()) {
      const std::string_view word = take(text, length_before(text, kSpaces));
      if (!word.empty()) add_word(word);
      if (!text.empty()) {
        text.remove_prefix(1);
        add_space();
      }
    }
  }

  String take_text() && { return String(trim(std::move(text_).take())); }

 private:
  void add_word(std::string_view word) {
    if (space_ && !text_.text().empty()) text_.append(" ");
    space_ = false;
    text_.append(word);
  }

  Buffer text_;
  bool space_ = false;
};

bool ends_line(Tag tag) { return tag == Tag::kBr || is_block(tag); }

}  // namespace

bool holds_no_text(Tag tag) {
  switch (tag) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kNoscript:
    case Tag::kIframe:
    case Tag::kNoframes:
    case Tag::kNoembed:
    case Tag::kObject:
    case Tag::kForeign: return true;
    default: return false;
  }
}

bool is_block(Tag tag) {  // NOLINT(readability-function-size): a list
  switch (tag) {
    case Tag::kHtml:
    case Tag::kHead:
    case Tag::kTitle:
    case Tag::kBody:
    case Tag::kArticle:
    case Tag::kSection:
    case Tag::kNav:
    case Tag::kAside:
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
    case Tag::kHgroup:
    case Tag::kHeader:
    case Tag::kFooter:
    case Tag::kAddress:
    case Tag::kP:
    case Tag::kHr:
    case Tag::kPre:
    case Tag::kBlockquote:
    case Tag::kOl:
    case Tag::kUl:
    case Tag::kLi:
    case Tag::kDl:
    case Tag::kDt:
    case Tag::kDd:
    case Tag::kFigure:
    case Tag::kFigcaption:
    case Tag::kMain:
    case Tag::kDiv:
    case Tag::kTable:
    case Tag::kCaption:
    case Tag::kColgroup:
    case Tag::kTbody:
    case Tag::kThead:
    case Tag::kTfoot:
    case Tag::kTr:
    case Tag::kTd:
    case Tag::kTh:
    case Tag::kForm:
    case Tag::kFieldset:
    case Tag::kLegend:
    case Tag::kDetails:
    case Tag::kSummary:
    case Tag::kMenu:
    case Tag::kDir:
    case Tag::kListing:
    case Tag::kXmp:
    case Tag::kPlaintext:
    case Tag::kCenter:
    case Tag::kDialog:
    case Tag::kSearch:
    case Tag::kVideo:
    case Tag::kAudio:
    case Tag::kIframe: return true;
    default: return false;
  }
}

String plain_text(Node node) {
  Line line;
  const auto enter = [&](Node each) {
    if (each.kind() == NodeKind::kText) line.add(each.text());
    if (ends_line(each.tag())) line.add_space();
    return !holds_no_text(each.tag());
  };
  const auto leave = [&](Node each) {
    if (ends_line(each.tag())) line.add_space();
  };
  walk(node, enter, leave, [] { return false; });
  return std::move(line).take_text();
}

String plain_text(std::string_view html) {
  if (html.find_first_of("<&") == std::string_view::npos) return on_one_line(html);
  const Tree tree(html);
  return plain_text(tree.root());
}

}  // namespace klipp::html
