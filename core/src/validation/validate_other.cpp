#include "validation/validate_other.hpp"

#include "klipp/page.hpp"
#include "klipp/render.hpp"
#include "klipp/url.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"
#include "validation/quoted.hpp"
#include "validation/validate_markdown.hpp"
#include "validation/validate_pictures.hpp"
#include "validation/validate_text.hpp"

namespace klipp {

namespace {

/// Where a format has what the model has, as JSON Pointers inside an item.
struct Places {
  std::string_view format;
  std::string_view title;
  std::string_view url;
  std::string_view date;
  std::string_view summary;
  std::string_view picture;
  std::string_view alt;
  std::string_view body;
};

constexpr Places kPlaces[] = {
    {"wordpress", "/title/rendered", "/link", "/date_gmt", "/excerpt/rendered",
     "/_embedded/wp:featuredmedia/0/source_url", "/_embedded/wp:featuredmedia/0/alt_text", "/content/rendered"},
    {"ghost", "/title", "/url", "/published_at", "/excerpt", "/feature_image", "/feature_image_alt", "/html"},
    {"ninjs", "/headline", "/uri", "/versioncreated", "/description_text", "/associations", "/associations",
     "/body_html"},
    // Of a format that has no row.
    {"", "/title", "/url", "/date", "/summary", "/picture", "/picture", "/body"},
};

/// The names of ninjs from version 2 on; of 3 where the item uses those.
Places later_ninjs(Places places) {
  places.title = "/headlines";
  places.summary = "/descriptions";
  places.body = "/bodies";
  return places;
}

Places places_of(std::string_view format, const MemberReader& item) {
  const Places* row = kPlaces;
  while (!row->format.empty() && row->format != format) ++row;
  const bool is_later = format == "ninjs" && has_any(item.value(), "headlines bodies descriptions");
  return is_later ? later_ninjs(*row) : *row;
}

/// Notes warnings about one item, at places inside of it.
class ItemChecker {
 public:
  explicit ItemChecker(const MemberReader& item) : item_(item), pointer_(item.pointer()) {}

  void warn(ErrorCode code, std::string_view place, std::string message) const {
    item_.reading().warning(code, pointer_ + std::string(place), std::move(message));
  }

  void expect(bool is_there, std::string_view place, const char* message) const {
    if (!is_there) warn(ErrorCode::kMissing, place, message);
  }

  void check_words(std::string_view text, std::string_view place) const {
    if (!looks_like_html(text)) return;
    warn(ErrorCode::kBadValue, place,
         "looks like HTML where the format has plain text, or was encoded twice; readers see it as it is written");
  }

  [[nodiscard]] bool has(std::string_view name) const { return item_.find(name) != nullptr; }

  /// A member's text, or nothing.
  [[nodiscard]] std::string_view text_of(std::string_view name) const {
    const json::Value* value = item_.find(name);
    return value == nullptr ? std::string_view() : trim(value->string);
  }

  [[nodiscard]] const MemberReader& item() const { return item_; }
  [[nodiscard]] const std::string& pointer() const { return pointer_; }

 private:
  const MemberReader& item_;
  std::string pointer_;
};

void check_wordpress(const ItemChecker& item) {
  const json::Value* content = item.item().find("content");
  const json::Value* is_protected = content == nullptr ? nullptr : content->find("protected");
  if (is_protected != nullptr && is_protected->boolean) {
    item.warn(ErrorCode::kBadValue, "/content/protected",
              "is true: the text asks for a password, so that only the excerpt is shown");
  }
  item.expect(item.has("_embedded"), "/_embedded",
              "is missing; add _embed to the address for the picture, the authors, categories and tags");
}

void check_ghost(const ItemChecker& item) {
  const std::string_view visibility = item.text_of("visibility");
  const bool is_public = visibility.empty() || visibility == "public";
  if (!is_public) {
    item.warn(ErrorCode::kBadValue, "/visibility", "is " + quoted(visibility) + ", so that only the teaser is shown");
  }
  item.expect(!is_public || item.has("html") || item.has("plaintext"), "/html",
              "is missing; an article shows no text; ask with formats=html");
  item.expect(item.has("authors") || item.has("primary_author"), "/authors",
              "is missing; ask with include=authors,tags");
}

void check_ninjs(const ItemChecker& item) {
  const std::string_view uri = item.text_of("uri");
  if (!uri.empty() && !resolve_url(uri).is_web()) {
    item.warn(ErrorCode::kBadValue, "/uri", "is not a web address; cards and share bars need one");
  }
  if (item.has("embargoed")) {
    item.warn(ErrorCode::kBadValue, "/embargoed",
              "is not looked at, as Klipp has no clock; publish the document when that time has come");
  }
}

void check_picture(const ItemChecker& item, const Article& article, const Places& places) {
  if (article.picture.url.empty()) return;
  const std::string_view problem = problem_of_picture(article.picture.url);
  if (!problem.empty()) item.warn(ErrorCode::kBadValue, places.picture, std::string(problem));
  item.expect(!article.picture.alt.empty(), places.alt, "is missing; say what the picture shows");
}

/// The pointer of a widget's error inside an item.
std::string_view place_for(std::string_view pointer, const Places& places) {
  if (pointer == "/title") return places.title;
  if (pointer == "/url") return places.url;
  return pointer.empty() ? pointer : places.body;
}

/// Limits of the markup. An article that cannot be shown because of its body has its card.
void check_rendering(const ItemChecker& item, const Article& article, const Places& places) {
  Options options;
  options.limits = item.item().reading().limits;
  const Result<Html> html = render_article(article, options);
  if (html) return check_picture_hosts(html.value().text(), article, item.pointer(), item.item().reading());
  const Error& error = html.error();
  item.item().reading().error(error.code, item.pointer() + std::string(place_for(error.pointer, places)),
                              error.message);
}

void check_item(const MemberReader& in, const DocumentFormat& format) {
  Document document;
  Reading quiet{in.reading().limits};
  format.read(MemberReader(in.value(), "", quiet), document);
  // What is left out is noted already.
  if (document.feed.items.empty()) return;
  const Article& article = document.feed.items.front();
  const Places places = places_of(format.name, in);
  const ItemChecker item(in);
  item.expect(!article.url.empty() || item.has("uri"), places.url,
              "is missing; cards and share bars need the article's address");
  item.expect(static_cast<bool>(article.published), places.date, "is missing; the byline has no date");
  item.check_words(article.title, places.title);
  item.check_words(article.summary, places.summary);
  check_picture(item, article, places);
  if (format.name == "wordpress") check_wordpress(item);
  if (format.name == "ghost") check_ghost(item);
  if (format.name == "ninjs") check_ninjs(item);
  check_rendering(item, article, places);
}

/// Calls `check(MemberReader)` for each item of the document.
template <typename Check>
void for_each_item(const MemberReader& in, const DocumentFormat& format, Check check) {
  const auto check_object = [&](const MemberReader& entry) {
    if (entry.value().type == json::Type::kObject) check(entry);
  };
  if (in.value().type == json::Type::kList) return in.for_each(check_object);
  bool has_list = false;
  std::string_view names = format.lists;
  while (!names.empty()) {
    in.in_member(take_word(names), [&](const MemberReader& list) {
      has_list = true;
      list.value().type == json::Type::kList ? list.for_each(check_object) : check_object(list);
    });
  }
  if (!has_list) check(in);
}

}  // namespace

void validate_other(const MemberReader& in, const DocumentFormat& format, Reading& reading) {
  Document document;
  const Error error = read_into(document, in);
  // What costs a single item is noted already, as is a limit.
  if (error && reading.problems.empty()) reading.error(error.code, error.pointer, error.message);
  if (reading.refusal) return;
  for_each_item(in, format, [&](const MemberReader& item) { check_item(item, format); });
}

String own_place(std::string_view pointer, const MemberReader& in, const DocumentFormat& format) {
  String place;
  if (pointer == "/items") {
    std::string_view names = format.lists;
    while (place.empty() && !names.empty()) {
      in.in_member(take_word(names), [&](const MemberReader& list) { place = list.pointer(); });
    }
    return place;
  }
  if (pointer.starts_with("/_klipp/")) return String(pointer);
  // A widget that is about an item has only one.
  for_each_item(in, format, [&](const MemberReader& item) {
    place = item.pointer() + String(place_for(pointer, places_of(format.name, item)));
  });
  return place;
}

}  // namespace klipp
