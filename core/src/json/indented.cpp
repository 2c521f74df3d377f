#include "json/indented.hpp"

#include <utility>

#include "text/char_set.hpp"

namespace klipp::json {

namespace {

struct Escape {
  std::string_view written;
  std::string_view plain;
};
/// What a Writer escapes for the sake of a page, and what has a shorter escape.
constexpr Escape kEscapes[] = {
    {R"(\u003c)", "<"}, {R"(\u003e)", ">"}, {R"(\u0026)", "&"}, {R"(\u000a)", R"(\n)"}, {R"(\u0009)", R"(\t)"},
};

/// Takes a string with its quotes off the front of `rest`, to the end of `out`.
void copy_string(std::string_view& rest, String& out) {
  out.append(take(rest, 1));
  while (!rest.starts_with('"')) {
    std::size_t size = rest.starts_with('\\') ? 2 : 1;
    std::string_view plain = rest.substr(0, size);
    for (const Escape& escape : kEscapes) {
      if (!rest.starts_with(escape.written)) continue;
      plain = escape.plain;
      size = escape.written.size();
    }
    out.append(plain);
    rest.remove_prefix(size);
  }
  out.append(take(rest, 1));
}

class Indenter {
 public:
  explicit Indenter(std::string_view written) : rest_(written) {}

  String run() {
    while (!rest_.empty()) step();
    return std::move(out_);
  }

 private:
  void step() {
    if (rest_.starts_with('"')) return copy_string(rest_, out_);
    const char c = take(rest_, 1).front();
    const bool opens = c == '{' || c == '[';
    const bool closes = c == '}' || c == ']';
    if (closes && !std::exchange(is_empty_, false)) start_line(--depth_);
    out_ += c;
    if (c == ':') out_ += ' ';
    if (c == ',') start_line(depth_);
    is_empty_ = opens && (rest_.starts_with('}') || rest_.starts_with(']'));
    if (opens && !is_empty_) start_line(++depth_);
  }

  void start_line(int depth) { out_.append("\n").append(2 * static_cast<std::size_t>(depth), ' '); }

  std::string_view rest_;
  int depth_ = 0;
  bool is_empty_ = false;  ///< what was opened last is closed next
  String out_;
};

}  // namespace

String indented(std::string_view written) { return Indenter(written).run(); }

}  // namespace klipp::json
