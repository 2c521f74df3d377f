#pragma once

#include <string>
#include <string_view>

namespace klipp::example {

/// What the builder says of a document that `body` is, which was found at `url`, as JSON: what it is (`format`),
/// whether browsers read that (`readable`), where a page has its articles for programs (`addresses`), and what `klipp
/// validate` says (`problems`, each with `place`, `message` and `warning`). A body that is nothing known has a `url`
/// alone.
std::string look_at(std::string_view body, const std::string& url);

}  // namespace klipp::example
