#include "hints.hpp"

#include "klipp/locale.hpp"

namespace klipp::cli {

namespace {

/// Whether the module of bodies in HTML reads it; as `bodyScope` in web/src/common/scopes.js.
bool is_of_html_module(const HintedWidget& widget) {
  if (!widget.format.empty()) return widget.format != "klipp";
  return widget.src.find("/wp-json/") != std::string_view::npos ||
         widget.src.find("/ghost/api/") != std::string_view::npos;
}

/// Empty if there is none, or only the document tells.
std::string_view module_of(const HintedWidget& widget) {
  if (widget.has_markup) return "";
  if (widget.src.empty()) return "klipp-share.wasm";
  if (is_of_html_module(widget)) return "klipp-html.wasm";
  if (widget.kind != Kind::kArticle) return "klipp-lite.wasm";
  return widget.format.empty() ? "" : "klipp.wasm";
}

/// What its kind asks for beside the module; see the elements in web/src/host/elements.js.
std::vector<std::string_view> scripts_of(Kind kind) {
  if (kind == Kind::kArticle) return {"article.js", "signup.js"};
  if (kind == Kind::kSignup) return {"signup.js"};
  if (kind == Kind::kShare) return {"share.js"};
  return {};
}

/// The words of its language; the module has those of English, and ready markup its own.
std::string words_of(const HintedWidget& widget) {
  const std::string_view tag = locale_for(widget.lang).tag;
  return widget.has_markup || tag == "en" ? "" : "language-" + std::string(tag) + ".txt";
}

/// As #styles in web/src/host/element.js.
std::string_view styles_of(const HintedWidget& widget) {
  if (widget.is_themed) return "themed.css";
  return widget.src.empty() ? "share.css" : "klipp.css";
}

}  // namespace

std::vector<std::string> files_of(const HintedWidget& widget) {
  if (widget.is_framed) return {"frame.js"};
  std::vector<std::string> files;
  if (const std::string_view module = module_of(widget); !module.empty()) files.emplace_back(module);
  if (const std::string words = words_of(widget); !words.empty()) files.push_back(words);
  files.emplace_back(styles_of(widget));
  if (!widget.src.empty() || widget.has_markup) files.emplace_back("reader.js");
  for (const std::string_view script : scripts_of(widget.kind)) files.emplace_back(script);
  return files;
}

}  // namespace klipp::cli
