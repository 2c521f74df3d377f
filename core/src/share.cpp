#include <algorithm>

#include "excerpt.hpp"
#include "icon_table.hpp"
#include "klipp/render.hpp"
#include "networks.hpp"
#include "utf8.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

constexpr std::string_view kSeparators = ", \t\n";
constexpr std::size_t kTitleGraphemes = 500;  // the longest post that any of the networks takes
constexpr std::size_t kButtonsInARow = 4;     // what 280 pixels have room for, with the disclosure behind them

/// Calls `use(name)` for each of the names in `names="x, email"`.
template <typename Use>
void for_each_name(std::string_view names, Use use) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(kSeparators), names.size());
    if (end > 0) use(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

/// Networks in order, each once.
class NetworkList {
 public:
  void add(Network network) {
    if (std::find(begin(), end(), network) == end()) networks_[size_++] = network;
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  Network operator[](std::size_t i) const { return networks_[i]; }

 private:
  [[nodiscard]] const Network* begin() const { return networks_; }
  [[nodiscard]] const Network* end() const { return networks_ + size_; }

  Network networks_[kNetworks] = {};
  std::size_t size_ = 0;
};

/// What the option lists, else what the document does; all there are where neither names one that Klipp knows.
NetworkList networks_of(const ShareBar& share, const Options& options) {
  NetworkList list;
  for_each_name(options.networks, [&](std::string_view name) {
    if (const std::optional<Network> network = network_named(name)) list.add(*network);
  });
  if (options.networks.empty()) {
    for (const Network network : share.networks) list.add(network);
  }
  if (list.size() > 0) return list;
  for (const NetworkRow& row : network_table()) list.add(row.network);
  return list;
}

std::string_view first_of(std::string_view a, std::string_view b, std::string_view c = {}) {
  if (!a.empty()) return a;
  return b.empty() ? c : b;
}

String hashtags_of(const ShareBar& share, const Options& options) {
  String list;
  const auto add = [&](std::string_view text) {
    const String tag = clean_hashtag(text);
    if (!tag.empty()) list.append(list.empty() ? "" : ",").append(tag);
  };
  for_each_name(options.hashtags, add);
  if (list.empty()) std::for_each(share.hashtags.begin(), share.hashtags.end(), add);
  return list;
}

/// The name of an account, as it stands behind "@".
std::string_view account(std::string_view name) {
  name = trim(name);
  return name.substr(std::min(name.find_first_not_of('@'), name.size()));
}

/// What the bar shows, with the options before the document and the document before what is usual.
struct Bar {
  explicit Bar(const Widget& widget) {
    const Article& article = widget.article;
    const Options& options = widget.options;
    const ShareBar none;
    const ShareBar& share = article.share ? *article.share : none;
    const Url address = widget.resolve(first_of(options.url, share.url, article.url));
    if (address.is_web()) shared.url = address.text();
    shared.title = shorten(first_of(options.title, share.title, article.title), kTitleGraphemes);
    shared.text = first_of(options.text, share.text, article.summary);
    shared.hashtags = hashtags_of(share, options);
    shared.via = account(first_of(options.via, share.via));
    shared.mastodon = mastodon_host(first_of(options.mastodon, share.mastodon)).value_or("");
    label = first_of(options.label, share.label, widget.locale.sharing.share);
    networks = networks_of(share, options);
  }

  Shared shared;
  String label;
  NetworkList networks;
};

/// Writes one share bar.
class BarWriter {
 public:
  BarWriter(HtmlWriter& out, const Bar& bar, const Widget& widget)
      : out_(out), bar_(bar), locale_(widget.locale), buttons_(widget.options.buttons) {}

  void write() {
    out_.open(Tag::div, "klipp-share").attr(Attr::part, "share").attr(Attr::role, "group");
    out_.attr(Attr::aria_label, bar_.label);
    out_.open(Tag::span, "klipp-share-label").attr(Attr::aria_hidden, "true").text(bar_.label).close();
    std::size_t row = std::min(kButtonsInARow, bar_.networks.size());
    // What is hidden until the host finds it useful must not be all that a disclosure holds.
    if (row + 1 == bar_.networks.size() && bar_.networks[row] == Network::kNative) ++row;
    write_list(0, row, buttons_);
    if (row < bar_.networks.size()) write_rest(row);
    out_.close();
  }

 private:
  /// Behind a disclosure: opened by pointer and keyboard, and without script. There is room for names in it.
  void write_rest(std::size_t from) {
    out_.open(Tag::details, "klipp-share-more").open(Tag::summary, "klipp-button").attr(Attr::part, "button");
    write_face(buttons_, icons::kMore, locale_.sharing.more);
    out_.close();
    write_list(from, bar_.networks.size(), buttons_ == Buttons::kLabel ? Buttons::kLabel : Buttons::kBoth);
    out_.close();
  }

  void write_list(std::size_t from, std::size_t to, Buttons buttons) {
    out_.open(Tag::ul);
    for (std::size_t i = from; i < to; ++i) write_item(row_of(bar_.networks[i]), buttons);
    out_.close();
  }

  void write_item(const NetworkRow& row, Buttons buttons) {
    out_.open(Tag::li);
    if (row.network == Network::kNative)
      out_.flag(Attr::hidden);  // until the host finds that the device has such a menu
    out_.open(Tag::a, "klipp-button").attr(Attr::part, "button").attr(Attr::data_network, row.name);
    if (row.network == Network::kNative) write_what_the_device_is_told();
    if (row.network == Network::kCopy) out_.attr(Attr::data_confirmed, locale_.sharing.copied);
    out_.attr(UrlAttr::href, resolve_url(share_address(row, bar_.shared)));
    out_.attr(Attr::target, "_blank").attr(Attr::rel, "noopener noreferrer nofollow");
    write_face(buttons, row.icon, label_of(row, locale_));
    out_.close();
    // A live region is heard only if it was there before what it says.
    if (row.network == Network::kCopy) out_.open(Tag::span, "klipp-share-status").attr(Attr::role, "status").close();
    out_.close();
  }

  void write_what_the_device_is_told() {
    if (!bar_.shared.title.empty()) out_.attr(Attr::data_title, bar_.shared.title);
    if (!bar_.shared.text.empty()) out_.attr(Attr::data_text, bar_.shared.text);
  }

  /// What a button shows, inside its start tag: an icon alone has its name for the ear and for the pointer.
  void write_face(Buttons buttons, std::string_view icon, std::string_view label) {
    if (buttons == Buttons::kIcon) out_.attr(Attr::aria_label, label).attr(Attr::title, label);
    if (buttons != Buttons::kLabel) write_icon(icon);
    if (buttons != Buttons::kIcon) out_.open(Tag::span).text(label).close();
  }

  void write_icon(std::string_view path) {
    out_.open(Tag::svg).attr(Attr::width, "24").attr(Attr::height, "24").attr(Attr::aria_hidden, "true");
    out_.open(Tag::path).attr(Attr::d, path).close().close();
  }

  HtmlWriter& out_;
  const Bar& bar_;
  const Locale& locale_;
  Buttons buttons_;
};

}  // namespace

bool can_share(const Widget& widget) { return !Bar(widget).shared.url.empty(); }

void write_share(HtmlWriter& out, const Widget& widget) {
  const Bar bar(widget);
  if (bar.shared.url.empty()) return;
  BarWriter(out, bar, widget).write();
}

Result<Html> render_share(const Article& article, const Options& options) {
  const Widget widget(article, options);
  const Bar bar(widget);
  if (bar.shared.url.empty()) {
    return missing("/url", "a share bar", "the absolute address of the page to share (https://…)");
  }
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp").attr(Attr::lang, widget.locale.tag);
  BarWriter(out, bar, widget).write();
  return std::move(out).finish();
}

}  // namespace klipp
