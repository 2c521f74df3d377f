#pragma once

#include <map>
#include <string>
#include <variant>

namespace klipp::example {

/// The words of one mail, in UTF-8 with "\n" between the lines. CONFIRM and UNSUBSCRIBE stand for the links,
/// SENDER for the name of who writes it.
struct MailWords {
  std::string subject;
  std::string text;
};

/// The mails in one language.
struct MailsOfLanguage {
  MailWords confirm;  ///< asks for the confirmation of a signup
  MailWords known;    ///< the same, to an address that is on the list: nothing changes unless its owner confirms it
};

/// Who writes the mails, and what. The words of a stranger never stand in them: nobody can have mails of their own
/// sent to others.
struct MailTexts {
  std::string sender;                                ///< a name, for "From"
  std::map<std::string, MailsOfLanguage> languages;  ///< by BCP 47 tag; "en" is there, for all others
};

/// Those that the publisher has without a file of its own: in all languages of locales/ that are whole.
MailTexts built_in_mail_texts();

/// Reads `{"sender": "…", "nb": {"confirm": {"subject": "…", "text": ["…"]}, "known": {…}}, "en": {…}}`; a text is one
/// text or a list of lines. What a file leaves out stays as built in. Gives a sentence about what is wrong with it.
std::variant<MailTexts, std::string> read_mail_texts(const std::string& file);

}  // namespace klipp::example
