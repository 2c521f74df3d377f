#include "formats/json_feed.hpp"

#include <cstddef>
#include <type_traits>

#include "klipp/document.hpp"

/// The format: what each object of a document may hold, in the order in which problems are told.
namespace klipp {

namespace {

using enum MemberKind;

// offsetof says where each member goes, which is sure of structs that lie in memory as in C.
static_assert(std::is_standard_layout_v<Article> && std::is_standard_layout_v<Feed>);

constexpr Member kPersonMembers[] = {
    {"name", kNeededText, offsetof(Person, name)},
    {"url", kText, offsetof(Person, url)},
};
constexpr Shape kPerson = {kPersonMembers, add_entry<Person>, drop_entry<Person>, kPersonMembers};

constexpr Member kPartnerMembers[] = {
    {"name", kNeededText, offsetof(Partner, name)},
    {"url", kText, offsetof(Partner, url)},
    {"logo", kText, offsetof(Partner, logo)},
};
constexpr Shape kPartner = {kPartnerMembers, add_entry<Partner>, drop_entry<Partner>, kPartnerMembers};

constexpr Member kShareMembers[] = {
    {"url", kText, offsetof(ShareBar, url)},
    {"title", kWords, offsetof(ShareBar, title)},
    {"text", kWords, offsetof(ShareBar, text)},
    {"label", kWords, offsetof(ShareBar, label)},
    {"hashtags", kTexts, offsetof(ShareBar, hashtags)},
    {"via", kText, offsetof(ShareBar, via)},
    {"mastodon", kHost, offsetof(ShareBar, mastodon)},
    {"placement", kPlacement, offsetof(ShareBar, placement)},
    {"networks", kNetworks, offsetof(ShareBar, networks)},
};
constexpr Shape kShare = {kShareMembers, add_value<ShareBar>};

constexpr Member kOptionMembers[] = {
    {"value", kText, offsetof(FieldOption, value)},
    {"label", kWords, offsetof(FieldOption, label)},
};
constexpr Shape kOption = {kOptionMembers, add_entry<FieldOption>};

// What has no name cannot be sent, and what has no label cannot be filled in.
constexpr Member kFieldMembers[] = {
    {"type", kFieldType, offsetof(FormField, type)},
    {"name", kNeededText, offsetof(FormField, name)},
    {"label", kNeededText, offsetof(FormField, label)},
    {"required", kFlag, offsetof(FormField, required)},
    {"autocomplete", kText, offsetof(FormField, autocomplete)},
    {"options", kObjects, offsetof(FormField, options), &kOption},
};
constexpr Shape kField = {kFieldMembers, add_entry<FormField>, drop_entry<FormField>};

constexpr Member kListMembers[] = {
    {"id", kNeededId, offsetof(MailingList, id)},
    {"label", kWords, offsetof(MailingList, label)},
    {"chosen", kFlag, offsetof(MailingList, chosen)},
};
constexpr Shape kList = {kListMembers, add_entry<MailingList>, drop_entry<MailingList>};

constexpr Member kConsentMembers[] = {
    {"text", kWords, offsetof(Consent, text)},
    {"version", kId, offsetof(Consent, version)},
    {"privacy_url", kText, offsetof(Consent, privacy_url)},
};
constexpr Shape kConsent = {kConsentMembers};

constexpr Member kSignupMembers[] = {
    {"provider", kProvider, offsetof(SignupForm, provider)},
    {"action", kText, offsetof(SignupForm, action)},
    {"heading", kWords, offsetof(SignupForm, heading)},
    {"text", kWords, offsetof(SignupForm, text)},
    {"button", kWords, offsetof(SignupForm, button)},
    {"name", kFlag, offsetof(SignupForm, asks_name)},
    {"double_opt_in", kMaybeFlag, offsetof(SignupForm, double_opt_in)},
    {"fields", kObjects, offsetof(SignupForm, fields), &kField},
    {"lists", kObjects, offsetof(SignupForm, lists), &kList},
    {"consent", kObject, offsetof(SignupForm, consent), &kConsent},
};
constexpr Shape kSignup = {kSignupMembers, add_value<SignupForm>, drop_value<SignupForm>};

constexpr Member kLabelsMembers[] = {
    {"partners", kWords, offsetof(Article, partners_label)},
    {"ad", kWords, offsetof(Article, ad_label)},
};
constexpr Shape kLabels = {kLabelsMembers};

constexpr Member kSiteMembers[] = {
    {"name", kWords, offsetof(Site, name)},
    {"icon", kText, offsetof(Site, icon)},
};
constexpr Shape kSite = {.members = kSiteMembers, .name = kSiteMembers};

constexpr Member kExtensionMembers[] = {
    {"kicker", kWords, offsetof(Article, kicker)},
    {"lead", kLead},
    {"content_markdown", kText, offsetof(Article, content_markdown)},
    {"image_alt", kWords, offsetof(Article, picture.alt)},
    {"image_caption", kWords, offsetof(Article, picture.caption)},
    {"image_credit", kWords, offsetof(Article, picture.credit)},
    {"image_width", kPixels, offsetof(Article, picture.width)},
    {"image_height", kPixels, offsetof(Article, picture.height)},
    {"image_social", kText, offsetof(Article, social_picture.url)},
    {"image_social_width", kPixels, offsetof(Article, social_picture.width)},
    {"image_social_height", kPixels, offsetof(Article, social_picture.height)},
    {"image_focus", kFocus, offsetof(Article, picture.focus)},
    {"partners", kObjects, offsetof(Article, partners), &kPartner},
    {"share", kObject, offsetof(Article, share), &kShare},
    {"signup", kObject, offsetof(Article, signup), &kSignup},
    {"site", kObject, offsetof(Article, site), &kSite},
    {"labels", kObject, 0, &kLabels},
};
constexpr Shape kExtension = {kExtensionMembers};

constexpr Member kItemMembers[] = {
    {"id", kId, offsetof(Article, id)},
    {"url", kText, offsetof(Article, url)},
    {"title", kWords, offsetof(Article, title)},
    {"summary", kWords, offsetof(Article, summary)},
    {"content_text", kText, offsetof(Article, content_text)},
    {"content_html", kText, offsetof(Article, content_html)},
    {"language", kText, offsetof(Article, language)},
    {"date_published", kDate, offsetof(Article, published)},
    {"date_modified", kDate, offsetof(Article, modified)},
    {"tags", kTexts, offsetof(Article, tags)},
    // One picture stands for the article: the banner where there is one, being made for the purpose.
    {"banner_image", kText, offsetof(Article, picture.url)},
    {"image", kFallbackText, offsetof(Article, picture.url)},
    {"authors", kObjects, offsetof(Article, authors), &kPerson},
    {"author", kAuthor, offsetof(Article, authors), &kPerson},  // JSON Feed 1.0
    {"_klipp", kObject, 0, &kExtension},
};
constexpr Shape kItem = {kItemMembers, add_entry<Article>, drop_entry<Article>};

constexpr Member kFeedMembers[] = {
    {"title", kWords, offsetof(Feed, title)},
    {"home_page_url", kText, offsetof(Feed, home_page_url)},
    // The smaller of the two, where there are both: it is shown as large as a letter.
    {"favicon", kText, offsetof(Feed, icon)},
    {"icon", kFallbackText, offsetof(Feed, icon)},
    {"language", kText, offsetof(Feed, language)},
    {"authors", kObjects, offsetof(Feed, authors), &kPerson},
    {"author", kAuthor, offsetof(Feed, authors), &kPerson},
    {"items", kObjects, offsetof(Feed, items), &kItem},
};
constexpr Shape kFeed = {kFeedMembers};

}  // namespace

const Shape& item_shape() { return kItem; }
const Shape& feed_shape() { return kFeed; }

void take_over(const Feed& feed, Article& item) {
  if (item.language.empty()) item.language = feed.language;
  if (item.authors.empty()) item.authors = feed.authors;
  if (item.site.name.empty()) item.site = {feed.title, feed.icon};
}

Error read_into(Article& article, std::string_view json, const Limits& limits) {
  return read_document(json, limits, kItem, &article);
}

Error read_into(Feed& feed, std::string_view json, const Limits& limits) {
  Error error = read_document(json, limits, kFeed, &feed);
  for (Article& item : feed.items) take_over(feed, item);
  return error;
}

Result<Article> read_article(std::string_view json, const Limits& limits) {
  Article article;
  Error error = read_into(article, json, limits);
  if (error) return error;
  return article;
}

Result<Feed> read_feed(std::string_view json, const Limits& limits) {
  Feed feed;
  Error error = read_into(feed, json, limits);
  if (error) return error;
  return feed;
}

}  // namespace klipp
