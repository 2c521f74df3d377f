#include "formats/markup/feed_item.hpp"

#include <algorithm>
#include <utility>

#include "formats/body_picture.hpp"
#include "formats/date.hpp"
#include "formats/html_words.hpp"
#include "formats/json_feed.hpp"
#include "formats/markup/body_or_summary.hpp"
#include "formats/markup/pixels.hpp"
#include "formats/markup/xhtml.hpp"
#include "model/licenses.hpp"
#include "text/sentence.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

struct SpaceRow {
  std::string_view uri;
  Space space;
};
constexpr SpaceRow kSpaceRows[] = {
    {"http://purl.org/rss/1.0/modules/content/", Space::kContent},
    {"http://purl.org/dc/elements/1.1/", Space::kCore},
    {"http://purl.org/dc/terms/", Space::kTerms},
    // It has been written in several ways.
    {"http://search.yahoo.com/mrss/", Space::kMedia},
    {"http://search.yahoo.com/mrss", Space::kMedia},
    {"https://search.yahoo.com/mrss/", Space::kMedia},
    {"http://video.search.yahoo.com/mrss/", Space::kMedia},
    {"http://video.search.yahoo.com/mrss", Space::kMedia},
    {"http://www.w3.org/2005/Atom", Space::kAtom},
    {"http://creativecommons.org/ns#", Space::kLicense},
    {"http://web.resource.org/cc/", Space::kLicense},
    {"http://backend.userland.com/creativeCommonsRssModule", Space::kLicense},
    {"http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html", Space::kLicense},
};

bool is_picture(xml::Node media) {
  const std::string_view medium = media.attribute("medium");
  const std::string_view type = media.attribute("type");
  return medium.empty() ? type.starts_with("image/") : medium == "image";
}

Rendition size_of(xml::Node media) {
  const std::string_view type = media.attribute("type");
  return {address_of(media.attribute("url"), media), String(type.starts_with("image/") ? type : std::string_view()),
          pixels_in(media.attribute("width")), pixels_in(media.attribute("height"))};
}

/// What Media RSS says inside of `node`.
void take_details(xml::Node node, ItemPicture& picture) {
  for (xml::Node each = node.first_child(); each; each = each.next()) {
    if (space_of(each, node) != Space::kOwn) continue;
    const bool is_html = each.attribute("type") == "html";
    if (each.local_name() == "description") picture.caption = is_html ? words_of(each) : text_of(each);
    if (each.local_name() == "credit" && picture.credit.empty()) picture.credit = text_of(each);
  }
}

/// The same picture in another size has the same address but for what stands behind `?`.
bool is_size_of(const ItemPicture& picture, std::string_view url) {
  const std::string_view first = picture.sizes.front().url;
  return first.substr(0, first.find('?')) == url.substr(0, url.find('?'));
}

/// What a feed says of a sound or film beside pictures.
bool is_film_or_sound(xml::Node media) {
  const std::string_view medium = media.attribute("medium");
  const std::string_view type = media.attribute("type");
  if (type.empty()) return medium == "audio" || medium == "video";
  return type.starts_with("audio/") || type.starts_with("video/");
}

/// Media RSS says what it is in one of two ways.
Attachment file_of(xml::Node media) {
  String type(trim(media.attribute("type")));
  if (type.empty()) type.append(media.attribute("medium")).append("/*");
  String title;
  for (xml::Node each = media.first_child(); each; each = each.next()) {
    if (space_of(each, media) == Space::kOwn && each.local_name() == "title") title = text_of(each);
  }
  return {.url = address_of(media.attribute("url"), media),
          .type = std::move(type),
          .title = std::move(title),
          .bytes = String(trim(media.attribute("fileSize")))};
}

void take_media(const ItemPart& part, FeedItem& item) {
  if (is_film_or_sound(part.node)) return attach_file(item, file_of(part.node));
  if (!is_picture(part.node) || part.node.attribute("url").empty()) return;
  Rendition size = size_of(part.node);
  if (item.pictures.empty() || !is_size_of(item.pictures.back(), size.url)) item.pictures.emplace_back();
  item.pictures.back().sizes.push_back(std::move(size));
  take_details(part.node, item.pictures.back());
}

/// The contents of a group are the same in several sizes.
void take_group(const ItemPart& part, FeedItem& item) {
  ItemPicture picture;
  bool has_file = false;
  take_details(part.node, picture);
  for (xml::Node each = part.node.first_child(); each; each = each.next()) {
    if (space_of(each, part.node) != Space::kOwn) continue;
    if (each.local_name() == "thumbnail") item.thumbnails.push_back(size_of(each));
    if (each.local_name() == "content" && is_film_or_sound(each) && !std::exchange(has_file, true)) {
      attach_file(item, file_of(each));
    }
    if (each.local_name() != "content" || !is_picture(each) || each.attribute("url").empty()) continue;
    picture.sizes.push_back(size_of(each));
    take_details(each, picture);
  }
  if (!picture.sizes.empty()) item.pictures.push_back(std::move(picture));
}

void take_thumbnail(const ItemPart& part, FeedItem& item) { item.thumbnails.push_back(size_of(part.node)); }

void take_creator(const ItemPart& part, FeedItem& item) { add_author(item.article.authors, {words_of(part.node), {}}); }

void take_subject(const ItemPart& part, FeedItem& item) { item.article.tags.push_back(words_of(part.node)); }
void take_content(const ItemPart& part, FeedItem& item) { item.content = html_of(part.node); }
void take_published(const ItemPart& part, FeedItem& item) {
  if (!item.article.published) part.read_date(item.article.published);
}
void take_modified(const ItemPart& part, FeedItem& item) { part.read_date(item.article.modified); }
void take_language(const ItemPart& part, FeedItem& item) { item.article.language = text_of(part.node); }

/// By its text, or as RDF has it.
void take_item_license(const ItemPart& part, FeedItem& item) {
  take_license(item.article.republish, part.node.attribute("rdf:resource"));
  take_license(item.article.republish, text_of(part.node));
}

constexpr FeedRow kSharedRows[] = {
    {Space::kContent, "encoded", take_content},    {Space::kCore, "creator", take_creator},
    {Space::kCore, "date", take_published},        {Space::kCore, "subject", take_subject},
    {Space::kCore, "language", take_language},     {Space::kTerms, "issued", take_published},
    {Space::kTerms, "created", take_published},    {Space::kTerms, "modified", take_modified},
    {Space::kAtom, "updated", take_modified},      {Space::kAtom, "published", take_published},
    {Space::kMedia, "content", take_media},        {Space::kMedia, "group", take_group},
    {Space::kMedia, "thumbnail", take_thumbnail},  {Space::kLicense, "license", take_item_license},
    {Space::kTerms, "license", take_item_license},
};

const FeedRow* find_row(std::span<const FeedRow> rows, Space space, std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const FeedRow& row) { return row.space == space && row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

void take_picture(FeedItem& item) {
  Picture& picture = item.article.picture;
  if (!item.pictures.empty()) {
    ItemPicture& first = item.pictures.front();
    choose_rendition(first.sizes, picture);
    picture.caption = std::move(first.caption);
    picture.credit = std::move(first.credit);
  } else if (picture.url.empty()) {
    choose_rendition(item.thumbnails, picture);
  }
}

/// The first texts that are neither empty nor there already.
void keep_distinct(List<String>& texts, std::size_t most) {
  List<String> kept;
  for (String& text : texts) {
    if (kept.size() == most) break;
    if (!text.empty() && std::find(kept.begin(), kept.end(), text) == kept.end()) kept.push_back(std::move(text));
  }
  texts = std::move(kept);
}

void finish(xml::Node node, FeedItem& item, const Limits& limits) {
  Article& article = item.article;
  const std::string_view language = trim(node.inherited("lang"));
  if (article.language.empty()) article.language = language;
  take_texts(item);
  take_picture(item);
  take_body_picture(article);
  if (!article.published) article.published = article.modified;
  keep_distinct(article.tags, limits.list_items);
}

}  // namespace

void ItemPart::read_date(DateTime& date) const {
  const String text = text_of(node);
  const DateTime read = parse_date(text);
  if (read) {
    date = read;
  } else if (!text.empty()) {
    String place = String("/").append(node.parent().local_name()).append("/").append(decimal(index));
    place.append("/").append(node.local_name());
    if (reading.note_place(ErrorCode::kBadValue, place)) return;
    reading.error(ErrorCode::kBadValue, place, sentence(Sentence::kNoDate));
  }
}

Space space_of(xml::Node element, xml::Node parent) {
  if (!element.is_element()) return Space::kOther;
  const std::string_view uri = element.space();
  if (uri == parent.space()) return Space::kOwn;
  for (const SpaceRow& row : kSpaceRows) {
    if (row.uri == uri) return row.space;
  }
  return Space::kOther;
}

xml::Node own_child(xml::Node parent, std::string_view name) { return parent.child({parent.space(), name}); }

String text_of(xml::Node element) { return on_one_line(element.all_text()); }

String words_of(xml::Node element) { return html_words(element.all_text()); }

ItemHtml html_of(xml::Node element) {
  for (xml::Node each = element.first_child(); each; each = each.next()) {
    if (each.is_element()) return {html_of_elements(element), {}};  // whose addresses are absolute
  }
  return {String(trim(element.all_text())), base_of(element).text()};
}

Url base_of(xml::Node element) {
  List<std::string_view> bases;
  for (xml::Node each = element; each; each = each.parent()) {
    const std::string_view base = each.attribute("xml:base");
    if (!base.empty()) bases.push_back(base);
  }
  Url base;
  for (; !bases.empty(); bases.pop_back()) {
    const Url next = resolve_url(bases.back(), base);
    if (next.is_web()) base = next;
  }
  return base;
}

String address_of(std::string_view address, xml::Node element) {
  const Url base = base_of(element);
  const Url absolute = base.empty() ? base : resolve_url(address, base);
  return absolute.empty() ? String(trim(address)) : absolute.text();
}

void read_item(xml::Node node, std::span<const FeedRow> rows, Reading& reading, Feed& feed) {
  FeedItem item;
  for (xml::Node each = node.first_child(); each; each = each.next()) {
    const Space space = space_of(each, node);
    if (space == Space::kOther) continue;
    const FeedRow* row = find_row(rows, space, each.local_name());
    if (row == nullptr) row = find_row(kSharedRows, space, each.local_name());
    if (row != nullptr) row->take({each, reading, feed.items.size()}, item);
  }
  finish(node, item, reading.limits);
  take_over(feed, item.article);
  feed.items.push_back(std::move(item.article));
}

void read_items(xml::Node parent, const xml::Name& name, std::span<const FeedRow> rows, Reading& reading, Feed& feed) {
  std::size_t count = 0;
  for (xml::Node each = parent.first_child(); each; each = each.next()) count += each.is(name) ? 1 : 0;
  if (count > reading.limits.list_items) {
    reading.refusal = limit_passed(Limit::kListItems, reading.limits, String("/").append(name.local));
    reading.problems.push_back({reading.refusal, false});
    return;
  }
  for (xml::Node each = parent.first_child(); each; each = each.next()) {
    if (each.is(name)) read_item(each, rows, reading, feed);
  }
}

void attach_file(FeedItem& item, Attachment attachment) {
  constexpr std::size_t kMostFiles = 100;
  const List<Attachment>& files = item.article.attachments;
  const auto is_same = [&](const Attachment& other) { return other.url == attachment.url; };
  if (files.size() == kMostFiles || std::any_of(files.begin(), files.end(), is_same)) return;
  add_attachment(item.article, std::move(attachment));
}

void add_author(List<Person>& authors, Person person) {
  const auto is_same = [&](const Person& other) { return other.name == person.name; };
  constexpr std::size_t kMostAuthors = 100;
  if (person.name.empty() || authors.size() == kMostAuthors || std::any_of(authors.begin(), authors.end(), is_same))
    return;
  authors.push_back(std::move(person));
}

}  // namespace klipp
