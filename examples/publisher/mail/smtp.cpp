#include "mail/smtp.hpp"

#include <curl/curl.h>

#include <ctime>
#include <utility>

#include "hex.hpp"
#include "mail/mail_text.hpp"

namespace klipp::example {

namespace {

constexpr int kConnectSeconds = 10;
constexpr int kSeconds = 60;
constexpr const char* kSenderName = "Agdering";

struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, FreeList>;

struct FreeMime {
  void operator()(curl_mime* mime) const { curl_mime_free(mime); }
};
using Mime = std::unique_ptr<curl_mime, FreeMime>;

void add(List& list, const std::string& line) {
  curl_slist* longer = curl_slist_append(list.get(), line.c_str());
  if (longer == nullptr) return;
  static_cast<void>(list.release());
  list.reset(longer);
}

// RFC 5322, section 3.3. The program never leaves the C locale, so the names are English.
std::string date_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[64];
  return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &utc)};
}

List headers_of(const Mail& mail, const std::string& from, const std::string& subject) {
  List headers;
  add(headers, "Date: " + date_now());
  add(headers, "From: " + std::string(kSenderName) + " <" + from + ">");
  add(headers, "To: <" + mail.recipient + ">");
  add(headers, "Subject: " + encoded_header(subject));
  add(headers, "Message-ID: <" + random_hex(16) + from.substr(from.find('@')) + ">");
  add(headers, "Auto-Submitted: auto-generated");
  add(headers, "Content-Language: " + mail.language);
  add(headers, "List-Unsubscribe: <" + mail.unsubscribe_link + ">");  // RFC 2369
  add(headers, "List-Unsubscribe-Post: List-Unsubscribe=One-Click");  // RFC 8058
  return headers;
}

Mime body_of(CURL* curl, const std::string& text) {
  Mime mime(curl_mime_init(curl));
  curl_mimepart* part = curl_mime_addpart(mime.get());
  curl_mime_data(part, text.data(), text.size());
  curl_mime_type(part, "text/plain; charset=utf-8");
  curl_mime_encoder(part, "quoted-printable");
  return mime;
}

int stop_when_told(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return *static_cast<const std::atomic<bool>*>(stop) ? 1 : 0;
}

bool has_password(const std::string& url) { return url.find('@') != std::string::npos; }

void set_connection(CURL* curl, const std::string& url) {
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(has_password(url) ? CURLUSESSL_ALL : CURLUSESSL_TRY));
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(kConnectSeconds));
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(kSeconds));
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

void set_stop(CURL* curl, const std::atomic<bool>& stop) {
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, stop_when_told);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool>*>(&stop));
}

}  // namespace

struct Smtp::State {
  CURL* curl = nullptr;
};

Smtp::Smtp(std::string url, std::string from)
    : url_(std::move(url)), from_(std::move(from)), state_(std::make_unique<State>()) {
  static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(kReady);
  state_->curl = curl_easy_init();
}

Smtp::~Smtp() { curl_easy_cleanup(state_->curl); }

std::optional<std::string> Smtp::send(const Mail& mail, const std::atomic<bool>& stop) {
  CURL* curl = state_->curl;
  curl_easy_reset(curl);  // keeps the connection
  const MailText text = confirmation_text(mail);
  const List headers = headers_of(mail, from_, text.subject);
  const Mime body = body_of(curl, text.body);
  List recipients;
  add(recipients, "<" + mail.recipient + ">");
  char error[CURL_ERROR_SIZE] = "";
  set_connection(curl, url_);
  set_stop(curl, stop);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + from_ + ">").c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, body.get());
  const CURLcode code = curl_easy_perform(curl);
  curl_easy_reset(curl);  // what it points to goes with this function
  if (code == CURLE_OK) return std::nullopt;
  return *error == '\0' ? curl_easy_strerror(code) : error;
}

bool is_smtp_url(std::string_view url) {
  for (const std::string_view scheme : {"smtp://", "smtps://"}) {
    if (url.size() > scheme.size() && url.substr(0, scheme.size()) == scheme) return true;
  }
  return false;
}

}  // namespace klipp::example
