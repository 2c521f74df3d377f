#include "validation/validate_markup.hpp"

#include <string>
#include <utility>

#include "klipp/render.hpp"
#include "validation/validate_text.hpp"

namespace klipp {

namespace {

/// What a format calls what the model has.
struct Names {
  std::string_view format;
  std::string_view item;  ///< empty if there is only one
  std::string_view url;
  std::string_view date;
  std::string_view summary;
};

constexpr Names kNames[] = {
    {"atom", "/entry/", "/link", "/published", "/summary"},
    {"page", "", "/link", "/article:published_time", "/description"},
    // Both forms of RSS.
    {"", "/item/", "/link", "/pubDate", "/description"},
};

const Names& names_of(std::string_view format) {
  const Names* row = kNames;
  while (!row->format.empty() && row->format != format) ++row;
  return *row;
}

class ItemChecker {
 public:
  ItemChecker(Reading& reading, std::string place) : reading_(reading), place_(std::move(place)) {}

  void check(const Article& article, const Names& names) const {
    expect(!article.title.empty(), "/title", "is missing; cards and share bars need a headline");
    expect(!article.url.empty(), names.url, "is missing; cards and share bars need the article's address");
    expect(static_cast<bool>(article.published), names.date, "is missing; the byline has no date");
    check_words(article.title, "/title");
    check_words(article.summary, names.summary);
    check_rendering(article);
  }

 private:
  void expect(bool is_there, std::string_view name, const char* message) const {
    if (!is_there) reading_.warning(ErrorCode::kMissing, place_ + std::string(name), message);
  }

  void check_words(std::string_view text, std::string_view name) const {
    if (!looks_like_html(text)) return;
    reading_.warning(ErrorCode::kBadValue, place_ + std::string(name),
                     "looks like HTML that was encoded twice; readers see it as it is written");
  }

  /// Limits of the markup.
  void check_rendering(const Article& article) const {
    if (article.title.empty()) return;
    Options options;
    options.limits = reading_.limits;
    const Result<Html> html = render_article(article, options);
    if (!html) reading_.error(html.error().code, place_, html.error().message);
  }

  Reading& reading_;
  std::string place_;
};

}  // namespace

std::vector<Problem> validate_markup(std::string_view text, const MarkupFormat& format, const Limits& limits) {
  Reading reading{limits, WrongMember::kIsNoted};
  Document document;
  format.read(text, document, reading);
  if (reading.refusal) return {{reading.refusal, false}};
  const Names& names = names_of(format.name);
  std::size_t index = 0;
  for (const Article& article : document.feed.items) {
    const std::string number = names.item.empty() || !document.is_feed ? "" : std::to_string(index++);
    ItemChecker(reading, number.empty() ? "" : std::string(names.item) + number).check(article, names);
  }
  return std::move(reading.problems);
}

String own_place(std::string_view pointer, const MarkupFormat& format, bool is_feed) {
  const Names& names = names_of(format.name);
  if (pointer == "/items") return String(names.item.substr(0, names.item.rfind('/')));
  if (pointer.starts_with("/_klipp/")) return String(pointer);
  // A widget that is about an item has only one. Its body may stand in several elements.
  String place = is_feed && !names.item.empty() ? String(names.item) + "0" : String();
  if (pointer == "/title") place.append(pointer);
  if (pointer == "/url") place.append(names.url);
  return place;
}

}  // namespace klipp
