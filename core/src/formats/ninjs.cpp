#include "formats/ninjs.hpp"

#include <utility>

#include "formats/ninjs_texts.hpp"
#include "formats/refusals.hpp"
#include "formats/renditions.hpp"
#include "formats/teaser.hpp"
#include "klipp/url.hpp"
#include "model/licenses.hpp"
#include "text/utf8.hpp"

/// IPTC ninjs (https://iptc.org/std/ninjs/): versions 1.x, 2.x and 3.x, with what Superdesk adds. One item, or a list.
/// Versions differ in names: `byline` became `by`; 3.x writes versionCreated where the others have versioncreated.
namespace klipp {

namespace {

using namespace member_kinds;

constexpr MemberOf<Rendition> kRenditionMembers[] = {
    member<&Rendition::url>("href", kText),
    member<&Rendition::type>("mimetype", kText),
    member<&Rendition::type>("contenttype", kFallbackText),
    member<&Rendition::type>("contentType", kFallbackText),
    member<&Rendition::width>("width", kPixels),
    member<&Rendition::height>("height", kPixels),
};
constexpr auto kRendition = object_of<kRenditionMembers>();

/// 1.x has an object of renditions by name, later versions a list.
void take_renditions(const MemberReader& in, Picture& picture) {
  List<Rendition> sizes;
  in.for_each("renditions", [&](const MemberReader& entry) {
    if (entry.is(json::Type::kObject)) entry.read(kRendition, sizes.emplace_back());
  });
  choose_rendition(sizes, picture);
}

bool is_picture_type(std::string_view type) { return type == "picture" || type == "graphic"; }

/// An item inside of another.
struct Association {
  String type;
  String name;
  String byline;
};

constexpr MemberOf<Association> kAssociationMembers[] = {
    member<&Association::type>("type", kText),
    member<&Association::name>("name", kText),
    member<&Association::byline>("by", kText),
    member<&Association::byline>("byline", kFallbackText),
};
constexpr auto kAssociation = object_of<kAssociationMembers>();

/// The picture of a picture item, with what is said of it.
Picture picture_of(const MemberReader& in, std::string_view byline) {
  Picture picture;
  take_renditions(in, picture);
  if (picture.url.empty()) return picture;
  picture.caption = plain_text_of(texts_of(in, kDescriptions));
  picture.credit = byline;
  // Superdesk has a picture's alternative text for its body.
  picture.alt = plain_text_of(texts_of(in, kBodies));
  if (picture.alt.empty()) picture.alt = plain_text_of(texts_of(in, kHeadlines));
  return picture;
}

/// The first picture that belongs to an item, or Superdesk's "featuremedia".
void take_associated_picture(const MemberReader& in, Picture& picture) {
  constexpr std::string_view kFeatured = "featuremedia";
  bool is_featured = false;
  in.for_each("associations", [&](const MemberReader& entry) {
    if (is_featured || !entry.is(json::Type::kObject)) return;
    Association association;
    entry.read(kAssociation, association);
    if (!is_picture_type(association.type)) return;
    is_featured = association.name == kFeatured || entry.value().name == kFeatured;
    if (picture.url.empty() || is_featured) picture = picture_of(entry, association.byline);
  });
}

constexpr MemberOf<Person> kAuthorMembers[] = {
    member<&Person::name>("name", kNeededText),
    member<&Person::url>("uri", kText),
};
constexpr auto kAuthor = list_of<kAuthorMembers>({.drops = true, .takes_name = true});

struct Subject {
  String name;
};

constexpr MemberOf<Subject> kSubjectMembers[] = {member<&Subject::name>("name", kNeededText)};
constexpr auto kSubject = list_of<kSubjectMembers>({.drops = true, .takes_name = true});

struct Item {
  Article article;
  String byline;
  String type;
  String status;
  List<Subject> subjects;
  DateTime first_created;
  DateTime content_created;
};

constexpr MemberOf<Item> kItemMembers[] = {
    member<&Item::article, &Article::id>("uri", kText),
    member<&Item::article, &Article::id>("guid", kFallbackText),  // Superdesk
    member<&Item::type>("type", kText),
    member<&Item::status>("pubstatus", kText),
    member<&Item::status>("pubStatus", kFallbackText),
    member<&Item::article, &Article::language>("language", kText),
    member<&Item::article, &Article::modified>("versioncreated", kDate),
    member<&Item::article, &Article::modified>("versionCreated", kDate),
    member<&Item::first_created>("firstcreated", kDate),
    member<&Item::first_created>("firstCreated", kDate),
    member<&Item::content_created>("contentcreated", kDate),
    member<&Item::content_created>("contentCreated", kDate),
    member<&Item::byline>("by", kWords),
    member<&Item::byline>("byline", kFallbackText),
    member<&Item::article, &Article::authors>("authors", objects(kAuthor)),  // Superdesk
    member<&Item::subjects>("subjects", objects(kSubject)),
    member<&Item::subjects>("subject", objects(kSubject)),
    member<&Item::article, &Article::tags>("keywords", kTexts),  // Superdesk
};

/// Klipp writes the "by" itself.
std::string_view without_by(std::string_view byline) {
  for (const std::string_view by : {"by ", "av "}) {
    if (lower_ascii(byline.substr(0, by.size())) == by) return trim(byline.substr(by.size()));
  }
  return byline;
}

void take_byline(Item& item) {
  const std::string_view name = without_by(item.byline);
  if (name.empty()) return;
  item.article.authors = {};
  item.article.authors.push_back({String(name), {}});
}

void take_dates(Item& item) {
  DateTime& published = item.article.published;
  published = item.first_created ? item.first_created : item.content_created;
  if (!published) published = item.article.modified;
}

/// Both are sentences for people, which are understood if they are nothing but the address of a licence.
void take_terms(const MemberReader& in, std::optional<Republish>& republish) {
  for (const std::string_view name : {"usageterms", "copyrightnotice"}) {
    if (const json::Value* terms = in.find(name)) take_license(republish, trim(terms->string));
  }
}

void take_texts(const MemberReader& in, Article& article) {
  article.title = plain_text_of(texts_of(in, kHeadlines));
  article.summary = teaser_of(plain_text_of(texts_of(in, kDescriptions)));
  const List<NinjsText> bodies = texts_of(in, kBodies);
  if (const NinjsText* html = html_among(bodies)) {
    article.content_html = html->value;
  } else {
    article.content_text = plain_text_of(bodies);
  }
}

bool is_shown(std::string_view type) {
  return type.empty() || type == "text" || type == "composite" || is_picture_type(type);
}

bool finish_item(const MemberReader& in, Item& item) {
  Article& article = item.article;
  if (!is_shown(item.type)) return in.leave_out("type", not_an_article(item.type));
  if (!item.status.empty() && item.status != "usable") {
    return in.leave_out(in.find("pubStatus") != nullptr ? "pubStatus" : "pubstatus", not_published(item.status));
  }
  // Other names of items (urn:, tag:) lead nowhere.
  if (resolve_url(article.id).is_web()) article.url = article.id;
  take_texts(in, article);
  take_terms(in, article.republish);
  take_dates(item);
  for (Subject& subject : item.subjects) article.tags.push_back(std::move(subject.name));
  if (is_picture_type(item.type)) {
    article.picture = picture_of(in, item.byline);
    article.content_html.clear();
    article.content_text.clear();
  } else {
    take_associated_picture(in, article.picture);
    take_byline(item);
  }
  return true;
}

constexpr auto kItem = finished_list_of<kItemMembers, finish_item>();

struct Package {
  List<Item> items;
};

/// Superdesk's content API.
constexpr MemberOf<Package> kPackageMembers[] = {member<&Package::items>("_items", objects(kItem))};
constexpr auto kPackage = object_of<kPackageMembers>();

}  // namespace

bool is_ninjs(const json::Value& object) {
  if (has_any(object, "_items headline headlines bodies versioncreated versionCreated renditions associations")) {
    return true;
  }
  const json::Value* standard = object.find("standard");
  const json::Value* name = standard == nullptr ? nullptr : standard->find("name");
  if (name != nullptr && name->string == "ninjs") return true;
  return has_any(object, "uri") && (has_any(object, "pubstatus pubStatus") || has_texts(object));
}

void read_ninjs(const MemberReader& in, Document& document) {
  Package package;
  if (has_any(in.value(), "_items")) {
    document.is_feed = true;
    in.read(kPackage, package);
  } else {
    in.read_entries(kItem, package.items);
  }
  add_articles(package.items, document.feed);
}

}  // namespace klipp
