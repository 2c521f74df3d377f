#include "klipp/portable.hpp"

#include "klipp/vocabulary.hpp"
#include "text/char_set.hpp"
#include "text/choices.hpp"

namespace klipp {

namespace {

constexpr std::string_view kAttributes =
    "href src alt width height title lang dir datetime colspan rowspan scope start align id aria-label controls "
    "preload "
    "poster kind srclang label type";
constexpr std::string_view kLeftOut = "aside button input slot svg";
/// What says nothing without an attribute.
constexpr std::string_view kWrappers = "div span label picture";
constexpr std::string_view kBlocks =
    "p h1 h2 h3 h4 h5 h6 article aside blockquote details dl figure hr ol pre section table ul";
constexpr std::string_view kLines = "br caption dd dt figcaption li summary tr";
/// Of the boxes beside the text; elsewhere they are an aside, too.
constexpr std::string_view kBox = "klipp-aside";
constexpr std::string_view kSource = "klipp-source";

bool is_among(std::string_view words, std::string_view word) { return choice_named(words, word) >= 0; }

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Takes ` name="value"` off the front of `rest`.
std::string_view take_attribute(std::string_view& rest, std::string_view& value) {
  const std::string_view name = take_before(rest, '=').substr(1);
  rest.remove_prefix(1);
  value = take_before(rest, '"');
  return name;
}

/// Plain text in lines. White space is what a browser makes of it.
class Lines {
 public:
  void say(std::string_view text) {
    for (const char c : text) put(c);
  }

  /// What stands in front of the first line of an item.
  void mark(std::string_view mark) {
    say(mark);
    is_marked_ = true;
  }
  void end_item() { is_marked_ = false; }

  /// The next text begins so many lines below this one.
  void go_down(int lines) {
    if (!text_.text().empty() && !is_marked_ && lines > lines_) lines_ = lines;
  }

  void set_verbatim(bool is_verbatim) { is_verbatim_ = is_verbatim; }
  [[nodiscard]] bool is_at_start() const { return lines_ > 0 || text_.text().empty(); }
  String take() && { return std::move(text_).take(); }

 private:
  void put(char c) {
    if (is_verbatim_ && c == '\n') return go_down(lines_ + 1);
    if (!is_verbatim_ && kSpaces.has(c)) {
      has_space_ = true;
      return;
    }
    if (has_space_ && !is_at_start()) text_.append(" ");
    for (; lines_ > 0; --lines_) text_.append("\n");
    has_space_ = is_marked_ = false;
    text_.append({&c, 1});
  }

  Buffer text_;
  int lines_ = 0;
  bool has_space_ = false;
  bool is_marked_ = false;
  bool is_verbatim_ = false;
};

/// An element that is open.
struct OpenElement {
  std::string_view written;  ///< its name in the HTML; empty where that has only what is in it
  std::string_view address;  ///< behind it in the plain text
  int number = 0;            ///< of the next item of a list; 0 if that has none
};

/// Walks strict markup (html.hpp), in which every `<` begins a tag and every `>` ends one.
class Porter {
 public:
  Portable port(std::string_view markup) {
    while (!markup.empty()) {
      text(take_before(markup, '<'));
      if (!markup.empty()) tag(take_before(markup, '>'));
    }
    return {std::move(html_).take(), std::move(lines_).take()};
  }

 private:
  void text(std::string_view text) {
    if (left_out_ > 0) return;
    say(text);
    // What is left out leaves no empty line.
    if (html_.text().ends_with('\n') && text.starts_with('\n')) text.remove_prefix(1);
    html_.append(text);
  }

  /// What is written with entities, as plain text.
  void say(std::string_view escaped) {
    constexpr std::string_view kCharacters[] = {"&", "<", ">", "\""};
    while (!escaped.empty()) {
      const std::size_t plain = escaped.find('&');
      lines_.say(escaped.substr(0, plain));
      if (plain == std::string_view::npos) return;
      escaped.remove_prefix(plain + 1);
      const int number = choice_named("amp lt gt quot", take_before(escaped, ';'));
      if (number >= 0) lines_.say(kCharacters[number]);
    }
  }

  void tag(std::string_view tag) {
    if (tag.starts_with('/')) return close(tag.substr(1));
    const std::string_view name = tag.substr(0, tag.find(' '));
    tag.remove_prefix(name.size());
    // Of a picture's files one is enough; those of a film are all that it has.
    const bool is_size = name == "source" && has(tag, " srcset=\"");
    if (left_out_ > 0 || is_size || is_among(kLeftOut, name) || has(tag, " hidden=\"\"")) {
      left_out_ += is_void(name) ? 0 : 1;
    } else {
      open(name, tag);
    }
  }

  void open(std::string_view name, std::string_view attributes) {
    OpenElement element{name, {}, name == "ol" ? 1 : 0};
    const String kept = take_attributes(element, attributes);
    if (kept.empty() && is_among(kWrappers, element.written)) element.written = {};
    if (!element.written.empty()) {
      html_.append("<");
      html_.append(element.written);
      html_.append(kept);
      html_.append(is_void(name) ? " />" : ">");
    }
    start_in_lines(name);
    if (!is_void(name)) open_.push_back(element);
  }

  /// Those that stay, as they are written; what they and the others say goes into `element`.
  String take_attributes(OpenElement& element, std::string_view rest) {
    String kept;
    while (rest.starts_with(' ') && rest != " /") {
      std::string_view value;
      const std::string_view name = take_attribute(rest, value);
      if (name == "class" && element.written == "div" && value.starts_with(kBox)) element.written = "aside";
      if (name == "class" && value == kSource) is_source_ = true;
      if (name == "href" && is_source_) element.address = value;
      if (name == "start") element.number = number_of(value);
      if (is_among(kAttributes, name) || (name == "rel" && value == "license"))
        kept.append(" ").append(name).append("=\"").append(value).append("\"");
    }
    return kept;
  }

  static int number_of(std::string_view digits) {
    int number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    return number;
  }

  void close(std::string_view name) {
    if (left_out_ > 0) {
      --left_out_;
      return;
    }
    const OpenElement element = open_.back();
    open_.pop_back();
    if (!element.written.empty()) {
      html_.append("</");
      html_.append(element.written);
      html_.append(">");
    }
    if (!element.address.empty()) {
      lines_.say(" (");
      say(element.address);
      lines_.say(")");
    }
    if (name == "p") is_source_ = false;
    if (name == "pre") lines_.set_verbatim(false);
    if (name == "li") lines_.end_item();
    go_down(name);
  }

  void go_down(std::string_view name) { lines_.go_down(is_among(kBlocks, name) ? 2 : is_among(kLines, name) ? 1 : 0); }

  void start_in_lines(std::string_view name) {
    go_down(name);
    if (name == "pre") lines_.set_verbatim(true);
    if (name == "li") say_mark();
    if ((name == "td" || name == "th") && !lines_.is_at_start()) lines_.say(" | ");
  }

  void say_mark() {
    int& number = open_.back().number;
    lines_.mark(number == 0 ? String("- ") : decimal(number) + ". ");
    if (number > 0) ++number;
  }

  Buffer html_;
  Lines lines_;
  List<OpenElement> open_;
  int left_out_ = 0;        ///< how many elements are open in what is left out, with that
  bool is_source_ = false;  ///< whether the text says where it is from
};

}  // namespace

Portable portable(const Html& markup) { return Porter().port(markup.text()); }

}  // namespace klipp
