#include "mail/mail_text.hpp"

#include <algorithm>

#include "base64.hpp"
#include "http/text.hpp"
#include "klipp/locale.hpp"

namespace klipp::example {

namespace {

constexpr std::string_view kNorwegianSubject = "Bekreft påmeldingen til nyhetsbrevet fra Agdering";
constexpr std::string_view kNorwegianBody =
    R"(Hei!

Noen, forhåpentligvis du, har meldt denne adressen på nyhetsbrevet fra Agdering. Bekreft her at du vil ha det:

CONFIRM

Lenken virker i to døgn. Var det ikke du som meldte deg på, trenger du ikke å gjøre noe: Uten bekreftelse får du ikke noe nyhetsbrev.

Vil du ikke at vi skal ha adressen, kan du melde den av her, nå eller senere:

UNSUBSCRIBE

Hilsen Agdering
)";

constexpr std::string_view kEnglishSubject = "Confirm your signup for the newsletter from Agdering";
constexpr std::string_view kEnglishBody =
    R"(Hello!

Someone, hopefully you, signed this address up for the newsletter from Agdering. Please confirm here that you want it:

CONFIRM

The link works for two days. If it was not you, you do not need to do anything: without a confirmation you will not get the newsletter.

If you do not want us to keep the address, you can unsubscribe it here, now or later:

UNSUBSCRIBE

Kind regards, Agdering
)";

// 45 bytes are 60 characters in base64, and with "=?UTF-8?B?" and "?=" 72 of the 75 there may be.
constexpr std::size_t kWordBytes = 45;

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

// The length of a piece that ends between two characters: a word may not hold half of one.
std::size_t word_length(std::string_view text) {
  std::size_t length = std::min(kWordBytes, text.size());
  while (length < text.size() && length > 1 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) --length;
  return length;
}

std::string with_links(std::string_view body, const Mail& mail) {
  return replace_all(replace_all(std::string(body), "UNSUBSCRIBE", mail.unsubscribe_link), "CONFIRM",
                     mail.confirm_link);
}

}  // namespace

MailText confirmation_text(const Mail& mail) {
  if (locale_for(mail.language).tag == "nb") {
    return {std::string(kNorwegianSubject), with_links(kNorwegianBody, mail)};
  }
  return {std::string(kEnglishSubject), with_links(kEnglishBody, mail)};
}

std::string encoded_header(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string words;
  while (!text.empty()) {
    const std::size_t length = word_length(text);
    if (!words.empty()) words += "\r\n ";
    words += "=?UTF-8?B?" + base64(text.substr(0, length)) + "?=";
    text.remove_prefix(length);
  }
  return words;
}

}  // namespace klipp::example
