#include "json/indented.hpp"
#include "json/json_writer.hpp"
#include "klipp/document.hpp"
#include "klipp/url.hpp"
#include "model/names.hpp"
#include "text/choices.hpp"

/// The reverse of json_feed.cpp: what that reads is written here, in this order.
namespace klipp {

namespace {

using json::Writer;

/// `written` as an absolute address. What cannot be resolved stays for `klipp validate` to tell.
String absolute(std::string_view written, const Url& base) {
  const Url url = base.empty() ? Url{} : resolve_url(written, base);
  return url.empty() ? copy_of(written) : url.text();
}

/// Calls `write(entry)` for each entry of a list that is not empty.
template <typename Entry, typename Write>
void write_list(Writer& out, std::string_view name, const List<Entry>& entries, Write write) {
  if (entries.empty()) return;
  out.key(name).open('[');
  for (const Entry& entry : entries) write(entry);
  out.close(']');
}

void write_texts(Writer& out, std::string_view name, const List<String>& texts) {
  write_list(out, name, texts, [&](const String& text) { out.text(text); });
}

void write_flag(Writer& out, std::string_view name, bool value) {
  if (value) out.key(name).boolean(true);
}

void write_people(Writer& out, const List<Person>& people, const Url& base) {
  write_list(out, "authors", people, [&](const Person& person) {
    out.open('{').member("name", person.name).member("url", absolute(person.url, base));
    out.member("avatar", absolute(person.picture, base));
    if (!person.role.empty()) out.key("_klipp").open('{').member("role", person.role).close('}');
    out.close('}');
  });
}

void write_attachments(Writer& out, const List<Attachment>& attachments, const Url& base) {
  write_list(out, "attachments", attachments, [&](const Attachment& each) {
    out.open('{').member("url", absolute(each.url, base)).member("mime_type", each.type).member("title", each.title);
    if (!each.bytes.empty()) out.key("size_in_bytes").digits(each.bytes);
    out.close('}');
  });
}

void write_share(Writer& out, const ShareBar& share, const Url& base) {
  out.open('{').member("url", absolute(share.url, base)).member("title", share.title).member("text", share.text);
  out.member("label", share.label);
  write_texts(out, "hashtags", share.hashtags);
  out.member("via", share.via).member("mastodon", share.mastodon);
  if (share.placement != SharePlacement::kBoth) out.member("placement", kPlacementNames[share.placement]);
  write_list(out, "networks", share.networks, [&](Network network) { out.text(kNetworkNames[network]); });
  out.close('}');
}

void write_field(Writer& out, const FormField& field) {
  out.open('{').member("type", kFieldTypeNames[field.type]).member("name", field.name).member("label", field.label);
  write_flag(out, "required", field.required);
  out.member("autocomplete", field.autocomplete);
  write_list(out, "options", field.options, [&](const FieldOption& option) {
    out.open('{').member("value", option.value).member("label", option.label).close('}');
  });
  out.close('}');
}

void write_consent(Writer& out, const Consent& consent, const Url& base) {
  if (consent.text.empty()) return;
  out.key("consent").open('{').member("text", consent.text).member("version", consent.version);
  out.member("privacy_url", absolute(consent.privacy_url, base)).close('}');
}

void write_signup(Writer& out, const SignupForm& signup, const Url& base) {
  out.open('{').member("provider", kProviderNames[signup.provider]).member("action", absolute(signup.action, base));
  out.member("heading", signup.heading).member("text", signup.text).member("button", signup.button);
  write_flag(out, "name", signup.asks_name);
  if (signup.double_opt_in) out.key("double_opt_in").boolean(*signup.double_opt_in);
  write_list(out, "fields", signup.fields, [&](const FormField& field) { write_field(out, field); });
  write_list(out, "lists", signup.lists, [&](const MailingList& list) {
    out.open('{').member("id", list.id).member("label", list.label);
    write_flag(out, "chosen", list.chosen);
    out.close('}');
  });
  write_consent(out, signup.consent, base);
  out.close('}');
}

void write_republish(Writer& out, const Republish& republish, const Url& base) {
  out.open('{').member("license", republish.license).member("license_url", absolute(republish.license_url, base));
  out.member("text", republish.text).member("url", absolute(republish.url, base));
  write_flag(out, "pictures", republish.pictures);
  out.close('}');
}

/// The object `_klipp` of an item, which is only there if something is in it.
class Extension {
 public:
  Extension(Writer& out, const Article& article, const Url& base) : out_(out), article_(article), base_(base) {}

  /// Returns whether there is one.
  bool write(const Feed& feed) {
    text("kicker", article_.kicker);
    if (article_.lead_is_list) {
      write_texts(opened(), "lead", article_.lead);
    } else if (!article_.lead.empty()) {
      text("lead", article_.lead.front());
    }
    if (article_.is_teaser) opened().key("teaser").boolean(true);
    text("content_markdown", article_.content_markdown);
    write_pictures();
    write_corrections();
    write_partners();
    if (article_.share) klipp::write_share(opened().key("share"), *article_.share, base_);
    if (article_.signup) klipp::write_signup(opened().key("signup"), *article_.signup, base_);
    if (article_.republish) write_republish(opened().key("republish"), *article_.republish, base_);
    if (article_.statistics != feed.statistics) text("statistics", absolute(article_.statistics, base_));
    write_site(feed);
    write_labels();
    if (is_open_) out_.close('}');
    return is_open_;
  }

 private:
  Writer& opened() {
    if (!is_open_) out_.key("_klipp").open('{');
    is_open_ = true;
    return out_;
  }

  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) opened().member(name, value);
  }

  void pixels(std::string_view name, int value) {
    if (value > 0) opened().key(name).number(value);
  }

  void write_pictures() {
    const Picture& picture = article_.picture;
    text("image_alt", picture.alt);
    text("image_caption", picture.caption);
    text("image_credit", picture.credit);
    pixels("image_width", picture.width);
    pixels("image_height", picture.height);
    if (picture.focus.x >= 0) {
      text("image_focus", decimal(10 * picture.focus.x) + "% " + decimal(10 * picture.focus.y) + "%");
    }
    write_sizes(picture.sizes);
    text("image_social", absolute(article_.social_picture.url, base_));
    pixels("image_social_width", article_.social_picture.width);
    pixels("image_social_height", article_.social_picture.height);
  }

  void write_sizes(const List<PictureSize>& sizes) {
    if (sizes.empty()) return;
    write_list(opened(), "image_srcset", sizes, [&](const PictureSize& size) {
      out_.open('{').member("url", absolute(size.url, base_));
      if (size.width > 0) out_.key("width").number(size.width);
      out_.member("type", size.type).close('}');
    });
  }

  void write_corrections() {
    if (article_.corrections.empty()) return;
    write_list(opened(), "corrections", article_.corrections, [&](const Correction& correction) {
      out_.open('{').member("text", correction.text).member("date", correction.date.text).close('}');
    });
  }

  void write_partners() {
    if (article_.partners.empty()) return;
    write_list(opened(), "partners", article_.partners, [&](const Partner& partner) {
      out_.open('{').member("name", partner.name).member("url", absolute(partner.url, base_));
      out_.member("logo", absolute(partner.logo, base_)).close('}');
    });
  }

  /// Unless it is the feed's.
  void write_site(const Feed& feed) {
    const Site& site = article_.site;
    if (site.name.empty() || (site.name == feed.title && site.icon == feed.icon)) return;
    opened().key("site").open('{').member("name", site.name).member("icon", absolute(site.icon, base_)).close('}');
  }

  void write_labels() {
    std::string_view rest = article_.labels;
    if (rest.empty()) return;
    opened().key("labels").open('{');
    while (!rest.empty()) {
      std::string_view words = take_before(rest, '\n');
      const std::string_view name = take_before(words, '=');
      out_.member(name, words);
    }
    out_.close('}');
  }

  Writer& out_;
  const Article& article_;
  const Url& base_;
  bool is_open_ = false;
};

/// Addresses of an item start at its own.
Url base_of(const Article& article, const Url& base) {
  Url own = base.empty() ? Url{} : resolve_url(article.url, base);
  return own.empty() ? base : own;
}

/// The members of an item that belongs to a feed. Returns whether one of them is its extension.
bool write_members(Writer& out, const Article& article, const Feed& feed, const Url& feed_base) {
  const Url base = base_of(article, feed_base);
  out.member("id", article.id).member("url", absolute(article.url, feed_base));
  out.member("title", article.title).member("summary", article.summary);
  out.member("content_html", article.content_html).member("content_text", article.content_text);
  out.member("image", absolute(article.picture.url, base));
  out.member("date_published", article.published.text).member("date_modified", article.modified.text);
  write_people(out, article.authors, base);
  write_attachments(out, article.attachments, base);
  write_texts(out, "tags", article.tags);
  out.member("language", article.language);
  return Extension(out, article, base).write(feed);
}

void write_item(Writer& out, const Article& article, const Feed& feed, const Url& base) {
  out.open('{');
  write_members(out, article, feed, base);
  out.close('}');
}

void write_feed(Writer& out, const Document& document, const Url& base) {
  const Feed& feed = document.feed;
  out.open('{').member("version", "https://jsonfeed.org/version/1.1");
  if (document.itself) {
    // An address or an extension is what an article of its own is known by, even one that says nothing.
    const bool is_known =
        write_members(out, *document.itself, {}, base) || !absolute(document.itself->url, base).empty();
    if (!is_known) out.key("_klipp").open('{').close('}');
  } else {
    out.member("title", feed.title).member("language", feed.language);
    write_people(out, feed.authors, base);
  }
  out.member("home_page_url", absolute(feed.home_page_url, base)).member("favicon", absolute(feed.icon, base));
  out.key("items").open('[');
  for (const Article& item : feed.items) write_item(out, item, feed, base);
  out.close(']').close('}');
}

}  // namespace

String write_json_feed(const Document& document, std::string_view base_text) {
  const Url base = resolve_url(base_text);
  Writer out;
  if (document.is_feed || document.feed.items.empty()) {
    write_feed(out, document, base);
  } else {
    write_item(out, document.feed.items.front(), {}, base);
  }
  return json::indented(out.str()) + "\n";
}

}  // namespace klipp
