#include "formats/renditions.hpp"

namespace klipp {

namespace {

/// Pixels: an article is about 700 wide, and screens that show two pixels for each get by with fewer than 1400.
constexpr int kSharpWidth = 1200;

bool is_picture(const Rendition& size) {
  return !size.url.empty() && (size.type.empty() || size.type.starts_with("image"));
}

/// Whether `a` is more suitable than `b`.
bool is_better(const Rendition& a, const Rendition& b) {
  const bool is_sharp = a.width >= kSharpWidth;
  if (is_sharp != (b.width >= kSharpWidth)) return is_sharp;
  return is_sharp ? a.width < b.width : a.width > b.width;
}

}  // namespace

void choose_rendition(const List<Rendition>& sizes, Picture& picture) {
  const Rendition* best = nullptr;
  for (const Rendition& size : sizes) {
    if (is_picture(size) && (best == nullptr || is_better(size, *best))) best = &size;
  }
  if (best == nullptr) return;
  picture.url = best->url;
  picture.width = best->width;
  picture.height = best->height;
}

}  // namespace klipp
