#include "formats/wordpress.hpp"

#include <utility>

#include "formats/date.hpp"
#include "formats/html_words.hpp"
#include "formats/refusals.hpp"
#include "formats/renditions.hpp"
#include "formats/teaser.hpp"

/// WordPress's REST API (https://developer.wordpress.org/rest-api/reference/posts/): posts, pages and other types, one
/// or a list, with and without `_embed`. Titles, excerpts, captions and the names of terms and people are HTML there.
namespace klipp {

namespace {

using namespace member_kinds;

struct Media {
  Picture picture;
  String type;
  String mime_type;
};

constexpr MemberOf<Rendition> kSizeMembers[] = {
    member<&Rendition::url>("source_url", kText),
    member<&Rendition::type>("mime_type", kText),
    member<&Rendition::width>("width", kPixels),
    member<&Rendition::height>("height", kPixels),
};
constexpr auto kSize = object_of<kSizeMembers>();

/// What the plugin Modern Image Formats adds to a size: the same by MIME types.
constexpr MemberOf<Rendition> kSourceMembers[] = {member<&Rendition::url>("source_url", kText)};
constexpr auto kSource = object_of<kSourceMembers>();

constexpr MemberOf<Media> kMediaCaptionMembers[] = {member<&Media::picture, &Picture::caption>("rendered", kText)};
constexpr auto kMediaCaption = object_of<kMediaCaptionMembers>(/*takes_name=*/true);

constexpr MemberOf<Media> kDetailsMembers[] = {
    member<&Media::picture, &Picture::width>("width", kPixels),
    member<&Media::picture, &Picture::height>("height", kPixels),
};
constexpr auto kDetails = object_of<kDetailsMembers>();

constexpr MemberOf<Media> kMediaMembers[] = {
    member<&Media::picture, &Picture::url>("source_url", kNeededText),
    member<&Media::picture, &Picture::alt>("alt_text", kWords),
    member<&Media::type>("media_type", kText),
    member<&Media::mime_type>("mime_type", kText),
    whole<Media>("caption", object(kMediaCaption)),
    whole<Media>("media_details", object(kDetails)),
};

/// A size, and the same in other formats; nothing of what is cut out of the picture.
void take_size(const MemberReader& entry, const Picture& picture, List<Rendition>& sizes) {
  if (!entry.is(json::Type::kObject)) return;
  Rendition size;
  entry.read(kSize, size);
  if (!shows_all(size, picture.width, picture.height)) return;
  sizes.push_back(size);
  entry.for_each("sources", [&](const MemberReader& source) {
    if (!source.is(json::Type::kObject)) return;
    size.type = source.value().name;
    source.read(kSource, size);
    sizes.push_back(size);
  });
}

bool finish_media(const MemberReader& in, Media& media) {
  Picture& picture = media.picture;
  picture.caption = html_words(picture.caption);
  List<Rendition> sizes;
  in.in_member("media_details", [&](const MemberReader& details) {
    details.for_each("sizes", [&](const MemberReader& entry) { take_size(entry, picture, sizes); });
  });
  sizes.push_back({picture.url, media.mime_type, picture.width, picture.height});
  choose_rendition(sizes, picture);
  return media.type.empty() || media.type == "image";
}

constexpr auto kMedia = finished_list_of<kMediaMembers, finish_media>();

constexpr MemberOf<Person> kAuthorMembers[] = {
    member<&Person::name>("name", kNeededText),
    member<&Person::url>("link", kText),
    member<&Person::url>("url", kFallbackText),
};
constexpr auto kAuthor = list_of<kAuthorMembers>({.drops = true, .takes_name = true});

struct Term {
  String name;
  String link;
  String slug;
  String taxonomy;
};

constexpr MemberOf<Term> kTermMembers[] = {
    member<&Term::name>("name", kText),
    member<&Term::link>("link", kText),
    member<&Term::slug>("slug", kText),
    member<&Term::taxonomy>("taxonomy", kText),
};
constexpr auto kTerm = object_of<kTermMembers>();

struct Post {
  Article article;
  List<Media> media;
  String status;
  String type;
  bool is_protected = false;
  DateTime published_utc;
  DateTime modified_utc;
};

constexpr MemberOf<Post> kTitleMembers[] = {member<&Post::article, &Article::title>("rendered", kText)};
constexpr auto kTitle = object_of<kTitleMembers>(/*takes_name=*/true);

constexpr MemberOf<Post> kExcerptMembers[] = {member<&Post::article, &Article::summary>("rendered", kText)};
constexpr auto kExcerpt = object_of<kExcerptMembers>(/*takes_name=*/true);

constexpr MemberOf<Post> kContentMembers[] = {
    member<&Post::article, &Article::content_html>("rendered", kText),
    member<&Post::is_protected>("protected", kFlag),
};
constexpr auto kContent = object_of<kContentMembers>(/*takes_name=*/true);

constexpr MemberOf<Post> kEmbeddedMembers[] = {
    member<&Post::article, &Article::authors>("author", objects(kAuthor)),
    member<&Post::media>("wp:featuredmedia", objects(kMedia)),
};
constexpr auto kEmbedded = object_of<kEmbeddedMembers>();

/// What the plugin Yoast SEO adds, which is there without `_embed`, too.
constexpr MemberOf<Post> kHeadMembers[] = {
    member<&Post::article, &Article::language>("og_locale", kText),
    member<&Post::article, &Article::site, &Site::name>("og_site_name", kText),
};
constexpr auto kHead = object_of<kHeadMembers>();

constexpr MemberOf<Post> kPostMembers[] = {
    member<&Post::article, &Article::id>("id", kId),
    member<&Post::article, &Article::url>("link", kText),
    whole<Post>("title", object(kTitle)),
    whole<Post>("excerpt", object(kExcerpt)),
    whole<Post>("content", object(kContent)),
    member<&Post::article, &Article::published>("date", kDate),
    member<&Post::published_utc>("date_gmt", kDate),
    member<&Post::article, &Article::modified>("modified", kDate),
    member<&Post::modified_utc>("modified_gmt", kDate),
    member<&Post::status>("status", kText),
    member<&Post::type>("type", kText),
    whole<Post>("_embedded", object(kEmbedded)),
    // Jetpack's, without _embed.
    member<&Post::article, &Article::picture, &Picture::url>("jetpack_featured_media_url", kText),
    whole<Post>("yoast_head_json", object(kHead)),
};

/// Whether a term says what a post is about. WordPress puts what has no category into one.
bool is_tag(const Term& term) {
  return (term.taxonomy == "category" || term.taxonomy == "post_tag") && term.slug != "uncategorized";
}

/// Categories and tags as tags; co-authors, whom a plugin keeps as terms, in place of the one author.
void take_terms(const MemberReader& embedded, Article& article) {
  List<Person> people;
  const auto take_term = [&](const MemberReader& entry) {
    if (!entry.is(json::Type::kObject)) return;
    Term term;
    entry.read(kTerm, term);
    String name = html_words(term.name);
    if (name.empty()) return;
    if (term.taxonomy == "author") {
      people.push_back({std::move(name), std::move(term.link)});
    } else if (is_tag(term)) {
      article.tags.push_back(std::move(name));
    }
  };
  embedded.for_each("wp:term", [&](const MemberReader& terms) {
    if (terms.is(json::Type::kList)) terms.for_each(take_term);
  });
  if (!people.empty()) article.authors = std::move(people);
}

/// What a table cannot say of `_embedded`.
void take_embedded(const MemberReader& in, Post& post) {
  Article& article = post.article;
  for (Person& person : article.authors) person.name = html_words(person.name);
  if (!post.media.empty()) article.picture = std::move(post.media.front().picture);
  in.in_member("_embedded", [&](const MemberReader& embedded) { take_terms(embedded, article); });
}

bool finish_post(const MemberReader& in, Post& post) {
  Article& article = post.article;
  if (post.type == "attachment" || post.type == "comment") {
    return in.leave_out("type", not_an_article(post.type));
  }
  if (!post.status.empty() && post.status != "publish") {
    return in.leave_out("status", not_published(post.status));
  }
  article.title = html_words(article.title);
  article.summary = teaser_of(html_words(article.summary));
  article.published = with_offset(article.published, post.published_utc);
  article.modified = with_offset(article.modified, post.modified_utc);
  take_embedded(in, post);
  if (post.is_protected) keep_teaser(article);
  return true;
}

constexpr auto kPost = finished_list_of<kPostMembers, finish_post>();

/// Whether the site answered with an error in place of posts.
bool is_failure(const json::Value& object) {
  const auto has = [&](std::string_view name) { return object.find(name) != nullptr; };
  return has("code") && has("message") && has("data");
}

}  // namespace

bool is_wordpress(const json::Value& object) {
  for (const std::string_view name : {"title", "content", "excerpt", "guid"}) {
    const json::Value* part = object.find(name);
    if (part != nullptr && part->find("rendered") != nullptr) return true;
  }
  return is_failure(object);
}

void read_wordpress(const MemberReader& in, Document& document) {
  if (is_failure(in.value())) {
    const json::Value* message = in.find("message");
    (void)in.leave_out("message", site_error(message == nullptr ? String() : message->string));
    return;
  }
  List<Post> posts;
  in.read_entries(kPost, posts);
  add_articles(posts, document.feed);
}

}  // namespace klipp
