#pragma once

#include <optional>

#include "klipp/date.hpp"
#include "klipp/text.hpp"

/// Plain values, as read from a document: strings are UTF-8 text (never markup), addresses are as the author wrote
/// them (resolved and checked when rendered). Absent members are empty.
namespace klipp {

/// What must be seen of a picture where not all of it can, from its upper left corner: tenths of its width and height.
struct Focus {
  int x = -1;  ///< -1 where nobody says
  int y = -1;
};

struct Picture {
  String url;
  String alt;  ///< what a person who cannot see it should know; empty where it only decorates
  String caption;
  String credit;  ///< as it is read, "Foto: Kari Nordmann"
  int width = 0;  ///< CSS pixels; 0 where unknown
  int height = 0;
  Focus focus = {};
};

/// Whose an article is: a newspaper, a blog.
struct Site {
  String name;
  String icon;  ///< address of a small square picture
};

struct Person {
  String name;
  String url;
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
  kCopy,    ///< the address, to the clipboard
  kNative,  ///< the device's own menu, where it has one
  kPrint,
};

/// Where an article shows its share bar, relative to the body.
enum class SharePlacement { kBoth, kTop, kBottom };

struct ShareBar {
  String url;  ///< what is shared; absolute, or relative to the document
  String title;
  String text;   ///< for networks that take a description; the title where empty
  String label;  ///< the locale's word ("Del") where empty
  List<Network> networks;
  List<String> hashtags;  ///< for networks that take them, with or without "#"
  String via;             ///< the account that a post names as its source, with or without "@"
  String mastodon;        ///< host of the Mastodon instance to post from; readers choose where empty
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
  String autocomplete = {};   ///< what browsers may fill in, as the HTML standard has it: "organization"
};

struct MailingList {
  String id;     ///< as the provider knows it
  String label;  ///< to choose by; without one the person is signed up to it anyway
  bool chosen = false;
};

struct Consent {
  String text;         ///< what the person agrees to; no consent box where empty
  String version;      ///< the publisher's own name for this text
  String privacy_url;  ///< where it is explained
};

struct SignupForm {
  Provider provider = Provider::kJson;
  String action;  ///< the provider's address for this form
  String heading;
  String text;
  String button;  ///< the locale's words where empty
  bool asks_name = false;
  std::optional<bool> double_opt_in;  ///< whether a mail asks to confirm; what the provider usually does where absent
  List<FormField> fields;
  List<MailingList> lists;
  Consent consent;
};

struct Article {
  String id;
  String url;
  String title;
  String summary;
  String kicker;
  List<String> lead;
  bool lead_is_list = false;  ///< the author wrote a list, and means bullets
  String content_markdown;
  String content_text;
  String content_html;  ///< not rendered
  Picture picture;
  Picture social_picture;  ///< for previews elsewhere, where it is not `picture`; without caption and credit
  DateTime published;
  DateTime modified;
  List<Person> authors;
  List<String> tags;
  List<Partner> partners;
  Site site;
  String partners_label;  ///< the locale's words where empty
  String ad_label;
  String language;  ///< BCP 47
  std::optional<ShareBar> share;
  std::optional<SignupForm> signup;
};

struct Feed {
  String title;
  String home_page_url;
  String language;
  List<Person> authors;  ///< of the items that name none
  String icon;           ///< of the site, for the items that name none
  List<Article> items;
};

}  // namespace klipp
