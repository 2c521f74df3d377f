#include "body/html/left_overs.hpp"

#include <algorithm>

#include "body/html/html_rules.hpp"
#include "html/plain_text.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using html::Node;
using html::NodeKind;

constexpr std::size_t kLongestTail = 1'000;
constexpr std::size_t kLongestShortcode = 2'000;
constexpr std::size_t kLongestName = 40;

/// How the sentence begins and how it goes on between its two links, by WordPress's translations.
struct Tail {
  std::string_view start;
  std::string_view middle;
};

constexpr Tail kTails[] = {
    {"The post ", " appeared first on "},
    {"The post ", " first appeared on "},
    {"Innlegget ", " dukket først opp på "},
    {"Innlegget ", " først publisert på "},
    {"Inlägget ", " dök först upp på "},
    {"Indlægget ", " blev først udgivet på "},
    {"Indlægget ", " blev vist første gang den "},
    {"Der Beitrag ", " erschien zuerst auf "},
    {"Het bericht ", " verscheen eerst op "},
    {"L’article ", " est apparu en premier sur "},
    {"L'article ", " est apparu en premier sur "},
    {"Cet article ", " est apparu en premier sur "},
    {"La entrada ", " se publicó primero en "},
    {"La entrada ", " aparece primero en "},
    {"L’articolo ", " proviene da "},
    {"L'articolo ", " proviene da "},
    {"O post ", " apareceu primeiro em "},
    {"O artigo ", " aparece primeiro em "},
    {"Artykuł ", " pochodzi z serwisu "},
    {"Artikkeli ", " julkaistiin ensimmäisen kerran "},
};

bool is_tail(std::string_view text) {
  return std::any_of(std::begin(kTails), std::end(kTails), [&](const Tail& tail) {
    return text.starts_with(tail.start) && text.find(tail.middle) != std::string_view::npos;
  });
}

/// The block that the last text stands in.
Node last_block(Node root) {
  Node last;
  const auto enter = [&](Node node) {
    if (node.kind() == NodeKind::kText && !trim(node.text()).empty()) last = node;
    return !is_left_out(node);
  };
  walk(
      root, enter, [](Node) {}, [] { return false; });
  while (last && !html::is_block(last.tag())) last = last.parent();
  return last;
}

/// Names, or how they begin, of shortcodes that have no attributes.
constexpr std::string_view kFamilies[] = {"vc_",  "et_pb_", "fusion_", "su_",  "av_",
                                          "tie_", "mk_",    "cs_",     "tdc_", "us_"};
constexpr std::string_view kKnown[] = {"gallery", "caption",  "embed",        "audio",
                                       "video",   "playlist", "contact-form", "jetpack"};

bool is_known(std::string_view name) {
  return std::find(std::begin(kKnown), std::end(kKnown), name) != std::end(kKnown) ||
         std::any_of(std::begin(kFamilies), std::end(kFamilies),
                     [&](std::string_view each) { return name.starts_with(each); });
}

/// Whether text between name and bracket is that of attributes: ` ids="1,2"`, with any sign that stands for a quote.
bool has_attributes(std::string_view text) {
  if (text.empty() || !kSpaces.has(text.front())) return false;
  text = trim(text);
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0) return false;
  constexpr CharSet kOfNames = kAlphanumeric | CharSet("_-");
  const std::string_view name = text.substr(0, equals);
  return length_before(name, ~kOfNames) == name.size();
}

}  // namespace

Node feed_tail(Node root) {
  const Node last = last_block(root);
  if (!last || last == root) return {};
  const String text = html::plain_text(last);
  return text.size() <= kLongestTail && is_tail(text) ? last : Node();
}

std::size_t shortcode_length(std::string_view text) {
  constexpr CharSet kOfNames = kAlphanumeric | CharSet("_-");
  if (!text.starts_with('[')) return 0;
  const bool closes = text.substr(1).starts_with('/');
  std::string_view rest = text.substr(closes ? 2 : 1, kLongestShortcode);
  const std::string_view name = take(rest, length_before(rest, ~kOfNames));
  if (name.empty() || name.size() > kLongestName || !kLetters.has(name.front())) return 0;
  const std::size_t end = rest.find_first_of("[]");
  if (end == std::string_view::npos || rest[end] != ']') return 0;
  const std::string_view inside = rest.substr(0, end);
  const bool is_shortcode =
      closes ? trim(inside).empty() : has_attributes(inside) || (is_known(name) && trim(inside).empty());
  return is_shortcode ? static_cast<std::size_t>(inside.data() + end + 1 - text.data()) : 0;
}

}  // namespace klipp
