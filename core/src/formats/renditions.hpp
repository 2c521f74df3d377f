#pragma once

#include "formats/member_reader.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"

/// One picture in several sizes, of which one is shown.
namespace klipp {

struct Rendition {
  String url;
  String type;  ///< MIME type; empty if unknown
  int width = 0;
  int height = 0;
};

/// Puts the most suitable size into `picture`: the smallest that is sharp where articles and cards are widest, or else
/// the widest; and into `picture.sizes` all that show the same, for browsers to choose from. What is no picture is
/// passed over. Nothing changes if there is none.
void choose_rendition(const List<Rendition>& sizes, Picture& picture);

/// Whether `size` shows all of a picture that is `width` by `height`, and is not cut out of it. Each side may be
/// rounded.
bool shows_all(const Rendition& size, int width, int height);

}  // namespace klipp
