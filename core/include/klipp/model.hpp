#pragma once

#include <optional>
#include <string>
#include <vector>

/// Plain values, as read from a document: strings are UTF-8 text (never markup), addresses are as the author wrote
/// them (resolved and checked when rendered). Absent members are empty.
namespace klipp {

/// A point in time as the author wrote it, RFC 3339. The wall-clock fields are those of the author's own offset.
struct DateTime {
  int year = 0;  ///< 0 where there is no date
  int month = 1;
  int day = 1;
  std::string text;  ///< the original, for `datetime=""`

  explicit operator bool() const { return year != 0; }
};

struct Picture {
  std::string url;
  std::string alt;  ///< what a person who cannot see it should know; empty where it only decorates
  std::string caption;
  std::string credit;  ///< as it is read, "Foto: Kari Nordmann"
  int width = 0;       ///< CSS pixels; 0 where unknown
  int height = 0;
};

struct Person {
  std::string name;
  std::string url;
};

struct Partner {
  std::string name;
  std::string url;
  std::string logo;
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
  std::string url;  ///< what is shared; absolute, or relative to the document
  std::string title;
  std::string text;   ///< for networks that take a description; the title where empty
  std::string label;  ///< the locale's word ("Del") where empty
  std::vector<Network> networks;
  std::vector<std::string> hashtags;  ///< for networks that take them, with or without "#"
  std::string via;                    ///< the account that a post names as its source, with or without "@"
  std::string mastodon;               ///< host of the Mastodon instance to post from; readers choose where empty
  SharePlacement placement = SharePlacement::kBoth;
};

/// The newsletter service that a form talks to.
enum class Provider { kJson, kForm, kMailchimp, kButtondown, kListmonk, kGhost, kKit, kBrevo };

struct FieldOption {
  std::string value;
  std::string label;
};

/// A question beyond address and name.
struct FormField {
  enum class Type { kText, kSelect, kCheckbox } type = Type::kText;
  std::string name;  ///< as the provider knows it
  std::string label;
  bool required = false;
  std::vector<FieldOption> options;  ///< of a select
};

struct MailingList {
  std::string id;     ///< as the provider knows it
  std::string label;  ///< to choose by; without one the person is signed up to it anyway
  bool chosen = false;
};

struct Consent {
  std::string text;         ///< what the person agrees to; no consent box where empty
  std::string version;      ///< the publisher's own name for this text
  std::string privacy_url;  ///< where it is explained
};

struct SignupForm {
  Provider provider = Provider::kJson;
  std::string action;  ///< the provider's address for this form
  std::string heading;
  std::string text;
  std::string button;  ///< the locale's words where empty
  bool asks_name = false;
  std::optional<bool> double_opt_in;  ///< whether a mail asks to confirm; what the provider usually does where absent
  std::vector<FormField> fields;
  std::vector<MailingList> lists;
  Consent consent;
};

struct Article {
  std::string id;
  std::string url;
  std::string title;
  std::string summary;
  std::string kicker;
  std::vector<std::string> lead;
  bool lead_is_list = false;  ///< the author wrote a list, and means bullets
  std::string content_markdown;
  std::string content_text;
  Picture picture;
  DateTime published;
  DateTime modified;
  std::vector<Person> authors;
  std::vector<std::string> tags;
  std::vector<Partner> partners;
  std::string partners_label;  ///< the locale's words where empty
  std::string ad_label;
  std::string language;  ///< BCP 47
  std::optional<ShareBar> share;
  std::optional<SignupForm> signup;
};

struct Feed {
  std::string title;
  std::string home_page_url;
  std::string language;
  std::vector<Person> authors;  ///< of the items that name none
  std::vector<Article> items;
};

}  // namespace klipp
