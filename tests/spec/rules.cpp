#include "rules.hpp"

#include <algorithm>
#include <cctype>
#include <regex>

#include "klipp/locale.hpp"

namespace klipp::spec {

namespace {

std::string replaced(const std::string& text, const char* pattern, const std::string& replacement) {
  return std::regex_replace(text, std::regex(pattern), replacement);
}

/// `text` with `change(match)` for each match.
template <typename Change>
std::string replace_each(const std::string& text, const char* pattern, Change change) {
  const std::regex regex(pattern);
  std::string out;
  std::string::const_iterator from = text.begin();
  for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match) {
    out.append(from, (*match)[0].first).append(change(*match));
    from = (*match)[0].second;
  }
  return out.append(from, text.end());
}

constexpr std::string_view kOmitted = "<!-- raw HTML omitted -->";

/// Whether the comment at `at` stands for a block: alone on its line, and not inside a paragraph.
bool is_block(const std::string& text, std::size_t at) {
  const bool alone = (at == 0 || text[at - 1] == '\n') && text.compare(at + kOmitted.size(), 1, "\n") == 0;
  const std::size_t opened = text.rfind("<p>", at);
  const std::size_t closed = text.rfind("</p>", at);
  return alone && (opened == std::string::npos || (closed != std::string::npos && closed > opened));
}

std::string omit_raw_html(const std::string& upstream) {
  std::string text = upstream;
  for (std::size_t at = text.find(kOmitted); at != std::string::npos; at = text.find(kOmitted)) {
    text.erase(at, kOmitted.size() + (is_block(text, at) ? 1 : 0));
  }
  return replaced(text, "<li>\\n</li>", "<li></li>");
}

std::string lower_schemes(const std::string& upstream) {
  return replace_each(upstream, "(href|src)=\"[A-Za-z][A-Za-z0-9+.-]*:", [](const std::smatch& match) {
    std::string start = match.str();
    std::transform(start.begin(), start.end(), start.begin(), [](unsigned char c) { return std::tolower(c); });
    return start;
  });
}

/// Upstream has percent-encoded the backslashes; those of a query or fragment stay as they are.
std::string turn_backslashes(const std::string& upstream) {
  return replace_each(upstream, "(href|src)=\"[^\"?#]*",
                      [](const std::smatch& match) { return replaced(match.str(), "%5C", "/"); });
}

/// Upstream percent-encodes more than the URL standard does.
std::string spell_as_browsers(const std::string& upstream) {
  return replace_each(upstream, "(href|src)=\"([^\"?#]*)([^\"]*)\"", [](const std::smatch& match) {
    const std::string address = match.str(2) + replaced(match.str(3), "%5C", "\\");
    return match.str(1) + "=\"" + replaced(replaced(address, "%5B", "["), "%5D", "]") + "\"";
  });
}

/// What stands before a colon and cannot be a scheme is the first segment of a path.
std::string part_from_schemes(const std::string& upstream) {
  return replace_each(upstream, "(href|src)=\"([^\":/?#]*[^\":/?#A-Za-z0-9+.-][^\":/?#]*:)",
                      [](const std::smatch& match) { return match.str(1) + "=\"./" + match.str(2); });
}

std::string drop_addresses(const std::string& upstream) {
  return replace_each(upstream, "<a href=\"([^\"]*)\"[^>]*>([^]*?)</a>", [](const std::smatch& match) {
    const std::regex allowed("(https?|mailto|tel):[^]+|[^:]+|[^:]*[/?#][^]*");
    return std::regex_match(match.str(1), allowed) ? match.str() : match.str(2);
  });
}

std::string mark_foreign_links(const std::string& upstream) {
  return replaced(upstream, "(<a href=\"https?://[^\"]*\"( title=\"[^\"]*\")?)>",
                  "$1 rel=\"noopener noreferrer nofollow\">");
}

std::string load_images_late(const std::string& upstream) {
  return replaced(upstream, "(<img src=\"[^\"]*\" alt=\"[^\"]*\")",
                  "$1 loading=\"lazy\" referrerpolicy=\"no-referrer\" decoding=\"async\"");
}

std::string make_figures(const std::string& upstream) {
  return replace_each(upstream, "<p>(<img [^>]*?)( title=\"([^\"]*)\")? /></p>", [](const std::smatch& match) {
    const std::string caption =
        "<figcaption class=\"klipp-caption\" part=\"caption\">" + match.str(3) + "</figcaption>";
    return "<figure class=\"klipp-figure\" part=\"media\">" + match.str(1) + " />" +
           (match.str(3).empty() ? "" : caption) + "</figure>";
  });
}

/// The attributes of a box that may scroll.
std::string scrolling(std::string_view label) { return "tabindex=\"0\" data-label=\"" + std::string(label) + '"'; }

std::string box_tables(const std::string& upstream) {
  int tables = 0;
  const std::string boxed = replace_each(upstream, "<table>", [&](const std::smatch&) {
    const std::string label = filled(locale_for("en").table, std::to_string(++tables));
    return "<div class=\"klipp-table\" " + scrolling(label) + "><table>";
  });
  return replaced(boxed, "</table>", "</table></div>");
}

std::string reach_code(const std::string& upstream) {
  return replaced(upstream, "<pre><code", "<pre " + scrolling(locale_for("en").code) + "><code");
}

std::string label_tasks(const std::string& upstream) {
  return replaced(upstream, "(<input type=\"checkbox\"[^>]*/>[^\n<]*)", "<label>$1</label>");
}

/// The labels of upstream's footnotes, in order.
std::vector<std::string> footnote_labels(const std::string& upstream) {
  std::vector<std::string> labels;
  const std::regex definition("<li id=\"fn-([^\"]*)\">");
  for (std::sregex_iterator match(upstream.begin(), upstream.end(), definition), end; match != end; ++match) {
    labels.push_back(match->str(1));
  }
  return labels;
}

/// Upstream's "LABEL" or "LABEL-2" with the number of the footnote for its label.
std::string numbered(const std::string& name, const std::vector<std::string>& labels) {
  const auto whole = std::find(labels.begin(), labels.end(), name);
  if (whole != labels.end()) return std::to_string(whole - labels.begin() + 1);
  const std::size_t hyphen = name.rfind('-');
  if (hyphen == std::string::npos) return name;
  return numbered(name.substr(0, hyphen), labels) + name.substr(hyphen);
}

std::string number_footnotes(const std::string& upstream) {
  const std::vector<std::string> labels = footnote_labels(upstream);
  std::string text = replace_each(upstream, "( id=\"| href=\"#)(fn|fnref)-([^\"]*)\"", [&](const std::smatch& match) {
    return match.str(1) + "klipp-" + match.str(2) + "-" + numbered(match.str(3), labels) + "\"";
  });
  const Locale& words = locale_for("en");
  text = replaced(text, "↩<sup class=\"footnote-ref\">", "↩<sup>");
  text = replaced(text, "<sup class=\"footnote-ref\">", "<sup class=\"klipp-footnote-ref\">");
  text = replaced(text, "( id=\"[^\"]*\") data-footnote-ref>([0-9]+)",
                  " aria-label=\"" + filled(words.footnote, "$2") + "\"$1>$2");
  text =
      replaced(text, "class=\"footnote-backref\" data-footnote-backref[^>]* aria-label=\"Back to reference ([^\"]*)\"",
               "class=\"klipp-footnote-back\" aria-label=\"" + filled(words.back_to_reference, "$1") + "\"");
  return replaced(text, "<section class=\"footnotes\" data-footnotes>",
                  "<section class=\"klipp-footnotes\" aria-label=\"" + std::string(words.footnotes) + "\">");
}

}  // namespace

const std::vector<Rule>& rules() {
  static const std::vector<Rule> kRules = {
      {"raw-html-omitted", omit_raw_html}, {"scheme-lower-case", lower_schemes}, {"backslash", turn_backslashes},
      {"url-spelling", spell_as_browsers}, {"colon-in-path", part_from_schemes}, {"url-dropped", drop_addresses},
      {"link-rel", mark_foreign_links},    {"image-lazy", load_images_late},     {"figure", make_figures},
      {"table-scrolls", box_tables},       {"code-scrolls", reach_code},         {"task-label", label_tasks},
      {"footnote-ids", number_footnotes},
  };
  return kRules;
}

std::string apply_rules(std::string markup, const std::vector<std::string>& names) {
  for (const Rule& rule : rules()) {
    if (std::find(names.begin(), names.end(), rule.name) != names.end()) markup = rule.apply(markup);
  }
  return markup;
}

std::vector<std::string> explain(const std::string& upstream, const std::string& klipp) {
  std::vector<std::string> names;
  for (const Rule& rule : rules()) names.emplace_back(rule.name);
  if (apply_rules(upstream, names) != klipp) return {};
  for (std::size_t i = names.size(); i-- > 0;) {
    std::vector<std::string> fewer = names;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (apply_rules(upstream, fewer) == klipp) names = fewer;
  }
  return names;
}

}  // namespace klipp::spec
