#include "formats/markup/schema_org.hpp"

#include <algorithm>
#include <utility>

#include "formats/renditions.hpp"
#include "model/licenses.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using namespace member_kinds;

constexpr std::string_view kTypes =
    "Article NewsArticle BlogPosting AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle "
    "ReportageNewsArticle ReviewNewsArticle Report ScholarlyArticle TechArticle AdvertiserContentArticle "
    "SatiricalArticle SocialMediaPosting LiveBlogPosting DiscussionForumPosting";

constexpr MemberOf<Person> kPersonMembers[] = {
    member<&Person::name>("name", kNeededText),
    member<&Person::url>("url", kText),
};
constexpr auto kPerson = list_of<kPersonMembers>({.drops = true, .takes_name = true});

constexpr MemberOf<Site> kSiteMembers[] = {member<&Site::name>("name", kText)};
constexpr auto kSite = object_of<kSiteMembers>(/*takes_name=*/true);

constexpr MemberOf<Article> kArticleMembers[] = {
    member<&Article::title>("headline", kWords),         member<&Article::title>("name", kFallbackText),
    member<&Article::summary>("description", kWords),    member<&Article::url>("url", kText),
    member<&Article::published>("datePublished", kDate), member<&Article::modified>("dateModified", kDate),
    member<&Article::language>("inLanguage", kText),     member<&Article::authors>("author", objects(kPerson)),
    member<&Article::site>("publisher", object(kSite)),
};
constexpr auto kArticle = object_of<kArticleMembers>();

constexpr MemberOf<Rendition> kImageMembers[] = {
    member<&Rendition::url>("url", kText),
    member<&Rendition::url>("contentUrl", kFallbackText),
    member<&Rendition::width>("width", kPixels),
    member<&Rendition::height>("height", kPixels),
};
constexpr auto kImage = object_of<kImageMembers>(/*takes_name=*/true);

bool is_article_type(const json::Value& type) {
  std::string_view name = trim(type.string);
  name = name.substr(name.find_last_of(":/") + 1);  // "schema:Article", "https://schema.org/Article"
  return !name.empty() && choice_named(kTypes, name) >= 0;
}

bool is_article(const json::Value& object) {
  const json::Value* type = object.find("@type");
  if (type == nullptr) return false;
  if (type->type != json::Type::kList) return is_article_type(*type);
  return std::any_of(type->items.begin(), type->items.end(), is_article_type);
}

/// The objects of one text that stand for themselves, in their order.
List<const json::Value*> objects_of(const json::Value& root) {
  List<const json::Value*> all;
  all.push_back(&root);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const json::Value& value = *all[i];
    if (value.type == json::Type::kList) {
      for (const json::Value& item : value.items) all.push_back(&item);
    } else if (!is_article(value)) {
      for (const std::string_view part : {"@graph", "mainEntity"}) {
        if (const json::Value* inside = value.find(part)) all.push_back(inside);
      }
    }
  }
  return all;
}

/// What an object stands for that has nothing but the name of another.
const json::Value& meant_by(const json::Value& value, const List<const json::Value*>& all) {
  const json::Value* id = value.find("@id");
  if (id == nullptr || value.items.size() > 2) return value;
  for (const json::Value* other : all) {
    const json::Value* name = other->find("@id");
    if (name != nullptr && name->string == id->string && other->items.size() > value.items.size()) return *other;
  }
  return value;
}

/// An article's members that are read by hand, because they have many forms.
class PartReader {
 public:
  PartReader(const json::Value& article, const List<const json::Value*>& all, Reading& reading)
      : article_(article), all_(all), reading_(reading) {}

  void read_into(Article& article) const {
    if (has_reference("author")) {
      article.authors.clear();  // those that are named here come again, each in its place
      take_named("author", article);
    }
    if (article.site.name.empty()) take_named("publisher", article);
    take_images(article.picture);
    take_keywords(article.tags);
    take_licenses(article.republish);
    if (article.url.empty()) take_page(article.url);
  }

 private:
  /// Calls `take(value)` for the member, or each entry of it.
  template <typename Take>
  void for_each(std::string_view name, Take take) const {
    const json::Value* value = article_.find(name);
    if (value == nullptr) return;
    if (value->type != json::Type::kList) return take(*value);
    const std::size_t most = std::min(value->items.size(), reading_.limits.list_items);
    for (std::size_t i = 0; i < most; ++i) take(value->items[i]);
  }

  [[nodiscard]] bool has_reference(std::string_view name) const {
    bool found = false;
    for_each(name, [&](const json::Value& value) { found = found || &meant_by(value, all_) != &value; });
    return found;
  }

  void take_named(std::string_view name, Article& article) const {
    for_each(name, [&](const json::Value& value) {
      const json::Value& meant = meant_by(value, all_);
      const json::Value* found = meant.type == json::Type::kString ? &meant : meant.find("name");
      if (found == nullptr || trim(found->string).empty()) return;
      if (name == "author") {
        const json::Value* url = meant.find("url");
        article.authors.push_back({String(trim(found->string)), url == nullptr ? String() : String(trim(url->string))});
      } else {
        article.site.name = trim(found->string);
      }
    });
  }

  void take_images(Picture& picture) const {
    List<Rendition> sizes;
    for_each("image", [&](const json::Value& value) {
      const json::Value& image = meant_by(value, all_);
      Rendition& size = sizes.emplace_back();
      if (image.type == json::Type::kString) size.url = trim(image.string);
      if (image.type == json::Type::kObject) MemberReader(image, "", reading_).read(kImage, size);
    });
    choose_rendition(sizes, picture);
  }

  /// A list, or one text with commas.
  void take_keywords(List<String>& tags) const {
    for_each("keywords", [&](const json::Value& value) {
      if (value.type != json::Type::kString) return;
      for (std::string_view rest = value.string; !rest.empty();) {
        const std::string_view word = trim(take_before(rest, ','));
        if (!word.empty()) tags.emplace_back(word);
      }
    });
  }

  /// Addresses, or objects that name themselves by them.
  void take_licenses(std::optional<Republish>& republish) const {
    for_each("license", [&](const json::Value& value) {
      for (const json::Value* said : {&value, value.find("@id"), value.find("url")}) {
        if (said != nullptr) take_license(republish, trim(said->string));
      }
    });
  }

  void take_page(String& url) const {
    for_each("mainEntityOfPage", [&](const json::Value& value) {
      const json::Value* id = value.type == json::Type::kString ? &value : value.find("@id");
      if (id != nullptr) url = trim(id->string);
    });
  }

  const json::Value& article_;
  const List<const json::Value*>& all_;
  Reading& reading_;
};

}  // namespace

std::optional<Article> schema_org_article(const List<String>& texts, Reading& reading) {
  for (const String& text : texts) {
    const Result<json::Value> root = json::parse(text, reading.limits);
    if (!root) continue;
    const List<const json::Value*> all = objects_of(root.value());
    const auto found = std::find_if(all.begin(), all.end(), [](const json::Value* each) { return is_article(*each); });
    if (found == all.end()) continue;
    std::optional<Article> article(std::in_place);
    MemberReader(**found, "", reading).read(kArticle, *article);
    PartReader(**found, all, reading).read_into(*article);
    return article;
  }
  return std::nullopt;
}

}  // namespace klipp
