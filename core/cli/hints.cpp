#include "hints.hpp"

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

/// What its kind needs beside the module; see the elements in web/src/host/elements.js.
std::string_view script_of(const HintedWidget& widget) {
  if (widget.kind == Kind::kArticle) return "article.js";
  if (widget.kind == Kind::kSignup) return "signup.js";
  return widget.kind == Kind::kShare ? "share.js" : "";
}

}  // namespace

std::vector<std::string_view> files_of(const HintedWidget& widget) {
  if (widget.is_framed) return {"frame.js"};
  std::vector<std::string_view> files;
  const auto add = [&](std::string_view file) {
    if (!file.empty()) files.push_back(file);
  };
  add(module_of(widget));
  add(widget.src.empty() ? "share.css" : "klipp.css");
  if (!widget.src.empty() || widget.has_markup) add("reader.js");
  add(script_of(widget));
  if (widget.has_form) add("signup.js");
  return files;
}

}  // namespace klipp::cli
