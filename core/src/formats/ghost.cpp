#include "formats/ghost.hpp"

#include <utility>

#include "formats/html_words.hpp"
#include "formats/refusals.hpp"
#include "formats/teaser.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

/// Ghost's Content API (https://docs.ghost.org/content-api): lists of posts or pages, and one of them alone. Titles and
/// excerpts are plain text there; captions are HTML.
namespace klipp {

namespace {

using namespace member_kinds;

constexpr MemberOf<Person> kAuthorMembers[] = {
    member<&Person::name>("name", kNeededText),
    member<&Person::url>("url", kText),
    member<&Person::url>("website", kFallbackText),
};
constexpr auto kAuthor = list_of<kAuthorMembers>({.drops = true, .takes_name = true});

struct Tag {
  String name;
  String visibility;
};

constexpr MemberOf<Tag> kTagMembers[] = {
    member<&Tag::name>("name", kNeededText),
    member<&Tag::visibility>("visibility", kText),
};
constexpr auto kTag = list_of<kTagMembers>({.drops = true, .takes_name = true});

struct Post {
  Article article;
  List<Tag> tags;
  String status;
  String visibility;
};

constexpr MemberOf<Post> kPostMembers[] = {
    member<&Post::article, &Article::id>("id", kId),
    // A post that was published elsewhere first has that address.
    member<&Post::article, &Article::url>("canonical_url", kText),
    member<&Post::article, &Article::url>("url", kFallbackText),
    member<&Post::article, &Article::title>("title", kWords),
    member<&Post::article, &Article::summary>("custom_excerpt", kWords),
    member<&Post::article, &Article::summary>("excerpt", kFallbackText),
    member<&Post::article, &Article::content_html>("html", kText),
    member<&Post::article, &Article::content_text>("plaintext", kText),
    member<&Post::article, &Article::picture, &Picture::url>("feature_image", kText),
    member<&Post::article, &Article::picture, &Picture::alt>("feature_image_alt", kWords),
    member<&Post::article, &Article::picture, &Picture::caption>("feature_image_caption", kText),
    member<&Post::article, &Article::social_picture, &Picture::url>("og_image", kText),
    member<&Post::article, &Article::published>("published_at", kDate),
    member<&Post::article, &Article::modified>("updated_at", kDate),
    member<&Post::article, &Article::authors>("authors", objects(kAuthor)),
    member<&Post::article, &Article::authors>("primary_author", author(kAuthor)),
    member<&Post::article, &Article::language>("locale", kText),
    member<&Post::tags>("tags", objects(kTag)),
    member<&Post::status>("status", kText),
    member<&Post::visibility>("visibility", kText),
};

/// Ghost makes these widths of whatever was uploaded, in every version since 3 and with every theme; others only if the
/// theme names them. An address of another width leads to the picture itself, but one of another format
/// (`/format/webp/`) leads nowhere in older versions.
constexpr int kWidths[] = {600, 1000, 1600};
/// Nor makes it any upload wider than this.
constexpr int kFullWidth = 2000;

/// Drawings, icons and what may move are left as they are.
bool is_resized(std::string_view address) {
  const std::string_view path = address.substr(0, address.find_first_of("?#"));
  const std::size_t dot = path.rfind('.');
  return dot != std::string_view::npos && choice_named("jpg jpeg png webp", lower_ascii(path.substr(dot + 1))) >= 0;
}

/// The addresses of those widths: ".../content/images/size/w600/2026/02/a.jpg".
void take_sizes(Picture& picture) {
  constexpr std::string_view kFolder = "/content/images/";
  const std::string_view address = picture.url;
  const std::size_t at = address.find(kFolder);
  if (at == std::string_view::npos || !is_resized(address)) return;
  const std::string_view file = address.substr(at + kFolder.size());
  if (file.starts_with("size/")) return;
  const std::string_view folder = address.substr(0, at + kFolder.size());
  for (const int width : kWidths) {
    String url = copy_of(folder);
    url.append("size/w").append(decimal(width)).append("/").append(file);
    picture.sizes.push_back({std::move(url), {}, width});
  }
  picture.sizes.push_back({picture.url, {}, kFullWidth});
}

bool is_published(std::string_view status) { return status.empty() || status == "published" || status == "sent"; }

bool finish_post(const MemberReader& in, Post& post) {
  Article& article = post.article;
  if (!is_published(post.status)) {
    return in.leave_out("status", not_published(post.status));
  }
  article.summary = teaser_of(article.summary);
  article.picture.caption = html_words(article.picture.caption);
  take_sizes(article.picture);
  for (Tag& tag : post.tags) {
    if (tag.visibility.empty() || tag.visibility == "public") article.tags.push_back(std::move(tag.name));
  }
  if (!post.visibility.empty() && post.visibility != "public") keep_teaser(article);
  return true;
}

constexpr auto kPost = finished_list_of<kPostMembers, finish_post>();

struct Answer {
  List<Post> posts;
};

constexpr MemberOf<Answer> kAnswerMembers[] = {
    member<&Answer::posts>("posts", objects(kPost)),
    member<&Answer::posts>("pages", objects(kPost)),
};
constexpr auto kAnswer = object_of<kAnswerMembers>();

struct Failure {
  String message;
};

constexpr MemberOf<Failure> kFailureMembers[] = {member<&Failure::message>("message", kText)};
constexpr auto kFailure = object_of<kFailureMembers>();

/// Whether the API answered with errors in place of posts.
bool is_failure(const json::Value& object) {
  const json::Value* errors = object.find("errors");
  return errors != nullptr && !errors->items.empty() && errors->items[0].find("message") != nullptr;
}

void note_failure(const MemberReader& in) {
  in.for_each("errors", [&](const MemberReader& error) {
    Failure failure;
    error.read(kFailure, failure);
    (void)in.leave_out("errors", site_error(failure.message));
  });
}

}  // namespace

bool is_ghost(const json::Value& object) {
  for (const std::string_view list : {"posts", "pages"}) {
    const json::Value* posts = object.find(list);
    if (posts != nullptr && posts->type == json::Type::kList) return posts->items.empty() || is_ghost(posts->items[0]);
  }
  return has_any(object, "published_at custom_excerpt feature_image comment_id lexical mobiledoc") ||
         is_failure(object);
}

void read_ghost(const MemberReader& in, Document& document) {
  if (is_failure(in.value())) return note_failure(in);
  Answer answer;
  if (has_any(in.value(), "posts pages")) {
    // One post alone comes in a list, too.
    document.is_feed = true;
    in.read(kAnswer, answer);
  } else {
    in.read_entries(kPost, answer.posts);
  }
  add_articles(answer.posts, document.feed);
}

}  // namespace klipp
