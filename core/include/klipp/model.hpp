#pragma once

#include <optional>

#include "klipp/date.hpp"
#include "klipp/text.hpp"

/// Plain values, as read from a document (document.hpp) or filled in by a program.
///
///     klipp::Article article;
///     article.title = "The title";
///     article.url = "https://news.example/a";
///     const auto card = klipp::render_card(article);
///
/// Strings are text in UTF-8, never markup. Addresses are as the author wrote them; rendering resolves and checks them.
/// Absent members are empty. Values own what they hold. Any thread may read them.
namespace klipp {

/// The point of a picture that stays visible if the picture is cropped, in tenths of its width and height from the
/// upper left corner.
struct Focus {
  int x = -1;  ///< -1 if the document does not say
  int y = -1;
};

/// A file of a picture, among others from which a browser chooses.
struct PictureSize {
  String url;
  String type;    ///< MIME type: image/avif and image/webp are for browsers that show these; others say nothing more
  int width = 0;  ///< of the file, in pixels; one without is left out
};

struct Picture {
  String url;
  String alt;  ///< for people who cannot see it; empty if it is only decoration
  String caption;
  String credit;  ///< complete, as shown: "Foto: Kari Nordmann"
  int width = 0;  ///< CSS pixels; 0 if unknown
  int height = 0;
  Focus focus = {};
  List<PictureSize> sizes = {};  ///< the same picture in several widths and formats, that of `url` among them
};

/// The newspaper or blog that an article is from.
struct Site {
  String name;
  String icon;  ///< address of a small square picture
};

struct Person {
  String name;
  String url;
  String picture = {};  ///< address of a portrait, shown as a small circle
  String role = {};     ///< "Journalist"
};

/// What an article said wrongly, and says right now.
struct Correction {
  DateTime date;
  String text;
};

/// A file that belongs to an article: a sound or film to play, or something to download.
struct Attachment {
  String url;
  String type;   ///< MIME type: "audio/mpeg"
  String title;  ///< its file's name if empty
  String bytes;  ///< its size, in digits; empty if unknown
};

struct Partner {
  String name;
  String url;
  String logo;
};

enum class Network {
  kX,
  kFacebook,
  kLinkedIn,
  kBluesky,
  kMastodon,
  kThreads,
  kWhatsApp,
  kTelegram,
  kReddit,
  kEmail,
  kCopy,    ///< copies the address to the clipboard
  kNative,  ///< the device's own menu, if it has one
  kPrint,
};

/// Where the share bar of an article stands, relative to the body.
enum class SharePlacement { kBoth, kTop, kBottom };

struct ShareBar {
  String url;  ///< what is shared; absolute, or relative to the document
  String title;
  String text;   ///< for networks that take a description; the title if empty
  String label;  ///< the locale's word ("Del") if empty
  List<Network> networks;
  List<String> hashtags;  ///< for networks that take them, with or without "#"
  String via;             ///< the account that posts name as their source, with or without "@"
  String mastodon;        ///< host of the Mastodon instance to post from; readers choose one if empty
  SharePlacement placement = SharePlacement::kBoth;
};

/// The newsletter service that a form talks to.
enum class Provider { kJson, kForm, kMailchimp, kButtondown, kListmonk, kGhost, kKit, kBrevo };

struct FieldOption {
  String value;
  String label;
};

/// A question beyond address and name.
struct FormField {
  enum class Type { kText, kSelect, kCheckbox } type = Type::kText;
  String name;  ///< as the provider knows it
  String label;
  bool required = false;
  List<FieldOption> options;  ///< of a select
  String autocomplete = {};   ///< what browsers may fill in, by its name in HTML: "organization"
};

struct MailingList {
  String id;     ///< as the provider knows it
  String label;  ///< for readers to choose by; without one every signup includes the list
  bool chosen = false;
};

struct Consent {
  String text;         ///< what the reader agrees to; no box for consent if empty
  String version;      ///< the publisher's own name for this text
  String privacy_url;  ///< the page that explains it
};

struct SignupForm {
  Provider provider = Provider::kJson;
  String action;  ///< the provider's address for this form
  String heading;
  String text;
  String button;  ///< the locale's word if empty
  bool asks_name = false;
  std::optional<bool> double_opt_in;  ///< whether a mail asks to confirm; as the provider usually does if absent
  List<FormField> fields;
  List<MailingList> lists;
  Consent consent;
};

/// Leave for others to publish the article, and on which terms. What they may take is its text, with its links;
/// pictures are mostly other people's.
struct Republish {
  String license;      ///< its name, "CC BY-ND 4.0"; that of `license_url` if empty
  String license_url;  ///< address of its text
  String text;         ///< the publisher's terms in its own words; the locale's words if empty
  String url;          ///< of a page that has the same for readers without script; the article's own if empty
  bool pictures = false;
};

struct Article {
  String id;
  String url;
  String title;
  String summary;
  String kicker;
  List<String> lead;
  bool lead_is_list = false;  ///< the author wrote a list: show bullets
  bool is_teaser = false;     ///< the text is for those who pay or know a password: a link to it in place of a body
  String content_markdown;    ///< shown as the body, if there is one
  String content_html;        ///< … or else this
  String content_text;        ///< … or else this
  Picture picture;
  Picture social_picture;  ///< for previews on other sites, if not `picture`; without caption and credit
  DateTime published;
  DateTime modified;
  List<Person> authors;
  List<Correction> corrections;
  List<Attachment> attachments;  ///< without pictures; one that the body has, too, is shown there
  List<String> tags;
  List<Partner> partners;
  Site site;
  String labels;    ///< words in place of Klipp's own, as relabelled() takes them
  String language;  ///< BCP 47
  std::optional<ShareBar> share;
  std::optional<SignupForm> signup;
  std::optional<Republish> republish;  ///< absent if others may not publish it
  String statistics;  ///< address that counts what readers do with the article, as sums; nothing is counted if empty
};

struct Feed {
  String title;
  String home_page_url;
  String language;
  List<Person> authors;  ///< for items that name none
  String icon;           ///< of the site, for items that name none
  String statistics;     ///< for items that name none
  List<Article> items;
};

}  // namespace klipp
