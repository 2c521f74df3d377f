#include "body/html/html_rules.hpp"

#include <algorithm>
#include <span>

#include "html/attributes.hpp"
#include "html/plain_text.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;
using html::Tag;

constexpr std::size_t kLongestLanguage = 35;

/// Visits nodes below and including `root` until `visit` says so; `visit` returns true to stop. Left out is left out.
template <typename Visit>
bool any_node(Node root, Visit visit) {
  bool found = false;
  const auto enter = [&](Node node) {
    if (node.kind() == NodeKind::kElement && is_left_out(node)) return false;
    found = found || visit(node);
    return !found;
  };
  walk(
      root, enter, [](Node) {}, [&] { return found; });
  return found;
}

bool shows_something(Node node) {
  return node.is_math() || (node.kind() == NodeKind::kText && !trim(node.text()).empty());
}

bool is_embed(Tag tag) {
  return tag == Tag::kIframe || tag == Tag::kVideo || tag == Tag::kAudio || tag == Tag::kEmbed || tag == Tag::kObject;
}

/// The next node in document order, without what is below `node` if `skips`; no node where a line ends.
Node next_in_line(Node node) {
  if (const Node child = node.first_child()) return child;
  while (node && !node.next()) {
    node = node.parent();
    if (!node || html::is_block(node.tag())) return {};
  }
  return node ? node.next() : Node();
}

}  // namespace

std::string_view language_of(Node node) {
  const std::string_view lang = node ? trim(node.attribute("lang")) : std::string_view();
  const bool is_tag = lang.size() <= kLongestLanguage &&
                      std::all_of(lang.begin(), lang.end(), [](char c) { return kAlphanumeric.has(c) || c == '-'; });
  return is_tag ? lang : std::string_view();
}

std::string_view direction_of(Node node) {
  if (!node) return {};
  const std::string_view dir = node.attribute("dir");
  for (const std::string_view known : {"rtl", "ltr", "auto"}) {
    if (lower_ascii(dir) == known) return known;
  }
  return {};
}

std::string_view alignment_of(Node cell) {
  const String align = lower_ascii(cell.attribute("align"));
  const String style = html::style_of(cell, "text-align");
  for (const std::string_view known : {"left", "center", "right"}) {
    if (align == known || style == known) return known;
  }
  return {};
}

int heading_level(Node node) {
  const int level = static_cast<int>(node.tag()) - static_cast<int>(Tag::kH1) + 1;
  return level >= 1 && level <= 6 ? level : 0;
}

int highest_heading(Node root) {
  int highest = 7;
  any_node(root, [&](Node node) {
    const int level = heading_level(node);
    if (level > 0 && level < highest && has_text(node)) highest = level;
    return false;
  });
  return highest == 7 ? 1 : highest;
}

namespace {

/// Whether one of the classes of an element is one of these.
bool has_class_of(Node node, std::span<const std::string_view> names) {
  for (std::string_view rest = node.attribute("class"); !rest.empty();) {
    if (std::find(names.begin(), names.end(), take_before(rest, kSpaces)) != names.end()) return true;
  }
  return false;
}

/// Controls of players, parts of cards and formulas that repeat others, and links to the rest of a text, by their
/// classes.
bool is_control(Node node) {
  constexpr std::string_view kControls[] = {"kg-audio-player",
                                            "kg-audio-thumbnail",
                                            "kg-video-player-container",
                                            "kg-video-player",
                                            "kg-video-overlay",
                                            "kg-bookmark-icon",
                                            "kg-bookmark-thumbnail",
                                            "kg-file-card-icon",
                                            "kg-product-card-rating",
                                            "wp-block-file__button",
                                            "wp-block-file__embed",
                                            "more-link",
                                            "katex-html"};
  return has_class_of(node, kControls);
}

}  // namespace

bool is_left_out(Node node) {
  switch (node.tag()) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kForm:
    case Tag::kInput:
    case Tag::kButton:
    case Tag::kSelect:
    case Tag::kTextarea:
    case Tag::kDatalist:
    case Tag::kOption:
    case Tag::kOptgroup:
    case Tag::kOutput:
    case Tag::kProgress:
    case Tag::kMeter:
    case Tag::kKeygen:
    case Tag::kCanvas:
    case Tag::kApplet:
    case Tag::kMap:
    case Tag::kHead:
    case Tag::kTitle:
    case Tag::kFrameset:
    case Tag::kNoframes:
    case Tag::kNoembed: return true;
    case Tag::kForeign: return !node.is_math();
    default: break;
  }
  return node.kind() == NodeKind::kElement && (is_control(node) || html::is_hidden(node));
}

bool has_text(Node node) { return any_node(node, shows_something); }

bool has_content(Node node) {
  return any_node(node,
                  [](Node each) { return shows_something(each) || each.tag() == Tag::kImg || is_embed(each.tag()); });
}

int count_pictures(Node node) {
  int pictures = 0;
  const auto enter = [&](Node each) {
    if (each.tag() == Tag::kImg) ++pictures;
    // What a browser without scripts would show of a picture that is there already.
    return !is_left_out(each) && (each == node || each.tag() != Tag::kNoscript);
  };
  walk(
      node, enter, [](Node) {}, [&] { return pictures > 1; });
  return pictures;
}

Node first_picture(Node node) {
  Node picture;
  any_node(node, [&](Node each) {
    if (each.tag() == Tag::kImg) picture = each;
    return static_cast<bool>(picture);
  });
  return picture;
}

namespace {

/// By its name alone.
std::optional<Format> format_named(Tag tag) {
  switch (tag) {
    case Tag::kStrong: return Format::kStrong;
    case Tag::kEm:
    case Tag::kDfn: return Format::kEmphasis;
    case Tag::kB: return Format::kB;
    case Tag::kI: return Format::kI;
    case Tag::kU: return Format::kU;
    case Tag::kS:
    case Tag::kStrike: return Format::kS;
    case Tag::kDel: return Format::kDel;
    case Tag::kIns: return Format::kIns;
    case Tag::kMark: return Format::kMark;
    case Tag::kSmall: return Format::kSmall;
    case Tag::kSub: return Format::kSub;
    case Tag::kSup: return Format::kSup;
    case Tag::kAbbr:
    case Tag::kAcronym: return Format::kAbbr;
    case Tag::kCite: return Format::kCite;
    case Tag::kQ: return Format::kQuotation;
    case Tag::kKbd: return Format::kKbd;
    case Tag::kSamp: return Format::kSamp;
    case Tag::kVar: return Format::kVar;
    case Tag::kCode:
    case Tag::kTt: return Format::kCode;
    case Tag::kTime: return Format::kTime;
    default: return std::nullopt;
  }
}

/// By a style of its own, which word processors write.
std::optional<Format> format_styled(Node span) {
  const String weight = html::style_of(span, "font-weight");
  if (weight == "bold" || weight == "bolder" || weight == "700" || weight == "800" || weight == "900")
    return Format::kStrong;
  if (html::style_of(span, "font-style") == "italic") return Format::kEmphasis;
  return std::nullopt;
}

}  // namespace

std::optional<Format> format_of(Node node) {
  const Tag tag = node.tag();
  if (tag == Tag::kSpan || tag == Tag::kFont || tag == Tag::kBdi || tag == Tag::kBdo) {
    if (!language_of(node).empty() || !direction_of(node).empty()) return Format::kSpan;
    return node.has_attribute("style") ? format_styled(node) : std::nullopt;
  }
  const std::optional<Format> format = format_named(tag);
  // Google Docs wraps a whole text in <b style="font-weight:normal">.
  const bool is_plain =
      format == Format::kB && node.has_attribute("style") && html::style_of(node, "font-weight") == "normal";
  return is_plain ? std::nullopt : format;
}

bool only_arranges(Node table) {
  if (table.attribute("role") == "presentation") return true;
  bool has_columns = false;
  const bool has_tables = any_node(table, [&](Node node) {
    const bool is_cell = node.tag() == Tag::kTd || node.tag() == Tag::kTh;
    for (Node before = node; is_cell && !has_columns && (before = before.previous());) {
      has_columns = before.tag() == Tag::kTd || before.tag() == Tag::kTh;
    }
    return node != table && node.tag() == Tag::kTable;
  });
  return has_tables || !has_columns;
}

bool is_captioned(Node node) {
  return node.tag() == Tag::kFigure || node.has_class("wp-caption") || node.has_class("tr-caption-container") ||
         node.has_class("gallery-item");
}

bool is_caption(Node node) {
  return node.tag() == Tag::kFigcaption || node.has_class("wp-caption-text") || node.has_class("tr-caption") ||
         node.has_class("wp-caption-dd");
}

bool is_box(Node node) {
  constexpr std::string_view kBoxes[] = {"klipp-aside", "kg-callout-card", "kg-product-card",
                                         "factbox",     "fact-box",        "faktaboks"};
  return node.tag() == Tag::kAside ? has_content(node) : has_class_of(node, kBoxes);
}

bool is_pull_quote(Node quote) {
  constexpr std::string_view kPullQuotes[] = {"klipp-pullquote", "wp-block-pullquote", "kg-blockquote-alt", "pullquote",
                                              "pull-quote"};
  return has_class_of(quote, kPullQuotes) || has_class_of(quote.parent(), kPullQuotes);
}

bool is_footnotes(Node list) {
  return list.has_class("wp-block-footnotes") || list.parent().has_class("klipp-footnotes");
}

bool is_reference(Node sup) {
  return sup.tag() == Tag::kSup && (sup.has_attribute("data-fn") || sup.has_class("klipp-footnote-ref"));
}

Format inner_link_format(Node link) {
  constexpr std::string_view kBack = "\u21A9";
  if (is_reference(link.parent())) return Format::kReference;
  const Node words = link.first_child();
  Node item = link;
  while (item && item.tag() != Tag::kLi) item = item.parent();
  const bool leads_back = item && is_footnotes(item.parent()) && words && words.kind() == NodeKind::kText &&
                          trim(words.text()).starts_with(kBack);
  return leads_back ? Format::kBackReference : Format::kLink;
}

bool is_file(Node node) { return node.has_class("wp-block-file") || node.has_class("klipp-file"); }

bool is_button(Node node) {
  constexpr std::string_view kButtons[] = {"klipp-cta", "wp-block-button", "kg-button-card"};
  return has_class_of(node, kButtons);
}

bool stands_alone(Node img) {
  for (Node node = img; node; node = next_in_line(node)) {
    if (node.tag() == Tag::kBr || html::is_block(node.tag())) return true;
    if (shows_something(node)) return false;
  }
  return true;
}

bool is_picture_type(std::string_view type) {
  constexpr CharSet kOfTypes = kAlphanumeric | CharSet(".+-");
  constexpr std::string_view kPicture = "image/";
  if (!type.starts_with(kPicture)) return false;
  type.remove_prefix(kPicture.size());
  return length_before(type, ~kOfTypes) == type.size();
}

String formula_of(Node math) {
  String alternative(trim(math.attribute("alttext")));
  if (!alternative.empty()) return alternative;
  Node tex;
  Buffer signs;
  const auto enter = [&](Node node) {
    const String encoding = lower_ascii(node.attribute("encoding"));
    if (encoding.ends_with("tex")) tex = node.first_child();
    if (node.kind() == NodeKind::kText) signs.append(trim(node.text()));
    return encoding.empty();
  };
  walk(
      math, enter, [](Node) {}, [] { return false; });
  return tex && tex.kind() == NodeKind::kText ? String(trim(tex.text())) : std::move(signs).take();
}

std::string_view code_language(Node pre) {
  for (Node node = pre; node && node.kind() == NodeKind::kElement; node = node.first_child()) {
    for (std::string_view rest = node.attribute("class"); !rest.empty();) {
      const std::string_view word = take_before(rest, kSpaces);
      for (const std::string_view prefix : {"language-", "lang-"}) {
        if (word.starts_with(prefix)) return word.substr(prefix.size());
      }
    }
  }
  return {};
}

String code_text(Node pre) {
  Buffer text;
  any_node(pre, [&](Node node) {
    if (node.kind() == NodeKind::kText) text.append(node.text());
    if (node.tag() == Tag::kBr) text.append("\n");
    return false;
  });
  return std::move(text).take();
}

}  // namespace klipp
