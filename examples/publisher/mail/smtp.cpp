#include "mail/smtp.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "http/text.hpp"
#include "mail/mail_text.hpp"

namespace klipp::example {

namespace {

constexpr int kConnectSeconds = 10;

static_assert(UnixMs{Smtp::kSeconds} * 1000 < SignupStore::kClaim, "another process would send it a second time");

struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, FreeList>;

// What the two have said so far: the status alone does not tell what was refused.
struct Conversation {
  std::string_view rest;  // of the mail that is to be sent
  std::string command;    // the last of MAIL, RCPT and DATA
  std::string reply;      // the last line of the server before it was said goodbye
  bool has_quit = false;
};

int note(CURL*, curl_infotype type, char* data, std::size_t size, void* to) {
  auto& conversation = *static_cast<Conversation*>(to);
  const std::string_view line = trim_ascii({data, size});
  const std::string_view word = line.substr(0, 4);
  if (type == CURLINFO_HEADER_OUT && (word == "MAIL" || word == "RCPT" || word == "DATA")) conversation.command = word;
  if (type == CURLINFO_HEADER_OUT && word == "QUIT") conversation.has_quit = true;
  if (type == CURLINFO_HEADER_IN && !conversation.has_quit) conversation.reply = line;
  return 0;
}

std::size_t read_message(char* buffer, std::size_t size, std::size_t count, void* from) {
  std::string_view& rest = static_cast<Conversation*>(from)->rest;
  const std::size_t length = std::min(size * count, rest.size());
  std::memcpy(buffer, rest.data(), length);
  rest.remove_prefix(length);
  return length;
}

int stop_when_told(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return *static_cast<const std::atomic<bool>*>(stop) ? 1 : 0;
}

bool has_password(const std::string& url) { return url.find('@') != std::string::npos; }

void set_connection(CURL* curl, const MailSettings& settings) {
  const auto encryption = has_password(settings.url) ? CURLUSESSL_ALL : CURLUSESSL_TRY;
  curl_easy_setopt(curl, CURLOPT_URL, settings.url.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(encryption));
  if (!settings.ca_file.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, settings.ca_file.c_str());
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(kConnectSeconds));
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(Smtp::kSeconds));
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

void set_stop(CURL* curl, const std::atomic<bool>& stop) {
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, stop_when_told);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool>*>(&stop));
}

void set_conversation(CURL* curl, Conversation& conversation) {
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
  curl_easy_setopt(curl, CURLOPT_READDATA, &conversation);
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);  // to note() alone
  curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, note);
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &conversation);
}

// What is refused before RCPT is the sender or the login: neither the mail's fault nor the address's.
Delivery::Outcome outcome_of(const Conversation& conversation) {
  if (!conversation.reply.starts_with('5')) return Delivery::Outcome::kNotNow;
  if (conversation.command == "RCPT") return Delivery::Outcome::kAddressRefused;
  return conversation.command == "DATA" ? Delivery::Outcome::kMailRefused : Delivery::Outcome::kNotNow;
}

Delivery delivery_of(CURLcode code, const Conversation& conversation, const char* error) {
  if (code == CURLE_OK) return {Delivery::Outcome::kSent};
  if (code == CURLE_ABORTED_BY_CALLBACK) return {Delivery::Outcome::kStopped};
  const bool was_answered = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY;
  if (was_answered && !conversation.reply.empty()) return {outcome_of(conversation), conversation.reply};
  return {Delivery::Outcome::kNotNow, *error == '\0' ? curl_easy_strerror(code) : error};
}

}  // namespace

struct Smtp::State {
  CURL* curl = nullptr;
};

Smtp::Smtp(MailSettings settings) : settings_(std::move(settings)), state_(std::make_unique<State>()) {
  static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(kReady);
  state_->curl = curl_easy_init();
}

Smtp::~Smtp() { curl_easy_cleanup(state_->curl); }

Delivery Smtp::send(const Mail& mail, const std::atomic<bool>& stop) {
  CURL* curl = state_->curl;
  curl_easy_reset(curl);  // keeps the connection
  const std::string message = mail_message(mail, settings_.from, settings_.texts);
  const List recipients(curl_slist_append(nullptr, ("<" + mail.recipient + ">").c_str()));
  Conversation conversation{.rest = message, .command = {}, .reply = {}};
  char error[CURL_ERROR_SIZE] = "";
  set_connection(curl, settings_);
  set_stop(curl, stop);
  set_conversation(curl, conversation);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + settings_.from + ">").c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
  const CURLcode code = curl_easy_perform(curl);
  curl_easy_reset(curl);  // what it points to goes with this function
  return delivery_of(code, conversation, error);
}

bool is_smtp_url(std::string_view url) {
  for (const std::string_view scheme : {"smtp://", "smtps://"}) {
    if (url.size() > scheme.size() && url.substr(0, scheme.size()) == scheme) return true;
  }
  return false;
}

}  // namespace klipp::example
