#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/arena.hpp"
#include "text/tree_walk.hpp"

struct GumboInternalNode;

/// The room of HTML: it is read by gumbo-parser 0.13.0, as the HTML standard says (html.spec.whatwg.org, parsing). The
/// room may use what text and addresses are, and never knows what a document or a body is. Only html_tree.cpp knows
/// gumbo's tree; gumbo/char_ref.cpp and gumbo/lex.cpp are parts of gumbo itself, compiled with it.
namespace klipp::html {

struct ParseState;

// clang-format off
/// Names of elements, in gumbo's order. Those of SVG and MathML are all kForeign.
enum class Tag : std::uint8_t {
    kHtml, kHead, kTitle, kBase, kLink, kMeta, kStyle, kScript, kNoscript, kTemplate, kBody, kArticle, kSection, kNav,
    kAside, kH1, kH2, kH3, kH4, kH5, kH6, kHgroup, kHeader, kFooter, kAddress, kP, kHr, kPre, kBlockquote, kOl, kUl,
    kLi, kDl, kDt, kDd, kFigure, kFigcaption, kMain, kDiv, kA, kEm, kStrong, kSmall, kS, kCite, kQ, kDfn, kAbbr,
    kData, kTime, kCode, kVar, kSamp, kKbd, kSub, kSup, kI, kB, kU, kMark, kRuby, kRt, kRp, kBdi, kBdo, kSpan, kBr,
    kWbr, kIns, kDel, kImage, kImg, kPicture, kIframe, kEmbed, kObject, kParam, kVideo, kAudio, kSource, kTrack,
    kCanvas, kMap, kArea, kMath, kMi, kMo, kMn, kMs, kMtext, kMglyph, kMalignmark, kAnnotationXml, kSvg,
    kForeignobject, kDesc, kTable, kCaption, kColgroup, kCol, kTbody, kThead, kTfoot, kTr, kTd, kTh, kForm, kFieldset,
    kLegend, kLabel, kInput, kButton, kSelect, kDatalist, kOptgroup, kOption, kTextarea, kKeygen, kOutput, kProgress,
    kMeter, kDetails, kSummary, kMenu, kMenuitem, kApplet, kAcronym, kBgsound, kDir, kFrame, kFrameset, kNoframes,
    kIsindex, kListing, kXmp, kNextid, kNoembed, kPlaintext, kRb, kStrike, kBasefont, kBig, kBlink, kCenter, kFont,
    kMarquee, kMulticol, kNobr, kSpacer, kDialog, kSearch, kTt, kRtc, kUnknown,
    kForeign,
};
// clang-format on

enum class NodeKind : std::uint8_t { kElement, kText, kComment, kDocument };

/// A node, or no node. A handle owns nothing; it is valid as long as its Tree. Functions that make no sense for the
/// node's kind return an empty value.
class Node {
 public:
  Node() = default;
  explicit Node(const GumboInternalNode* node) : node_(node) {}

  explicit operator bool() const { return node_ != nullptr; }
  bool operator==(const Node&) const = default;

  [[nodiscard]] NodeKind kind() const;
  [[nodiscard]] Tag tag() const;  ///< kUnknown for what is no element
  [[nodiscard]] Node parent() const;
  [[nodiscard]] Node next() const;
  [[nodiscard]] Node previous() const;
  [[nodiscard]] Node first_child() const;
  [[nodiscard]] Node last_child() const;

  /// Of text, decoded; of a comment, what stands between its signs.
  [[nodiscard]] std::string_view text() const;
  /// The value of an attribute, decoded; empty if there is none.
  [[nodiscard]] std::string_view attribute(std::string_view name) const;
  [[nodiscard]] bool has_attribute(std::string_view name) const;
  /// Whether the attribute `class` has the word `name`.
  [[nodiscard]] bool has_class(std::string_view name) const;
  [[nodiscard]] bool is_math() const;  ///< whether it is a formula in MathML
  [[nodiscard]] int line() const;      ///< of the source, where an element begins

 private:
  const GumboInternalNode* node_ = nullptr;
};

/// What a text is.
enum class Source : std::uint8_t {
  kBody,  ///< what stands inside a body: most of what publishers call "html"
  kPage,  ///< a whole page, with its head
};

/// A parsed text, which must be well-formed UTF-8 and outlive the tree. Every text can be parsed. All of the tree lies
/// in one arena, and it is limited in depth, in attributes and in memory (parse_state.hpp).
class Tree {
 public:
  explicit Tree(std::string_view html, Source source = Source::kBody);
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  /// The element `html`, which holds what stands in a body, or the head and body of a page.
  [[nodiscard]] Node root() const { return root_; }
  /// Whether all of the text is in the tree.
  [[nodiscard]] bool is_whole() const;

 private:
  Arena arena_;
  const ParseState* state_;
  Node root_;
};

}  // namespace klipp::html
