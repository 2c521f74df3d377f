#include "strict_markup.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "klipp/vocabulary.hpp"

namespace klipp::test {

namespace {

template <std::size_t N>
bool is_one_of(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// What an element of SVG may carry and stand in; nothing for elements of HTML. Icons are all there is of SVG.
struct SvgRule {
  std::string_view tag;
  std::vector<std::string_view> attributes;
  bool in_svg;
};

const SvgRule* svg_rule(std::string_view tag) {
  static const SvgRule kRules[] = {{"svg", {"aria-hidden", "class", "height", "width"}, false}, {"path", {"d"}, true}};
  const auto* const rule =
      std::find_if(std::begin(kRules), std::end(kRules), [&](const SvgRule& each) { return each.tag == tag; });
  return rule == std::end(kRules) ? nullptr : rule;
}

/// Of one address, or of each of several as in `srcset`.
bool have_allowed_schemes(std::string_view addresses) {
  for (;;) {
    const std::size_t end = addresses.find(", ");
    if (!has_allowed_scheme(addresses.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    addresses.remove_prefix(end + 2);
  }
}

/// Reads the strict form and notes everything that is not in it.
class StrictReader {
 public:
  explicit StrictReader(std::string_view markup) : all_(markup), rest_(markup) {}

  StrictMarkup read() {
    while (!rest_.empty() && problem_.empty()) {
      if (take("</")) {
        end_tag();
      } else if (take("<")) {
        start_tag();
      } else {
        if (is_in_icon()) fail("text in <" + open_.back() + ">");
        unescape(take_until("<"));
      }
    }
    if (!open_.empty()) fail("<" + open_.back() + "> is not closed");
    return {std::move(found_), std::move(problem_)};
  }

 private:
  bool take(std::string_view prefix) {
    if (rest_.substr(0, prefix.size()) != prefix) return false;
    rest_.remove_prefix(prefix.size());
    return true;
  }

  std::string_view take_until(std::string_view stops) {
    const std::string_view taken = rest_.substr(0, rest_.find_first_of(stops));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  void fail(const std::string& why) {
    if (problem_.empty()) problem_ = why + " at byte " + std::to_string(all_.size() - rest_.size());
  }

  void end_tag() {
    const std::string_view name = take_until(">");
    if (open_.empty() || open_.back() != name || !take(">")) return fail("</" + std::string(name) + "> closes nothing");
    open_.pop_back();
  }

  void start_tag() {
    Element element{std::string(take_until(" >")), {}};
    if (!is_one_of(element.tag, kTagNames)) return fail("<" + element.tag + "> is not in the vocabulary");
    check_place(element.tag);
    bool leaf = false;
    while (problem_.empty() && !take(">")) {
      leaf = take(" />");
      if (leaf) break;
      attribute(element);
    }
    if (!leaf) open_.push_back(element.tag);
    found_.push_back(std::move(element));
  }

  [[nodiscard]] bool is_in_icon() const { return !open_.empty() && svg_rule(open_.back()) != nullptr; }

  void check_place(const std::string& tag) {
    const SvgRule* rule = svg_rule(tag);
    const bool wants_svg = rule != nullptr && rule->in_svg;
    if (wants_svg ? open_.empty() || open_.back() != "svg" : is_in_icon()) fail("<" + tag + "> in the wrong place");
  }

  void attribute(Element& element) {
    if (!take(" ")) return fail("no attribute");
    const std::string name(take_until("=> "));
    if (!is_one_of(name, kAttrNames) && !is_one_of(name, kUrlAttrNames))
      return fail(name + " is not in the vocabulary");
    const SvgRule* rule = svg_rule(element.tag);
    const bool fits =
        rule == nullptr ? name != "d" : std::count(rule->attributes.begin(), rule->attributes.end(), name) > 0;
    if (!fits) return fail(name + " on <" + element.tag + ">");
    if (!take("=\"")) return fail(name + " has no quoted value");
    const std::string value = unescape(take_until("\"<>"));
    if (!take("\"")) return fail(name + " has a value that does not end");
    if (is_one_of(name, kUrlAttrNames) && !have_allowed_schemes(value)) return fail(name + " is " + value);
    if (!element.attributes.emplace(name, value).second) fail(name + " stands twice");
  }

  std::string unescape(std::string_view text) {
    constexpr std::pair<std::string_view, char> kEntities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};
    std::string out;
    while (!text.empty()) {
      const auto* entity = std::find_if(std::begin(kEntities), std::end(kEntities), [&](const auto& each) {
        return text.substr(0, each.first.size()) == each.first;
      });
      const bool found = entity != std::end(kEntities);
      if (!found && std::string_view("&>\"\r\0", 5).find(text.front()) != std::string_view::npos) {
        fail("unescaped '" + std::string(1, text.front()) + "'");
        return out;
      }
      out += found ? entity->second : text.front();
      text.remove_prefix(found ? entity->first.size() : 1);
    }
    return out;
  }

  std::string_view all_;
  std::string_view rest_;
  std::vector<std::string> open_;
  std::vector<Element> found_;
  std::string problem_;
};

}  // namespace

std::string Element::attribute(const std::string& name) const {
  const auto found = attributes.find(name);
  return found == attributes.end() ? "(none)" : found->second;
}

bool has_allowed_scheme(std::string_view address) {
  const std::string_view before_path = address.substr(0, address.find_first_of("/?#"));
  const std::size_t colon = before_path.find(':');
  if (colon == std::string_view::npos) return true;
  constexpr std::string_view kAllowed[] = {"https", "http", "mailto", "tel"};
  const std::string_view scheme = before_path.substr(0, colon);
  // What no scheme can start with cannot be taken for one.
  const bool is_scheme =
      !scheme.empty() && ((scheme[0] >= 'a' && scheme[0] <= 'z') || (scheme[0] >= 'A' && scheme[0] <= 'Z'));
  return !is_scheme || is_one_of(scheme, kAllowed);
}

StrictMarkup read_strict_markup(std::string_view markup) { return StrictReader(markup).read(); }

}  // namespace klipp::test
