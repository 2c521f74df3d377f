/// Time to render the demonstration's documents natively, and bodies of articles beside what other renderers take for
/// the same text; bench.mjs sets the module's beside the first and makes ratios of the second.
#include <benchmark/benchmark.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <md4c-html.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "html/html_tree.hpp"
#include "klipp/document.hpp"
#include "klipp/render.hpp"

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string read_example(const std::string& name) { return read_file(KLIPP_DOCUMENTS "/" + name); }

void render(benchmark::State& state, klipp::Kind kind, const std::string& name) {
  const std::string document = read_example(name);
  const klipp::Options options;
  for (auto _ : state) {
    klipp::Result<klipp::Html> html = klipp::render(kind, document, options);
    if (!html) state.SkipWithError(html.error().message.c_str());
    benchmark::DoNotOptimize(html);
  }
}

BENCHMARK_CAPTURE(render, article, klipp::Kind::kArticle, "topplederforum.json");
BENCHMARK_CAPTURE(render, card, klipp::Kind::kCard, "topplederforum.json");
BENCHMARK_CAPTURE(render, feed, klipp::Kind::kFeed, "feed.json");
BENCHMARK_CAPTURE(render, signup, klipp::Kind::kSignup, "topplederforum.json");

/// A body: "article" is the demonstration's, and what else there is are files of this folder. The long one is four
/// times its file.
std::string body_named(const std::string& name) {
  if (name == "article") return klipp::read_article(read_example("topplederforum.json")).value().content_markdown;
  const std::string text = read_file(KLIPP_TEXTS "/" + name);
  return name == "long.md" ? text + "\n" + text + "\n" + text + "\n" + text : text;
}

/// A program's only template, for those that render a body and nothing around it.
constexpr const char* kTemplate[] = {"<article><h1>A title</h1>\n", "</article>\n"};

/// cmark-gfm as its own program uses it, with the extensions of core/src/body/markdown.
std::string render_by_cmark(const std::string& text) {
  std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES),
                                                                     cmark_parser_free);
  for (const char* extension : {"table", "strikethrough", "autolink", "tasklist"}) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(cmark_parser_finish(parser.get()), cmark_node_free);
  std::unique_ptr<char, decltype(&std::free)> html(
      cmark_render_html(root.get(), CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser.get())), std::free);
  return html.get();
}

std::string render_by_md4c(const std::string& text) {
  std::string page = kTemplate[0];
  const auto append = [](const MD_CHAR* piece, MD_SIZE size, void* to) {
    static_cast<std::string*>(to)->append(piece, size);
  };
  md_html(text.data(), static_cast<MD_SIZE>(text.size()), append, &page, MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0);
  return page + kTemplate[1];
}

std::string render_by_klipp(const std::string& text, klipp::BodyFormat format) {
  klipp::Options options;
  options.format = format;
  return klipp::render(klipp::Kind::kBody, text, options).value().text();
}

std::string render_markdown(const std::string& text) { return render_by_klipp(text, klipp::BodyFormat::kMarkdown); }
std::string render_html(const std::string& text) { return render_by_klipp(text, klipp::BodyFormat::kHtml); }

/// gumbo's own part of that: the tree, in one piece of memory, which is freed at once.
std::string parse_by_gumbo(const std::string& text) {
  const klipp::html::Tree tree(text);
  return {tree.is_whole() ? "whole" : ""};
}

using Render = std::string(const std::string&);

void body(benchmark::State& state, Render* render, const std::string& name) {
  const std::string text = body_named(name);
  for (auto _ : state) {
    std::string html = render(text);
    if (html.empty()) state.SkipWithError("nothing was rendered");
    benchmark::DoNotOptimize(html);
  }
  state.counters["bytes"] = static_cast<double>(text.size());
}

void measure(const std::string& name, Render* render, const std::string& file) {
  const auto run = [=](benchmark::State& state) { body(state, render, file); };
  benchmark::RegisterBenchmark(("body/" + name).c_str(), run);
}

void measure_markdown(const std::string& name, const std::string& file) {
  measure(name + "/cmark", render_by_cmark, file);
  measure(name + "/md4c", render_by_md4c, file);
  measure(name + "/klipp", render_markdown, file);
}

}  // namespace

int main(int count, char** words) {
  cmark_gfm_core_extensions_ensure_registered();
  measure_markdown("article", "article");
  measure_markdown("long", "long.md");
  measure_markdown("tables", "tables.md");
  measure("html/gumbo", parse_by_gumbo, "body.html");
  measure("html/klipp", render_html, "body.html");
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
}
