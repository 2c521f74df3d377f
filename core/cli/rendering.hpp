#pragma once

#include <string>
#include <string_view>

#include "klipp/options.hpp"
#include "klipp/page.hpp"
#include "klipp/result.hpp"

/// `klipp render` without reading and printing: what is rendered, and as what. The module for servers
/// (wasm/server.cpp) takes the same options by the same names.
namespace klipp::cli {

enum class As { kFragment, kShadow, kPage, kRepublish };

struct Rendering {
  Rendering();

  Kind kind = Kind::kArticle;
  As as = As::kFragment;
  Options options;
  PageOptions page;  ///< with the style sheet inline, unless told otherwise
};

/// Sets one option by its name. Returns a message if that is not possible.
std::string set(Rendering& rendering, std::string_view name, std::string_view value);

/// What the command prints.
Result<std::string> render(const Rendering& rendering, std::string_view document);

/// What `--theme` can be.
std::string theme_message();

}  // namespace klipp::cli
