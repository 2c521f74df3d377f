#include "formats/renditions.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "model/names.hpp"

namespace klipp {

namespace {

/// Pixels: an article is about 700 wide, and screens that show two pixels for each get by with fewer than 1400.
constexpr int kSharpWidth = 1200;

/// Pixels: what is wider is an original. It is megabytes, and no screen shows it sharper.
constexpr int kWidest = 2600;

bool is_picture(const Rendition& size) {
  return !size.url.empty() && (size.type.empty() || size.type.starts_with("image"));
}

/// Whether `a` is more suitable than `b`.
bool is_better(const Rendition& a, const Rendition& b) {
  const bool is_sharp = a.width >= kSharpWidth;
  if (is_sharp != (b.width >= kSharpWidth)) return is_sharp;
  return is_sharp ? a.width < b.width : a.width > b.width;
}

/// Whether a browser may choose `size` where `shown` is. Without heights it is for the format to say that they show the
/// same.
bool is_choice(const Rendition& size, const Rendition& shown) {
  if (size.width > std::max(kWidest, shown.width)) return false;
  const bool has_heights = size.height > 0 || shown.height > 0;
  return is_picture(size) && size.width > 0 && (!has_heights || shows_all(size, shown.width, shown.height));
}

/// Puts a file where it belongs among the others, from the narrowest; unless there is one like it.
void add_choice(List<PictureSize>& choices, PictureSize choice) {
  for (const PictureSize& each : choices) {
    if (each.width == choice.width && each.type == choice.type) return;
  }
  choices.push_back(std::move(choice));
  for (std::size_t i = choices.size() - 1; i > 0 && choices[i].width < choices[i - 1].width; --i) {
    std::swap(choices[i], choices[i - 1]);
  }
}

/// One file alone is no choice, and a type that all have tells nothing.
List<PictureSize> choices_of(const List<Rendition>& sizes, const Rendition& shown) {
  List<PictureSize> choices;
  for (const Rendition& size : sizes) {
    if (!is_choice(size, shown)) continue;
    add_choice(choices, {size.url, choice_named(kNewPictureTypes, size.type) >= 0 ? size.type : String(), size.width});
  }
  if (choices.size() < 2) return {};
  bool has_types = false;
  for (const PictureSize& each : choices) has_types = has_types || each.type != choices.front().type;
  if (has_types) return choices;
  for (PictureSize& each : choices) each.type = {};
  return choices;
}

}  // namespace

bool shows_all(const Rendition& size, int width, int height) {
  const std::int64_t difference = std::int64_t{size.width} * height - std::int64_t{size.height} * width;
  const std::int64_t rounded = std::int64_t{width} + height;
  return width > 0 && height > 0 && -rounded <= difference && difference <= rounded;
}

void choose_rendition(const List<Rendition>& sizes, Picture& picture) {
  const Rendition* best = nullptr;
  for (const Rendition& size : sizes) {
    if (is_picture(size) && (best == nullptr || is_better(size, *best))) best = &size;
  }
  if (best == nullptr) return;
  picture.url = best->url;
  picture.width = best->width;
  picture.height = best->height;
  picture.sizes = choices_of(sizes, *best);
}

}  // namespace klipp
