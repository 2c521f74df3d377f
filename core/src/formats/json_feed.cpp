#include "formats/json_feed.hpp"

#include <utility>

#include "klipp/locale.hpp"
#include "text/char_set.hpp"
#include "text/utf8.hpp"

/// The format: what each object of a document may hold, in the order in which problems are told. JSON Feed 1.1
/// (https://www.jsonfeed.org/version/1.1/), with the `author` of version 1.0 and Klipp's extension.
namespace klipp {

namespace {

using namespace member_kinds;

constexpr MemberOf<Person> kPersonExtensionMembers[] = {
    member<&Person::role>("role", kWords),
};
constexpr auto kPersonExtension = object_of<kPersonExtensionMembers>();

constexpr MemberOf<Person> kPersonMembers[] = {
    member<&Person::name>("name", kNeededText),
    member<&Person::url>("url", kText),
    member<&Person::picture>("avatar", kText),
    whole<Person>("_klipp", object(kPersonExtension)),
};
constexpr auto kPerson = list_of<kPersonMembers>({.drops = true, .takes_name = true});

constexpr MemberOf<Correction> kCorrectionMembers[] = {
    member<&Correction::text>("text", kNeededText),
    member<&Correction::date>("date", kDate),
};
constexpr auto kCorrection = list_of<kCorrectionMembers>({.drops = true, .takes_name = true});

constexpr MemberOf<Partner> kPartnerMembers[] = {
    member<&Partner::name>("name", kNeededText),
    member<&Partner::url>("url", kText),
    member<&Partner::logo>("logo", kText),
};
constexpr auto kPartner = list_of<kPartnerMembers>({.drops = true, .takes_name = true});

constexpr MemberOf<ShareBar> kShareMembers[] = {
    member<&ShareBar::url>("url", kText),
    member<&ShareBar::title>("title", kWords),
    member<&ShareBar::text>("text", kWords),
    member<&ShareBar::label>("label", kWords),
    member<&ShareBar::hashtags>("hashtags", kTexts),
    member<&ShareBar::via>("via", kText),
    member<&ShareBar::mastodon>("mastodon", kHost),
    member<&ShareBar::placement>("placement", kPlacement),
    member<&ShareBar::networks>("networks", kNetworks),
};
constexpr auto kShare = optional_of<kShareMembers>();

constexpr MemberOf<FieldOption> kOptionMembers[] = {
    member<&FieldOption::value>("value", kText),
    member<&FieldOption::label>("label", kWords),
};
constexpr auto kOption = list_of<kOptionMembers>();

// What has no name cannot be sent, and what has no label cannot be filled in.
constexpr MemberOf<FormField> kFieldMembers[] = {
    member<&FormField::type>("type", kFieldType),
    member<&FormField::name>("name", kNeededText),
    member<&FormField::label>("label", kNeededText),
    member<&FormField::required>("required", kFlag),
    member<&FormField::autocomplete>("autocomplete", kText),
    member<&FormField::options>("options", objects(kOption)),
};
constexpr auto kField = list_of<kFieldMembers>({.drops = true});

constexpr MemberOf<MailingList> kListMembers[] = {
    member<&MailingList::id>("id", kNeededId),
    member<&MailingList::label>("label", kWords),
    member<&MailingList::chosen>("chosen", kFlag),
};
constexpr auto kList = list_of<kListMembers>({.drops = true});

constexpr MemberOf<Consent> kConsentMembers[] = {
    member<&Consent::text>("text", kWords),
    member<&Consent::version>("version", kId),
    member<&Consent::privacy_url>("privacy_url", kText),
};
constexpr auto kConsent = object_of<kConsentMembers>();

constexpr MemberOf<SignupForm> kSignupMembers[] = {
    member<&SignupForm::provider>("provider", kProvider),
    member<&SignupForm::action>("action", kText),
    member<&SignupForm::heading>("heading", kWords),
    member<&SignupForm::text>("text", kWords),
    member<&SignupForm::button>("button", kWords),
    member<&SignupForm::asks_name>("name", kFlag),
    member<&SignupForm::double_opt_in>("double_opt_in", kMaybeFlag),
    member<&SignupForm::fields>("fields", objects(kField)),
    member<&SignupForm::lists>("lists", objects(kList)),
    member<&SignupForm::consent>("consent", object(kConsent)),
};
constexpr auto kSignup = optional_of<kSignupMembers>({.drops = true});

constexpr MemberOf<Republish> kRepublishMembers[] = {
    member<&Republish::license>("license", kWords),  member<&Republish::license_url>("license_url", kText),
    member<&Republish::text>("text", kWords),        member<&Republish::url>("url", kText),
    member<&Republish::pictures>("pictures", kFlag),
};
constexpr auto kRepublish = optional_of<kRepublishMembers>();

/// Any of Klipp's words by its name, in the lines that relabelled() takes.
bool take_labels(const MemberReader& in, void* object) {
  String& labels = static_cast<Article*>(object)->labels;
  in.for_each([&](const MemberReader& label) {
    const std::string_view name = label.value().name;
    if (!label.is(json::Type::kString)) return;
    if (!is_label(name)) return label.refuse_label();
    labels.append(name).append("=").append(on_one_line(label.value().string)).append("\n");
  });
  return true;
}

constexpr ShapeOf<Article, Article> kLabels = [] {
  ShapeOf<Article, Article> shape{};
  shape.finish = take_labels;
  return shape;
}();

constexpr MemberOf<Site> kSiteMembers[] = {
    member<&Site::name>("name", kWords),
    member<&Site::icon>("icon", kText),
};
constexpr auto kSite = object_of<kSiteMembers>(/*takes_name=*/true);

constexpr MemberOf<PictureSize> kPictureSizeMembers[] = {
    member<&PictureSize::url>("url", kText),
    member<&PictureSize::width>("width", kPixels),
    member<&PictureSize::type>("type", kText),
};
constexpr auto kPictureSize = list_of<kPictureSizeMembers>();

constexpr MemberOf<Article> kExtensionMembers[] = {
    member<&Article::kicker>("kicker", kWords),
    whole<Article>("lead", kLead),
    member<&Article::is_teaser>("teaser", kFlag),
    member<&Article::content_markdown>("content_markdown", kText),
    member<&Article::picture, &Picture::alt>("image_alt", kWords),
    member<&Article::picture, &Picture::caption>("image_caption", kWords),
    member<&Article::picture, &Picture::credit>("image_credit", kWords),
    member<&Article::picture, &Picture::width>("image_width", kPixels),
    member<&Article::picture, &Picture::height>("image_height", kPixels),
    member<&Article::social_picture, &Picture::url>("image_social", kText),
    member<&Article::social_picture, &Picture::width>("image_social_width", kPixels),
    member<&Article::social_picture, &Picture::height>("image_social_height", kPixels),
    member<&Article::picture, &Picture::focus>("image_focus", kFocus),
    member<&Article::picture, &Picture::sizes>("image_srcset", srcset(kPictureSize)),
    member<&Article::corrections>("corrections", objects(kCorrection)),
    member<&Article::partners>("partners", objects(kPartner)),
    member<&Article::share>("share", object(kShare)),
    member<&Article::signup>("signup", object(kSignup)),
    member<&Article::republish>("republish", object(kRepublish)),
    member<&Article::statistics>("statistics", kText),
    member<&Article::site>("site", object(kSite)),
    whole<Article>("labels", object(kLabels)),
};
constexpr auto kExtension = object_of<kExtensionMembers>();

constexpr MemberOf<Attachment> kAttachmentMembers[] = {
    member<&Attachment::url>("url", kText),
    member<&Attachment::type>("mime_type", kText),
    member<&Attachment::title>("title", kWords),
    member<&Attachment::bytes>("size_in_bytes", kId),
};
constexpr auto kAttachment = list_of<kAttachmentMembers>();

/// An article without a picture of its own is shown with the first that is attached; the rest is no picture.
bool sort_attachments(const MemberReader& /*in*/, Article& article) {
  const List<Attachment> all = std::exchange(article.attachments, {});
  for (const Attachment& each : all) add_attachment(article, each);
  return true;
}

constexpr MemberOf<Article> kItemMembers[] = {
    member<&Article::id>("id", kId),
    member<&Article::url>("url", kText),
    member<&Article::url>("external_url", kFallbackText),
    member<&Article::title>("title", kWords),
    member<&Article::summary>("summary", kWords),
    member<&Article::content_text>("content_text", kText),
    member<&Article::content_html>("content_html", kText),
    member<&Article::language>("language", kText),
    member<&Article::published>("date_published", kDate),
    member<&Article::modified>("date_modified", kDate),
    member<&Article::tags>("tags", kTexts),
    // One picture stands for the article: the banner where there is one, being made for the purpose.
    member<&Article::picture, &Picture::url>("banner_image", kText),
    member<&Article::picture, &Picture::url>("image", kFallbackText),
    member<&Article::authors>("authors", objects(kPerson)),
    member<&Article::authors>("author", author(kPerson)),  // JSON Feed 1.0
    member<&Article::attachments>("attachments", objects(kAttachment)),
    whole<Article>("_klipp", object(kExtension)),
};
constexpr auto kItem = finished_list_of<kItemMembers, sort_attachments>();

constexpr MemberOf<Feed> kFeedMembers[] = {
    member<&Feed::title>("title", kWords),
    member<&Feed::home_page_url>("home_page_url", kText),
    // The smaller of the two, where there are both: it is shown as large as a letter.
    member<&Feed::icon>("favicon", kText),
    member<&Feed::icon>("icon", kFallbackText),
    member<&Feed::language>("language", kText),
    member<&Feed::authors>("authors", objects(kPerson)),
    member<&Feed::authors>("author", author(kPerson)),
    member<&Feed::items>("items", objects(kItem)),
};
constexpr auto kFeed = object_of<kFeedMembers>();

/// A feed may have lost its items.
bool is_feed_by_version(const json::Value& object) {
  const json::Value* version = object.find("version");
  return version != nullptr && trim(version->string).starts_with("https://jsonfeed.org/");
}

}  // namespace

const ItemShape& item_shape() { return kItem; }
const FeedShape& feed_shape() { return kFeed; }

void add_attachment(Article& item, Attachment attachment) {
  constexpr std::size_t kMostDigits = 15;
  const String& bytes = attachment.bytes;
  const bool is_size = bytes.size() <= kMostDigits && length_before(bytes, ~kDigits) == bytes.size();
  if (!is_size || bytes.starts_with('0')) attachment.bytes = {};
  if (!attachment.type.starts_with("image/")) {
    if (!attachment.url.empty()) item.attachments.push_back(std::move(attachment));
  } else if (item.picture.url.empty()) {
    item.picture.url = std::move(attachment.url);
  }
}

void take_over(const Feed& feed, Article& item) {
  if (item.language.empty()) item.language = feed.language;
  if (item.authors.empty()) item.authors = feed.authors;
  if (item.site.name.empty()) item.site = {feed.title, feed.icon};
  if (item.statistics.empty()) item.statistics = feed.statistics;
}

bool is_json_feed(const json::Value& object) {
  return has_any(object, "_klipp items content_text content_html date_published") || is_feed_by_version(object);
}

void read_json_feed(const MemberReader& in, Document& document) {
  Feed& feed = document.feed;
  document.is_feed = in.find("items") != nullptr || is_feed_by_version(in.value());
  if (!document.is_feed) {
    in.read(kItem, feed.items.emplace_back());
    return;
  }
  in.read(kFeed, feed);
  if (has_any(in.value(), "url _klipp")) {
    in.read(kItem, document.itself.emplace());
    feed.statistics = document.itself->statistics;
  }
  for (Article& item : feed.items) take_over(feed, item);
}

Result<String> read_labels(std::string_view json, const Limits& limits) {
  Article labelled;
  if (Error error = MemberReader::parse(json, limits, kLabels, labelled, WrongMember::kIsRefused)) return error;
  return std::move(labelled.labels);
}

}  // namespace klipp
