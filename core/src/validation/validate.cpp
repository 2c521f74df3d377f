#include "klipp/validate.hpp"

#include <algorithm>

#include "formats/date.hpp"
#include "formats/json_feed.hpp"
#include "klipp/render.hpp"
#include "locale/locale_tables.hpp"
#include "model/names.hpp"
#include "newsletter/autofill.hpp"
#include "share/hashtags.hpp"
#include "text/utf8.hpp"
#include "validation/quoted.hpp"
#include "validation/validate_html.hpp"
#include "validation/validate_markdown.hpp"
#include "validation/validate_markup.hpp"
#include "validation/validate_other.hpp"
#include "validation/validate_pictures.hpp"
#include "validation/validate_preview.hpp"
#include "validation/validate_text.hpp"

namespace klipp {

namespace {

/// A member's text; empty if it is absent or of another type, which reading has already noted.
std::string_view text_of(const MemberReader& in, std::string_view name) {
  const json::Value* value = in.find(name);
  return value != nullptr && value->type == json::Type::kString ? trim(value->string) : std::string_view{};
}

bool is_absent(const MemberReader& in, std::string_view name) {
  const json::Value* value = in.find(name);
  return value == nullptr || (value->type == json::Type::kString && trim(value->string).empty());
}

void warn(const MemberReader& in, std::string_view name, ErrorCode code, std::string message) {
  in.reading().warning(code, in.at(name), std::move(message));
}

void expect(const MemberReader& in, std::string_view name, const char* message) {
  if (is_absent(in, name)) warn(in, name, ErrorCode::kMissing, message);
}

void check_address(const MemberReader& in, std::string_view name) {
  const std::string_view address = text_of(in, name);
  if (address.empty() || !resolve_url(address).empty()) return;
  warn(in, name, ErrorCode::kBadValue, "is not an address that Klipp links to; give one that begins with https://");
}

/// Nothing is sent anywhere but to web servers. A relative address is of one if the document is.
void check_statistics(const MemberReader& extension) {
  const std::string_view address = text_of(extension, "statistics");
  if (address.empty() || resolve_url(address, resolve_url("https://publisher.example/")).is_web()) return;
  warn(extension, "statistics", ErrorCode::kBadValue,
       "is not an address that can count readers; give one that begins with https://");
}

void check_picture_address(const MemberReader& in, std::string_view name) {
  const std::string_view address = text_of(in, name);
  const std::string_view problem = address.empty() ? address : problem_of_picture(address);
  if (!problem.empty()) warn(in, name, ErrorCode::kBadValue, std::string(problem));
}

void check_date(const MemberReader& in, std::string_view name) {
  const json::Value* value = in.find(name);
  if (value == nullptr || (value->type != json::Type::kString && value->type != json::Type::kNumber)) return;
  const std::string_view written = trim(value->string);
  const DateTime date = parse_date(written);
  // Reading has noted what is not a date.
  if (!date || is_rfc3339(written)) return;
  warn(in, name, ErrorCode::kBadValue,
       "is not a date as in RFC 3339, such as 2018-01-22T08:00:00+01:00; Klipp reads it as " + date.text);
}

void check_language(const MemberReader& in) {
  const std::string_view written = text_of(in, "language");
  if (written.empty()) return;
  const std::string tag = language_tag(written);
  if (tag.empty()) {
    warn(in, "language", ErrorCode::kBadValue, "is not a language tag (BCP 47); write one such as nb, en-GB or ar");
    return;
  }
  const Locale& locale = locale_for(tag);
  if (!Languages(tag, locale.tag).words.empty()) {
    warn(in, "language", ErrorCode::kBadValue,
         "is a language that Klipp has no words in; its own words, such as '" + std::string(locale.share) +
             "', are in '" + std::string(locale.tag) + "' and marked as such");
  }
}

/// Calls `check(text, pointer)` for every string of a list.
template <typename Check>
void for_each_string(const MemberReader& in, std::string_view name, Check check) {
  const json::Value* list = in.find(name);
  if (list == nullptr || list->type != json::Type::kList) return;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    if (list->items[i].type != json::Type::kString) continue;
    check(trim(list->items[i].string), in.at(name) + "/" + std::to_string(i));
  }
}

/// Calls `check(MemberReader)` for every object of a list, or for one object, without noting wrong types again.
template <typename Check>
void for_each_object(const MemberReader& in, std::string_view name, Check check) {
  const json::Value* value = in.find(name);
  if (value == nullptr) return;
  if (value->type == json::Type::kObject) check(MemberReader(*value, in, name));
  if (value->type != json::Type::kList) return;
  MemberReader(*value, in, name).for_each([&](const MemberReader& entry) {
    if (entry.value().type == json::Type::kObject) check(entry);
  });
}

void warn_of_empty_strings(const MemberReader& in, std::string_view name) {
  for_each_string(in, name, [&](std::string_view text, const std::string& pointer) {
    if (text.empty()) in.reading().warning(ErrorCode::kBadValue, pointer, "is empty and is not shown; remove it");
  });
}

void check_hashtags(const MemberReader& share) {
  std::string list;
  for_each_string(share, "hashtags", [&](std::string_view written, const std::string& pointer) {
    const std::string hashtag = hashtag_of(written);
    std::string_view name = trim(written);
    if (name.starts_with('#')) name.remove_prefix(1);
    const auto tell = [&](const std::string& message) {
      share.reading().warning(ErrorCode::kBadValue, pointer, message);
    };
    if (name.empty()) return;
    if (hashtag.empty()) return tell("is not a hashtag and is left out; write letters");
    if (has_hashtag(list, hashtag)) return tell("is the same hashtag as an earlier one and is left out");
    list.append(",").append(hashtag);
    if (name != hashtag) tell("is sent as " + quoted(hashtag) + "; networks end a hashtag at any sign or space");
  });
}

void check_networks(const MemberReader& share) {
  warn_of_empty_strings(share, "networks");
  for_each_string(share, "networks", [&](std::string_view name, const std::string& pointer) {
    if (name.empty() || network_named(name)) return;
    share.reading().warning(
        ErrorCode::kBadValue, pointer,
        quoted(name) + " is not a network that Klipp knows; it knows " + listed(kNetworkNames.words(), ", "));
  });
}

void check_people(const MemberReader& item) {
  for_each_object(item, "authors", [](const MemberReader& person) {
    expect(person, "name", "is missing; an author without a name is left out");
    check_address(person, "url");
  });
}

void check_field(const MemberReader& field) {
  expect(field, "name", "is missing; a field without a name is left out");
  expect(field, "label", "is missing; a field without a label is left out");
  if (text_of(field, "type") == "select") expect(field, "options", "is missing; there is nothing to choose from");
  const std::string_view autocomplete = text_of(field, "autocomplete");
  if (autocomplete.empty() || is_autofill(autocomplete)) return;
  warn(field, "autocomplete", ErrorCode::kBadValue,
       quoted(autocomplete) +
           " is not something that browsers may fill in here; write one of HTML's names, such as organization, tel "
           "or postal-code");
}

/// Files that no browser can choose.
void check_srcset(const MemberReader& extension) {
  for (std::string_view rest = text_of(extension, "image_srcset"); !rest.empty();) {
    const std::string_view before = rest;
    const PictureSize size = take_size(rest);
    if (size.width > 0 && !resolve_url(size.url).empty()) continue;
    std::string_view written = trim(before.substr(0, before.size() - rest.size()));
    while (written.ends_with(',')) written.remove_suffix(1);
    warn(extension, "image_srcset", ErrorCode::kBadValue,
         quoted(written) +
             " is not an address and its width, and is left out; write them as in 'a.jpg 600w, b.jpg 1200w'");
  }
  for_each_object(extension, "image_srcset", [](const MemberReader& size) {
    expect(size, "url", "is missing; a file without an address is left out");
    expect(size, "width", "is missing; a file without its width in pixels is left out");
    check_picture_address(size, "url");
  });
}

/// Browsers choose among the files that are listed, and take no other.
void check_sizes(const MemberReader& item, const Picture& picture) {
  if (picture.sizes.empty()) return;
  for (const PictureSize& size : picture.sizes) {
    if (size.url == picture.url || (picture.width > 0 && size.width >= picture.width)) return;
  }
  item.reading().warning(ErrorCode::kBadValue, item.at("_klipp") + "/image_srcset",
                         "lacks the article's own image; list it as well, or browsers never choose it");
}

void check_republish(const MemberReader& republish) {
  check_address(republish, "license_url");
  check_address(republish, "url");
  const bool has_terms = !is_absent(republish, "license") || !is_absent(republish, "text");
  if (!has_terms)
    expect(republish, "license_url", "is missing; say under which licence others may publish the article");
}

/// What keeps others from publishing it in spite of the publisher's leave.
void check_leave(const MemberReader& item, const Article& article) {
  if (!article.republish) return;
  const std::string place = item.at("_klipp") + "/republish";
  const Url address = resolve_url(article.url, resolve_url("https://publisher.example/"));
  if (article.is_teaser) {
    item.reading().warning(ErrorCode::kBadValue, place, "has no effect; the text of a teaser is not for everybody");
  } else if (!address.is_web()) {
    item.reading().warning(ErrorCode::kBadValue, place,
                           "has no effect; others have to link to the article, and it has no url");
  }
}

void check_extension(const MemberReader& extension) {
  check_srcset(extension);
  check_statistics(extension);
  for_each_object(extension, "site", [](const MemberReader& site) {
    expect(site, "name", "is missing; a site without a name is left out");
    check_picture_address(site, "icon");
  });
  warn_of_empty_strings(extension, "lead");
  for_each_object(extension, "partners", [](const MemberReader& partner) {
    expect(partner, "name", "is missing; a partner without a name is left out");
    check_address(partner, "url");
    check_picture_address(partner, "logo");
  });
  for_each_object(extension, "share", [](const MemberReader& share) {
    check_networks(share);
    check_hashtags(share);
    check_address(share, "url");
  });
  for_each_object(extension, "republish", check_republish);
  for_each_object(extension, "signup", [](const MemberReader& signup) {
    expect(signup, "action", "is missing; a form without an address to post to is left out");
    check_address(signup, "action");
    for_each_object(signup, "fields", check_field);
    for_each_object(signup, "lists", [](const MemberReader& list) {
      expect(list, "id", "is missing; a list without an id is left out");
    });
    for_each_object(signup, "consent", [](const MemberReader& consent) { check_address(consent, "privacy_url"); });
  });
}

void check_alt(const MemberReader& item, const Article& article) {
  if (article.picture.url.empty()) return;
  const json::Value* extension = item.find("_klipp");
  // An alt text that is there but empty says that the picture is only decoration.
  if (extension != nullptr && extension->find("image_alt") != nullptr) return;
  item.reading().warning(ErrorCode::kMissing, item.at("_klipp") + "/image_alt",
                         "is missing; say what the picture shows, or write \"\" if it is only decoration");
}

void check_body(const MemberReader& item, const Article& article) {
  if (!article.content_markdown.empty()) {
    check_markdown(article.content_markdown, item.at("_klipp") + "/content_markdown", item.reading());
  } else if (!article.content_html.empty()) {
    check_html_body(article.content_html, item.at("content_html"), item.reading());
  }
}

void check_item(const MemberReader& item, const Article& article) {
  expect(item, "id", "is missing; give one that never changes, so that items of a feed can be told apart");
  if (is_absent(item, "external_url"))
    expect(item, "url", "is missing; cards and share bars need the article's address");
  expect(item, "date_published", "is missing; the byline has no date");
  check_date(item, "date_published");
  check_date(item, "date_modified");
  check_language(item);
  if (article.language.empty()) expect(item, "language", "is missing; give the language of the text, such as nb or en");
  check_address(item, "url");
  check_picture_address(item, "image");
  check_picture_address(item, "banner_image");
  check_people(item);
  warn_of_empty_strings(item, "tags");
  check_alt(item, article);
  check_sizes(item, article.picture);
  check_preview(item, article);
  check_leave(item, article);
  check_body(item, article);
  for_each_object(item, "_klipp", check_extension);
}

/// Problems that reading cannot find: the limits of the markup.
void check_rendering(const Article& article, const std::string& pointer, Reading& reading) {
  if (article.title.empty()) return;
  Options options;
  options.limits = reading.limits;
  const Result<Html> html = render_article(article, options);
  if (html) return check_picture_hosts(html.value().text(), article, pointer, reading);
  reading.error(html.error().code, pointer + html.error().pointer, html.error().message);
}

void validate_item(const MemberReader& in, Reading& reading) {
  Article article;
  in.read(item_shape(), article);
  check_item(in, article);
  if (is_absent(in, "title")) reading.error(ErrorCode::kMissing, "/title", "is missing; an article needs a headline");
  check_rendering(article, "", reading);
}

/// What is wrong with its members was noted when the feed was read.
void validate_feed_item(const MemberReader& in, const Feed& feed) {
  Reading quiet{in.reading().limits};
  Article article;
  MemberReader(in.value(), "", quiet).read(item_shape(), article);
  take_over(feed, article);
  expect(in, "title", "is missing; a feed leaves out items without a headline");
  check_item(in, article);
  check_rendering(article, in.pointer(), in.reading());
}

void validate_feed(const MemberReader& in, Reading& reading) {
  Feed feed;
  in.read(feed_shape(), feed);
  check_people(in);
  check_language(in);
  check_picture_address(in, "favicon");
  check_picture_address(in, "icon");
  const json::Value* items = in.find("items");
  if (items == nullptr || (items->type == json::Type::kList && items->items.empty())) {
    reading.error(ErrorCode::kMissing, "/items", "is missing; a feed needs an item with a title and a url");
  }
  if (reading.refusal) return;
  for_each_object(in, "items", [&](const MemberReader& item) { validate_feed_item(item, feed); });
}

/// Where a pointer leads, as the index of each member on the way; what is missing stands behind all that is there.
std::vector<std::size_t> position_of(std::string_view pointer, const json::Value* value) {
  std::vector<std::size_t> path;
  while (value != nullptr && !pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view name = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(name.size());
    const json::Value* child = nullptr;
    std::size_t index = 0;
    if (value->type == json::Type::kList) {
      for (const char c : name) index = index * 10 + static_cast<std::size_t>(c - '0');
      if (index < value->items.size()) child = &value->items[index];
    } else {
      child = value->find(name);
      while (index < value->items.size() && &value->items[index] != child) ++index;
    }
    path.push_back(index);
    value = child;
  }
  return path;
}

void sort_by_place(std::vector<Problem>& problems, const json::Value& root) {
  std::vector<std::pair<std::vector<std::size_t>, Problem>> placed;
  placed.reserve(problems.size());
  for (Problem& problem : problems) {
    std::vector<std::size_t> position = position_of(problem.error.pointer, &root);
    placed.emplace_back(std::move(position), std::move(problem));
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < placed.size(); ++i) problems[i] = std::move(placed[i].second);
}

/// The format that has Klipp's own members.
constexpr std::string_view kOwnFormat = "json-feed";

bool is_feed(const MemberReader& in) {
  return in.find("items") != nullptr || text_of(in, "version").starts_with("https://jsonfeed.org/");
}

}  // namespace

std::vector<Problem> validate(std::string_view json, const Limits& limits) {
  if (const MarkupFormat* markup = find_markup_format(json)) return validate_markup(json, *markup, limits);
  const Result<json::Value> root = json::parse(json, limits);
  if (!root) return {{root.error(), false}};
  const DocumentFormat* format = find_format(root.value());
  const bool is_object = root.value().type == json::Type::kObject;
  if (format == nullptr || (format->name == kOwnFormat && !is_object)) {
    return {{not_an_object(root.value().type), false}};
  }

  Reading reading{limits, WrongMember::kIsNoted};
  const MemberReader in(root.value(), "", reading);
  if (format->name != kOwnFormat) {
    validate_other(in, *format, reading);
  } else if (is_feed(in)) {
    validate_feed(in, reading);
    check_shape(in, feed_shape());
  } else {
    validate_item(in, reading);
    check_shape(in, item_shape());
  }
  sort_by_place(reading.problems, root.value());
  return std::move(reading.problems);
}

Error in_own_names(const Error& error, std::string_view document, const Limits& limits) {
  if (error.pointer.empty()) return error;
  const Result<Document> read = read_document(document, limits);
  if (!read || read.value().format == kOwnFormat) return error;
  Error own = error;
  if (const MarkupFormat* markup = find_markup_format(document)) {
    own.pointer = own_place(error.pointer, *markup, read.value().is_feed);
  } else {
    const Result<json::Value> root = json::parse(document, limits);
    Reading reading{limits};
    own.pointer = own_place(error.pointer, MemberReader(root.value(), "", reading), *find_format(root.value()));
  }
  return own;
}

}  // namespace klipp
