#include "validation/validate_pictures.hpp"

#include <algorithm>
#include <set>

#include "klipp/url.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

/// "news.example" for "https://www.news.example:8080/a": without what says nothing of whose it is.
std::string host_of(std::string_view address) {
  const std::string origin(resolve_url(address).origin());
  std::string host = origin.substr(std::min(origin.find("//") + 2, origin.size()));
  host.resize(std::min(host.rfind(':'), host.size()));
  return host.starts_with("www.") ? host.substr(4) : host;
}

bool is_of(std::string_view host, std::string_view own) {
  return host == own || (host.ends_with(own) && host.substr(0, host.size() - own.size()).ends_with('.'));
}

/// The hosts of the addresses in an attribute of the strict form, each of which may be followed by its width.
void add_hosts(std::string_view value, std::set<std::string>& hosts) {
  while (!value.empty()) {
    const std::string_view address = value.substr(0, value.find_first_of(", "));
    const std::size_t next = value.find(", ");
    if (std::string host = host_of(address); !host.empty()) hosts.insert(std::move(host));
    value.remove_prefix(next == std::string_view::npos ? value.size() : next + 2);
  }
}

std::set<std::string> picture_hosts(std::string_view markup) {
  std::set<std::string> hosts;
  for (const std::string_view name :
       {std::string_view(" src=\""), std::string_view(" srcset=\""), std::string_view(" poster=\"")}) {
    for (std::size_t at = 0; (at = markup.find(name, at)) != std::string_view::npos;) {
      // Nobody is asked for a sound or film before it is played.
      const bool is_picture = name != " src=\"" || markup.substr(markup.rfind('<', at)).starts_with("<img");
      at += name.size();
      if (is_picture) add_hosts(markup.substr(at, markup.find('"', at) - at), hosts);
    }
  }
  return hosts;
}

}  // namespace

void check_picture_hosts(std::string_view markup, const Article& article, const std::string& pointer,
                         Reading& reading) {
  const std::string own = host_of(article.url);
  if (own.empty()) return;
  std::string others;
  for (const std::string& host : picture_hosts(markup)) {
    if (!is_of(host, own)) others += (others.empty() ? "" : ", ") + host;
  }
  if (others.empty()) return;
  reading.warning(ErrorCode::kBadValue, pointer,
                  "shows pictures of other hosts (" + others +
                      "), which every reader's browser asks; serve them from your own host");
}

}  // namespace klipp
