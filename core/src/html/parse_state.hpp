#pragma once

#include <gumbo.h>

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/arena.hpp"

/// What a parse may cost, and how far it has come. gumbo-parser knows no limits of its own: what it does for each tag
/// takes as long as the tree is deep, and a few hundred open `<b>` are made again in each of a thousand paragraphs.
namespace klipp::html {

/// Elements inside one another. A tag that would go deeper is left out, and what it holds is kept.
inline constexpr std::size_t kMostDepth = 256;
/// Attributes of one tag. What follows is left out.
inline constexpr unsigned kMostAttributes = 100;
/// Memory of one tree. The text behind the place where it runs out is not read, and Tree::is_whole() is false.
inline constexpr std::size_t kMostBytes = std::size_t{32} * 1024 * 1024;

/// Of one parse; gumbo has a pointer to it in its options (gumbo/lex.cpp reads it).
struct ParseState {
  Arena& arena;  ///< of the tree, with everything in it
  GumboOptions options{};
  std::size_t depth = 0;                                 ///< at most so many elements are open
  std::array<std::uint32_t, GUMBO_TAG_LAST> open{};      ///< … of each name
  std::array<std::uint32_t, GUMBO_TAG_LAST> left_out{};  ///< start tags whose end tags are left out, too
  GumboTag to_close = GUMBO_TAG_LAST;                    ///< the element whose tag closed itself
  bool is_whole = true;
};

}  // namespace klipp::html
