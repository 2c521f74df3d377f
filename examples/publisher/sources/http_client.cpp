#include "sources/http_client.hpp"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netdb.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>

namespace klipp::example {

namespace {

constexpr long kConnectSeconds = 10;  // NOLINT(google-runtime-int): libcurl's type
constexpr long kMostRedirects = 5;    // NOLINT(google-runtime-int)

struct Block {
  std::uint32_t address;
  int bits;
};

/// IANA's special-purpose addresses that are not reached globally (RFC 6890), and multicast.
constexpr Block kPrivateBlocks[] = {
    {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},  {0xA9FE0000, 16},
    {0xAC100000, 12}, {0xC0000000, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xE0000000, 3},
};

bool is_private(std::uint32_t address) {
  return std::any_of(std::begin(kPrivateBlocks), std::end(kPrivateBlocks),
                     [&](const Block& block) { return (address ^ block.address) >> (32 - block.bits) == 0; });
}

std::uint32_t last_four(const unsigned char* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

bool is_private(const in6_addr& address) {
  const unsigned char* bytes = address.s6_addr;
  // 4-in-6, and NAT64's well-known prefix.
  constexpr unsigned char kNat64[12] = {0x00, 0x64, 0xFF, 0x9B};
  if (IN6_IS_ADDR_V4MAPPED(&address) || std::memcmp(bytes, kNat64, sizeof kNat64) == 0)
    return is_private(last_four(bytes + 12));
  if (bytes[0] == 0x20 && bytes[1] == 0x02) return is_private(last_four(bytes + 2));  // 6to4
  return (bytes[0] & 0xE0) != 0x20;  // all that is global is in 2000::/3
}

/// An address of whichever family.
struct SocketAddress {
  sockaddr_storage storage{};

  SocketAddress(const void* address, std::size_t size) {
    std::memcpy(&storage, address, std::min(size, sizeof storage));
  }

  template <typename T>
  [[nodiscard]] T as() const {
    T address{};
    std::memcpy(&address, &storage, sizeof address);
    return address;
  }
};

bool is_private(const SocketAddress& address) {
  const auto family = address.storage.ss_family;
  if (family == AF_INET) return is_private(ntohl(address.as<sockaddr_in>().sin_addr.s_addr));
  return family != AF_INET6 || is_private(address.as<sockaddr_in6>().sin6_addr);
}

bool is_this_machine(const SocketAddress& address) {
  if (address.storage.ss_family == AF_INET) return ntohl(address.as<sockaddr_in>().sin_addr.s_addr) >> 24 == 127;
  const in6_addr v6 = address.as<sockaddr_in6>().sin6_addr;
  return address.storage.ss_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&v6);
}

bool is_within(Reach reach, const SocketAddress& address) {
  if (reach == Reach::kPrivate || !is_private(address)) return true;
  return reach == Reach::kThisMachine && is_this_machine(address);
}

/// The socket for an address, unless it is one that the source must not lead to.
curl_socket_t open_socket(void* reach, curlsocktype, curl_sockaddr* address) {
  if (!is_within(*static_cast<const Reach*>(reach), {&address->addr, address->addrlen})) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

struct Receiver {
  Answer& answer;
  std::size_t most;
  bool is_too_large = false;
};

std::size_t take_body(const char* data, std::size_t, std::size_t size, void* place) {
  auto& receiver = *static_cast<Receiver*>(place);
  receiver.is_too_large = receiver.answer.body.size() + size > receiver.most;
  if (receiver.is_too_large) return 0;
  receiver.answer.body.append(data, size);
  return size;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

std::size_t take_header(const char* data, std::size_t, std::size_t size, void* place) {
  Answer& answer = static_cast<Receiver*>(place)->answer;
  const std::string_view line(data, size);
  if (line.starts_with("HTTP/")) answer.validators = {};  // of a redirect
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return size;
  const std::string name = lower(line.substr(0, colon));
  std::string_view value = line.substr(colon + 1);
  while (!value.empty() && std::isspace(static_cast<unsigned char>(value.front())) != 0) value.remove_prefix(1);
  while (!value.empty() && std::isspace(static_cast<unsigned char>(value.back())) != 0) value.remove_suffix(1);
  if (name == "etag") answer.validators.etag = value;
  if (name == "last-modified") answer.validators.last_modified = value;
  return size;
}

int stop_when_told(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return *static_cast<const std::atomic<bool>*>(stop) ? 1 : 0;
}

struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

void add(HeaderList& list, const std::string& line) {
  curl_slist* longer = curl_slist_append(list.get(), line.c_str());
  if (longer == nullptr) return;
  static_cast<void>(list.release());
  list.reset(longer);
}

HeaderList headers_for(const Validators& known) {
  HeaderList headers;
  add(headers,
      "Accept: application/feed+json, application/json, application/atom+xml, application/rss+xml, text/html;q=0.9, "
      "*/*;q=0.5");
  if (!known.etag.empty()) add(headers, "If-None-Match: " + known.etag);
  if (!known.last_modified.empty()) add(headers, "If-Modified-Since: " + known.last_modified);
  return headers;
}

void set_connection(CURL* curl, const FetchLimits& limits) {
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, kMostRedirects);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(limits.time.count()));
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "klipp-publisher");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  // A proxy would be what is connected to, and its address the one that is looked at.
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
}

/// Without the brackets of IPv6; empty if the address has none.
std::string host_of(const std::string& url) {
  CURLU* parts = curl_url();
  char* host = nullptr;
  const bool is_there = curl_url_set(parts, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK &&
                        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK;
  std::string name = is_there ? host : "";
  curl_free(host);
  curl_url_cleanup(parts);
  return name.starts_with('[') ? name.substr(1, name.size() - 2) : name;
}

std::string problem_of(CURLcode code, const Receiver& receiver, const char* error) {
  if (receiver.is_too_large) return "the answer has more than " + std::to_string(receiver.most) + " bytes";
  return *error == '\0' ? curl_easy_strerror(code) : error;
}

}  // namespace

HttpClient::HttpClient(Reach reach, FetchLimits limits) : reach_(reach), limits_(limits) {
  static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(kReady);
  curl_ = curl_easy_init();
}

HttpClient::~HttpClient() { curl_easy_cleanup(static_cast<CURL*>(curl_)); }

Answer HttpClient::get(const std::string& url, const Validators& known, const std::atomic<bool>& stop) const {
  auto* curl = static_cast<CURL*>(curl_);
  Answer answer;
  Receiver receiver{answer, limits_.bytes};
  const HeaderList headers = headers_for(known);
  char error[CURL_ERROR_SIZE] = "";
  curl_easy_reset(curl);
  set_connection(curl, limits_);
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, const_cast<Reach*>(&reach_));
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiver);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &receiver);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, stop_when_told);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool>*>(&stop));
  const CURLcode code = curl_easy_perform(curl);
  if (code == CURLE_OK) {
    long status = 0;  // NOLINT(google-runtime-int)
    const char* led_to = nullptr;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &led_to);
    answer.status = static_cast<int>(status);
    answer.url = led_to == nullptr ? url : led_to;
  } else {
    answer.problem = problem_of(code, receiver, error);
  }
  curl_easy_reset(curl);  // what it points to goes with this function
  return answer;
}

Reach reach_of(const std::string& url) {
  const std::string host = lower(host_of(url));
  for (const std::string_view name : {"localhost", "local", "internal"}) {
    if (host == name || host.ends_with("." + std::string(name))) return Reach::kPrivate;
  }
  addrinfo numeric{};
  numeric.ai_flags = AI_NUMERICHOST;
  addrinfo* found = nullptr;
  if (host.empty() || getaddrinfo(host.c_str(), nullptr, &numeric, &found) != 0) return Reach::kPublic;
  const bool is_private_one = is_private({found->ai_addr, found->ai_addrlen});
  freeaddrinfo(found);
  return is_private_one ? Reach::kPrivate : Reach::kPublic;
}

}  // namespace klipp::example
