/// `klipp`, the native command over the core. See usage() for what it does; exit 0 is success, 1 a document that is
/// wrong, 2 a call that is wrong.
#include <algorithm>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command.hpp"
#include "klipp/convert.hpp"
#include "klipp/document.hpp"
#include "klipp/render.hpp"
#include "klipp/signup.hpp"
#include "klipp/validate.hpp"
#include "klipp/version.hpp"
#include "klipp/vocabulary.hpp"
#include "rendering.hpp"
#include "snippet.hpp"

namespace {

using klipp::cli::As;
using klipp::cli::bad_call;
using klipp::cli::kCallIsWrong;
using klipp::cli::kDocumentIsWrong;
using klipp::cli::print_error;
using klipp::cli::read_document;
using klipp::cli::read_words;
using klipp::cli::Rendering;

struct Call {
  Rendering rendering;
  std::string file = "-";
};

int usage(std::ostream& out) {
  out << R"(usage: klipp render KIND [FILE] [OPTIONS]   markup to stdout
       klipp snippet KIND --cdn URL [OPTIONS]   what a partner pastes to show a widget
       klipp convert [FILE] [--from FORMAT] [--base URL]   any document as JSON Feed
       klipp validate [FILE]               every problem of a document, a line each
       klipp signup-step [FILE]            what a signup does next, as JSON (core/include/klipp/signup.hpp)
       klipp vocabulary                    the elements and attributes that markup can have, as JSON
       klipp --version

KIND is article, card, feed, share, signup (FILE holds a document) or body (FILE holds Markdown, or
what --format says).
FILE is a path; - or nothing reads stdin. The format of a document is found out by its content. FORMAT names it where
that fails: )"
      << klipp::format_names() << R"(.

  --as fragment|shadow|page   markup alone, the element with its shadow root, or a complete page
  --as republish              of an article that says so, what others may publish: plain HTML that says where it is from
  --lang L                    of Klipp's own words, a tag (BCP 47) instead of the document's: the nearest that Klipp speaks
  --labels FILE               words in place of Klipp's, a JSON object by the names of core/locales/en.json
  --base URL                  where the document is published: relative addresses start there
  --view full|reader|republish   reader leaves out pictures, ads and controls; republish shows what others may publish, to copy
  --layout L                  of cards: vertical, horizontal, compact, hero or text
  --format markdown|html|text what a body is written in
  --heading none|title        title puts the feed's own title above its cards
  --lead none|hero|horizontal shows a feed's first card above the others, in that layout
  --heading-level N           of the headline, 1 to 6 (2)
  --limit N                   items of a feed, 0 for all
  --fields "NAME NAME"        what a form asks for beside what it needs, by the names of its fields: all unless told otherwise
  --document-bytes --json-depth --json-values --list-items --markdown-bytes --html-bytes --table-cells
  --output-bytes --output-elements --output-depth N    how much is read and made before a document is refused
  --url --title --text --networks --label    what a share bar shares and how
  --hashtags --via --mastodon         a post's tags and sender on X, and the Mastodon instance (mastodon.social)
  --buttons icon|label|both   what a share bar's buttons show
  --theme T                   a look by its name, light or dark, or both: "newspaper dark" (shadow, page)
  --stylesheet URL|none       link the style sheet (shadow, page) instead of writing it inline; none leaves it to klipp.js
  --nonce N                   of the page's Content-Security-Policy, for the styles and the script (shadow, page)
  --script URL                load klipp.js (shadow, page)
  --eager N                   how many pictures, from the first, are fetched before everything else: those on screen
                              at once (0)
  --site NAME --site-url URL  whose page it is (page)
  --oembed URL                an oEmbed endpoint that knows the page: its answers are linked (page)
  --feed URL                  the JSON Feed that the page belongs to: linked (page)
  --icon URL                  the publisher's icon, for browsers, bookmarks and search engines (page)
  --robots index|noindex      noindex keeps search engines away (page)

A snippet is of any KIND but body. Beside the element's own attributes (--layout, --lang, --theme, ...) it takes

  --cdn URL                   where the folders v1, 1.0.0, ... of build/dist are served
  --src URL                   of the document; a share bar may do without
  --markup URL                of the widget ready made by the publisher, which saves readers the module
  --manifest FILE             manifest.json of a version's folder: that version, held to its hash; else v1
  --url URL --title TEXT      the fallback link and what it says; else the site of the document
  --document FILE             what stands at --src: the snippet says its format, and the right module comes with it
  --format NAME               says the format: klipp, or one in JSON as --from has it
  --height LENGTH             room that the page keeps for a card (30rem), in a style attribute
  --hints preload|none        whether the page asks for all of it together with the script: preload unless told otherwise
  --accent COLOUR --font FONTS   --klipp-accent and --klipp-font, in a style attribute
  --as element|script|react   script is one tag, for systems that strip elements they do not know; react is JSX
)";
  return &out == &std::cerr ? kCallIsWrong : 0;
}

/// Reads a file of words. A message if there is something wrong in it.
std::string set_labels(klipp::Options& options, std::string_view path) {
  const std::string file(path);
  std::string text;
  if (!klipp::cli::read_file(file, options.limits.document_bytes, text)) return "--labels: " + file + " cannot be read";
  klipp::Result<std::string> labels = klipp::read_labels(text, options.limits);
  if (!labels) return "--labels: " + file + ": " + labels.error().place() + ": " + labels.error().message;
  options.labels = std::move(labels).value();
  return "";
}

/// Sets one `--name value`. Returns a message if that is not possible.
std::string set(Call& call, std::string_view name, std::string_view value) {
  if (name == "labels") return set_labels(call.rendering.options, value);
  return klipp::cli::set(call.rendering, name, value);
}

/// Reads the words after `klipp render KIND`. Returns a message if they are wrong.
std::string read_call(Call& call, const std::vector<std::string>& words) {
  bool has_file = false;
  const auto set_file = [&](std::string_view word) -> std::string {
    if (has_file) return "one FILE at a time; '" + std::string(word) + "' is a second";
    call.file = word;
    has_file = true;
    return "";
  };
  return read_words(
      words, [&](auto name, auto value) { return set(call, name, value); }, set_file);
}

int render_command(const std::vector<std::string>& words) {
  if (words.empty()) return bad_call("render needs a KIND: article, card, feed, share, signup or body");
  const std::optional<klipp::Kind> kind = klipp::kind_named(words[0]);
  if (!kind) return bad_call("'" + words[0] + "' is not a KIND; write article, card, feed, share, signup or body");

  Call call;
  Rendering& rendering = call.rendering;
  rendering.kind = *kind;
  if (const std::string message = read_call(call, {words.begin() + 1, words.end()}); !message.empty()) {
    return bad_call(message);
  }
  if (rendering.as == As::kRepublish && rendering.kind != klipp::Kind::kArticle) {
    return bad_call("--as republish is of an article");
  }

  std::string document;
  // A share bar may consist of options only. Then nothing is read.
  const bool needs_document =
      rendering.kind != klipp::Kind::kShare || rendering.options.url.empty() || call.file != "-";
  // One byte more than is allowed is read, for the core to refuse.
  const klipp::Limits& limits = rendering.options.limits;
  const std::size_t most =
      rendering.kind == klipp::Kind::kBody ? std::max(limits.markdown_bytes, limits.html_bytes) : limits.document_bytes;
  if (needs_document && !read_document(call.file, most, document)) return kDocumentIsWrong;
  const klipp::Result<std::string> markup = klipp::cli::render(rendering, document);
  if (!markup) {
    print_error(call.file, klipp::in_own_names(markup.error(), document, rendering.options.limits));
    return kDocumentIsWrong;
  }
  std::cout << markup.value();
  return 0;
}

int validate_command(const std::vector<std::string>& words) {
  if (words.size() > 1) return bad_call("validate takes one FILE");
  const std::string file = words.empty() ? "-" : words[0];
  std::string document;
  if (!read_document(file, klipp::Limits{}.document_bytes, document)) return kDocumentIsWrong;
  bool valid = true;
  for (const klipp::Problem& problem : klipp::validate(document)) {
    print_error(file, problem.error, problem.warning ? "warning: " : "");
    valid = valid && problem.warning;
  }
  return valid ? 0 : kDocumentIsWrong;
}

/// Sets one `--name value` of convert. Returns a message if that is not possible.
std::string set_convert(klipp::Options& options, std::string& format, std::string_view name, std::string_view value) {
  if (name != "from") return klipp::set_option(options, name, value).message;
  format = value;
  const std::string names = " " + klipp::format_names() + " ";
  if (!format.empty() && names.find(" " + format + " ") != std::string::npos) return "";
  return "--from must be one of " + klipp::format_names();
}

int convert_command(const std::vector<std::string>& words) {
  klipp::Options options;
  std::string format;
  std::string file;
  const auto set_file = [&](std::string_view word) -> std::string {
    if (!file.empty()) return "one FILE at a time; '" + std::string(word) + "' is a second";
    return file = word, "";
  };
  const std::string message = read_words(
      words, [&](auto name, auto value) { return set_convert(options, format, name, value); }, set_file);
  if (!message.empty()) return bad_call(message);
  if (file.empty()) file = "-";
  std::string document;
  if (!read_document(file, options.limits.document_bytes, document)) return kDocumentIsWrong;
  const klipp::Result<std::string> feed = klipp::convert(document, options, format);
  if (!feed) return print_error(file, feed.error()), kDocumentIsWrong;
  std::cout << feed.value();
  return 0;
}

int signup_step_command(const std::vector<std::string>& words) {
  if (words.size() > 1) return bad_call("signup-step takes one FILE");
  const std::string file = words.empty() ? "-" : words[0];
  std::string attempt;
  if (!read_document(file, klipp::Limits{}.document_bytes, attempt)) return kDocumentIsWrong;
  const klipp::Result<std::string> step = klipp::signup_step(attempt);
  if (!step) return print_error(file, step.error()), kDocumentIsWrong;
  std::cout << step.value() << '\n';
  return 0;
}

template <typename Names>
void print_names(const char* key, const Names& names, const char* end) {
  std::cout << "  \"" << key << "\": [";
  const char* separator = "";
  for (const std::string_view name : names) {
    std::cout << separator << '"' << name << '"';
    separator = ", ";
  }
  std::cout << ']' << end << '\n';
}

int vocabulary_command() {
  std::cout << "{\n";
  print_names("elements", klipp::kTagNames, ",");
  print_names("attributes", klipp::kAttrNames, ",");
  print_names("urlAttributes", klipp::kUrlAttrNames, ",");
  print_names("svgElements", klipp::kSvgTagNames, "");
  std::cout << "}\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) return usage(std::cerr);
  const std::vector<std::string> rest(words.begin() + 1, words.end());
  if (words[0] == "render") return render_command(rest);
  if (words[0] == "snippet") return klipp::cli::snippet_command(rest);
  if (words[0] == "convert") return convert_command(rest);
  if (words[0] == "validate") return validate_command(rest);
  if (words[0] == "signup-step") return signup_step_command(rest);
  if (words[0] == "vocabulary") return vocabulary_command();
  if (words[0] == "--help" || words[0] == "-h") return usage(std::cout);
  if (words[0] == "--version") return std::cout << "klipp " KLIPP_VERSION "\n", 0;
  return bad_call("'" + words[0] + "' is not a command");
}
