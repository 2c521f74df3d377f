#include "klipp/document.hpp"

#include "document_members.hpp"
#include "json.hpp"
#include "networks.hpp"
#include "providers.hpp"

namespace klipp {

namespace {

std::optional<SharePlacement> placement_named(std::string_view name) {
  if (name == "both") return SharePlacement::kBoth;
  if (name == "top") return SharePlacement::kTop;
  if (name == "bottom") return SharePlacement::kBottom;
  return std::nullopt;
}

void read_mastodon(const MemberReader& in, String& host) {
  in.string("mastodon", host);
  if (host.empty() || mastodon_host(host)) return;
  in.reading().error(ErrorCode::kBadValue, in.at("mastodon"),
                     "is no host of a Mastodon instance; write one, such as mastodon.social");
}

void read_share(const MemberReader& in, ShareBar& share) {
  in.string("url", share.url);
  in.string("title", share.title);
  in.string("text", share.text);
  in.string("label", share.label);
  in.strings("hashtags", share.hashtags);
  in.string("via", share.via);
  read_mastodon(in, share.mastodon);
  in.word("placement", share.placement, placement_named, "both, top or bottom");

  List<String> names;
  in.strings("networks", names);
  for (const String& name : names) {
    if (const std::optional<Network> network = network_named(name)) share.networks.push_back(*network);
  }
}

std::optional<FormField::Type> field_type_named(std::string_view name) {
  if (name == "text") return FormField::Type::kText;
  if (name == "select") return FormField::Type::kSelect;
  if (name == "checkbox") return FormField::Type::kCheckbox;
  return std::nullopt;
}

void read_field(const MemberReader& in, FormField& field) {
  in.word("type", field.type, field_type_named, "text, select or checkbox");
  in.string("name", field.name);
  in.string("label", field.label);
  in.boolean("required", field.required);
  in.each("options", [&](const MemberReader& each) {
    FieldOption& option = field.options.emplace_back();
    each.string("value", option.value);
    each.string("label", option.label);
  });
}

/// What has no name cannot be sent, and what has no label cannot be filled in.
void read_fields(const MemberReader& in, List<FormField>& fields) {
  in.each("fields", [&](const MemberReader& each) {
    FormField field;
    read_field(each, field);
    if (!field.name.empty() && !field.label.empty()) fields.push_back(std::move(field));
  });
}

void read_lists(const MemberReader& in, List<MailingList>& lists) {
  in.each("lists", [&](const MemberReader& each) {
    MailingList list;
    each.id("id", list.id);
    each.string("label", list.label);
    each.boolean("chosen", list.chosen);
    if (!list.id.empty()) lists.push_back(std::move(list));
  });
}

void read_signup(const MemberReader& in, SignupForm& signup) {
  in.word("provider", signup.provider, provider_named, provider_names());
  in.string("action", signup.action);
  in.string("heading", signup.heading);
  in.string("text", signup.text);
  in.string("button", signup.button);
  in.boolean("name", signup.asks_name);
  if (in.find("double_opt_in") != nullptr) in.boolean("double_opt_in", signup.double_opt_in.emplace());
  read_fields(in, signup.fields);
  read_lists(in, signup.lists);
  in.object("consent", [&](const MemberReader& consent) {
    consent.string("text", signup.consent.text);
    consent.id("version", signup.consent.version);
    consent.string("privacy_url", signup.consent.privacy_url);
  });
}

void read_lead(const MemberReader& in, Article& article) {
  const json::Value* value = in.find("lead");
  if (value != nullptr && value->type == json::Type::kList) {
    in.strings("lead", article.lead);
    article.lead_is_list = true;
    return;
  }
  String lead;
  in.string("lead", lead);
  if (!lead.empty()) article.lead.push_back(std::move(lead));
}

void read_partners(const MemberReader& in, List<Partner>& partners) {
  in.each("partners", [&](const MemberReader& each) {
    Partner partner;
    each.string("name", partner.name);
    each.string("url", partner.url);
    each.string("logo", partner.logo);
    if (!partner.name.empty()) partners.push_back(std::move(partner));
  });
}

void read_extension(const MemberReader& in, Article& article) {
  in.string("kicker", article.kicker);
  read_lead(in, article);
  in.string("content_markdown", article.content_markdown);
  in.string("image_alt", article.picture.alt);
  in.string("image_caption", article.picture.caption);
  in.string("image_credit", article.picture.credit);
  in.pixels("image_width", article.picture.width);
  in.pixels("image_height", article.picture.height);
  read_partners(in, article.partners);
  in.object("share", [&](const MemberReader& share) { read_share(share, article.share.emplace()); });
  in.object("signup", [&](const MemberReader& signup) { read_signup(signup, article.signup.emplace()); });
  in.object("labels", [&](const MemberReader& labels) {
    labels.string("partners", article.partners_label);
    labels.string("ad", article.ad_label);
  });
}

void read_people(const MemberReader& in, List<Person>& people) {
  const auto read_person = [&](const MemberReader& each) {
    Person person;
    each.string("name", person.name);
    each.string("url", person.url);
    if (!person.name.empty()) people.push_back(std::move(person));
  };
  in.each("authors", read_person);
  if (people.empty()) in.object("author", read_person);  // JSON Feed 1.0
}

/// One picture stands for the article: the banner where there is one, being made for the purpose.
void read_picture(const MemberReader& in, Picture& picture) {
  String banner;
  in.string("banner_image", banner);
  in.string("image", picture.url);
  if (!banner.empty()) picture.url = std::move(banner);
}

}  // namespace

void read_item(const MemberReader& in, Article& article) {
  in.id("id", article.id);
  in.string("url", article.url);
  in.string("title", article.title);
  in.string("summary", article.summary);
  in.string("content_text", article.content_text);
  in.string("language", article.language);
  in.date("date_published", article.published);
  in.date("date_modified", article.modified);
  in.strings("tags", article.tags);
  read_picture(in, article.picture);
  read_people(in, article.authors);
  in.object("_klipp", [&](const MemberReader& extension) { read_extension(extension, article); });
}

void read_feed_members(const MemberReader& in, Feed& feed) {
  in.string("title", feed.title);
  in.string("home_page_url", feed.home_page_url);
  in.string("language", feed.language);
  read_people(in, feed.authors);
  in.each("items", [&](const MemberReader& each) {
    Article& article = feed.items.emplace_back();
    read_item(each, article);
    if (article.language.empty()) article.language = feed.language;
    if (article.authors.empty()) article.authors = feed.authors;
  });
}

Result<Article> read_article(std::string_view json, const Limits& limits) {
  return read_object<Article>(json, limits, read_item);
}

Result<Feed> read_feed(std::string_view json, const Limits& limits) {
  return read_object<Feed>(json, limits, read_feed_members);
}

}  // namespace klipp
