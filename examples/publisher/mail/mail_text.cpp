#include "mail/mail_text.hpp"

#include <algorithm>
#include <ctime>

#include "base64.hpp"
#include "http/text.hpp"
#include "klipp/locale.hpp"

namespace klipp::example {

namespace {

// 45 bytes are 60 characters in base64, and with "=?UTF-8?B?" and "?=" 72 of the 75 there may be.
constexpr std::size_t kWordBytes = 45;

constexpr std::size_t kLine = 75;  // of quoted-printable, without the "=" that breaks it

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

// A name before an address (RFC 5322, "phrase"): in quotation marks it may hold any sign.
std::string phrase(const std::string& name) {
  if (!is_ascii(name)) return encoded_header(name);
  return '"' + replace_all(replace_all(name, "\\", "\\\\"), "\"", "\\\"") + '"';
}

// RFC 5322, section 3.3. The program never leaves the C locale, so the names are English.
std::string date_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[64];
  return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &utc)};
}

// White space stays where no line ends.
bool is_plain(char c, bool ends_line) { return c > ' ' && c < 0x7f ? c != '=' : (c == ' ' || c == '\t') && !ends_line; }

std::string escaped(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'=', kDigits[byte >> 4U], kDigits[byte & 15U]};
}

}  // namespace

MailWords words_of(const Mail& mail, const MailTexts& texts) {
  const auto language = texts.languages.find(std::string(locale_for(mail.language).tag));
  const MailsOfLanguage& mails = language == texts.languages.end() ? texts.languages.at("en") : language->second;
  const MailWords& words = mail.known ? mails.known : mails.confirm;
  const auto named = [&](const std::string& text) { return replace_all(text, "SENDER", texts.sender); };
  return {named(words.subject), with_links(named(words.text), mail)};
}

std::string mail_message(const Mail& mail, const std::string& from, const MailTexts& texts) {
  const MailWords words = words_of(mail, texts);
  std::string message;
  const auto add = [&message](const char* name, const std::string& value) {
    message += std::string(name) + ": " + value + "\r\n";
  };
  add("Date", date_now());
  add("From", phrase(texts.sender) + " <" + from + ">");
  add("To", "<" + mail.recipient + ">");
  add("Subject", encoded_header(words.subject));
  add("Message-ID", "<" + mail.message_id + from.substr(from.find('@')) + ">");
  add("Auto-Submitted", "auto-generated");
  add("Content-Language", mail.language);
  add("List-Unsubscribe", "<" + mail.unsubscribe_link + ">");  // RFC 2369
  add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");  // RFC 8058
  add("MIME-Version", "1.0");
  add("Content-Type", "text/plain; charset=utf-8");
  add("Content-Transfer-Encoding", "quoted-printable");
  return message + "\r\n" + quoted_printable(words.text);
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

std::string quoted_printable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
    const std::string piece = is_plain(text[i], ends_line) ? std::string(1, text[i]) : escaped(text[i]);
    if (column + piece.size() > kLine) {
      out += "=\r\n";
      column = 0;
    }
    out += piece;
    column += piece.size();
  }
  return out;
}

}  // namespace klipp::example
