#include "support.hpp"

#include <algorithm>
#include <utility>

namespace klipp::test {

namespace {

template <std::size_t N>
bool is_one_of(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Reads the strict form and notes everything that is not in it.
class StrictReader {
 public:
  explicit StrictReader(std::string_view markup) : all_(markup), rest_(markup) {}

  std::vector<Element> read() {
    while (!rest_.empty() && !failed_) {
      if (take("</")) {
        end_tag();
      } else if (take("<")) {
        start_tag();
      } else {
        unescape(take_until("<"));
      }
    }
    if (!open_.empty()) fail("<" + open_.back() + "> is not closed");
    return std::move(found_);
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
    failed_ = true;
    ADD_FAILURE() << why << " at byte " << all_.size() - rest_.size() << " of\n" << all_;
  }

  void end_tag() {
    const std::string_view name = take_until(">");
    if (open_.empty() || open_.back() != name || !take(">")) return fail("</" + std::string(name) + "> closes nothing");
    open_.pop_back();
  }

  void start_tag() {
    Element element{std::string(take_until(" >")), {}};
    if (!is_one_of(element.tag, kTagNames)) return fail("<" + element.tag + "> is not in the vocabulary");
    bool leaf = false;
    while (!failed_ && !take(">")) {
      leaf = take(" />");
      if (leaf) break;
      attribute(element);
    }
    if (!leaf) open_.push_back(element.tag);
    found_.push_back(std::move(element));
  }

  void attribute(Element& element) {
    if (!take(" ")) return fail("no attribute");
    const std::string name(take_until("=> "));
    if (!is_one_of(name, kAttrNames) && !is_one_of(name, kUrlAttrNames))
      return fail(name + " is not in the vocabulary");
    if (!take("=\"")) return fail(name + " has no quoted value");
    const std::string value = unescape(take_until("\"<>"));
    if (!take("\"")) return fail(name + " has a value that does not end");
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
  bool failed_ = false;
};

int hex_value(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return static_cast<int>(kDigits.find(c));
}

}  // namespace

std::string summary(const Error& error) {
  return std::string(to_string(error.code)) + " at " + error.place() + ": " + error.message;
}

std::string markup(const Result<Html>& html) { return html.ok() ? html.value().text() : summary(html); }

std::string Element::attribute(const std::string& name) const {
  const auto found = attributes.find(name);
  return found == attributes.end() ? "(none)" : found->second;
}

std::vector<Element> elements(std::string_view markup) { return StrictReader(markup).read(); }

std::vector<Element> elements_with(std::string_view markup, const std::string& attribute) {
  std::vector<Element> found = elements(markup);
  std::erase_if(found, [&](const Element& element) { return element.attributes.count(attribute) == 0; });
  return found;
}

std::string decode_percent(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string query_value(std::string_view address, std::string_view name) {
  address.remove_prefix(std::min(address.find('?') + 1, address.size()));
  while (!address.empty()) {
    const std::string_view pair = address.substr(0, address.find('&'));
    if (pair.substr(0, pair.find('=')) == name) return decode_percent(pair.substr(name.size() + 1));
    address.remove_prefix(std::min(pair.size() + 1, address.size()));
  }
  return "(none)";
}

int count(std::string_view text, std::string_view part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace klipp::test
