#include "klipp/document.hpp"

#include "document_members.hpp"
#include "json.hpp"
#include "networks.hpp"

namespace klipp {

namespace {

void read_share(const MemberReader& in, ShareBar& share) {
  in.string("url", share.url);
  in.string("title", share.title);
  in.string("text", share.text);
  in.string("label", share.label);

  std::vector<std::string> names;
  in.strings("networks", names);
  for (const std::string& name : names) {
    if (const std::optional<Network> network = network_named(name)) share.networks.push_back(*network);
  }

  std::string placement;
  in.string("placement", placement);
  if (placement == "top") {
    share.placement = SharePlacement::kTop;
  } else if (placement == "bottom") {
    share.placement = SharePlacement::kBottom;
  } else if (!placement.empty() && placement != "both") {
    in.reading().error(ErrorCode::kBadValue, in.at("placement"),
                       "is no place for a share bar; write both, top or bottom");
  }
}

void read_signup(const MemberReader& in, SignupForm& signup) {
  in.string("action", signup.action);
  in.string("heading", signup.heading);
  in.string("text", signup.text);
  in.string("button", signup.button);
  in.boolean("name", signup.asks_name);
  in.object("consent", [&](const MemberReader& consent) {
    consent.string("text", signup.consent.text);
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
  std::string lead;
  in.string("lead", lead);
  if (!lead.empty()) article.lead.push_back(std::move(lead));
}

void read_partners(const MemberReader& in, std::vector<Partner>& partners) {
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

void read_people(const MemberReader& in, std::vector<Person>& people) {
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
  std::string banner;
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

Error not_an_object(json::Type type) {
  return {ErrorCode::kWrongType, "",
          std::string("the document is ") + json::name_of(type) + "; a document is a JSON object", 0};
}

namespace {

/// Parses `text` and hands its object to `read`; the first error that is not a warning stands for all.
template <typename Model, typename Read>
Result<Model> read_document(std::string_view text, const Limits& limits, Read read) {
  Result<json::Value> root = json::parse(text, limits);
  if (!root) return root.error();
  if (root.value().type != json::Type::kObject) return not_an_object(root.value().type);
  Reading reading{limits, {}};
  Model model;
  read(MemberReader(root.value(), "", reading), model);
  for (Problem& problem : reading.problems) {
    if (!problem.warning) return std::move(problem.error);
  }
  return model;
}

}  // namespace

Result<Article> read_article(std::string_view json, const Limits& limits) {
  return read_document<Article>(json, limits, read_item);
}

Result<Feed> read_feed(std::string_view json, const Limits& limits) {
  return read_document<Feed>(json, limits, read_feed_members);
}

}  // namespace klipp
