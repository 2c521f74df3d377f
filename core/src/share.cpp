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
      : out_(out), bar_(bar), words_(widget.locale.sharing), buttons_(widget.options.buttons) {}

  void write() {
    out_.write(R"(<div class="klipp-share" part="share" role="group" aria-label="$">)"
               R"(<span class="klipp-share-label" aria-hidden="true">$</span>)",
               bar_.label, bar_.label);
    std::size_t row = std::min(kButtonsInARow, bar_.networks.size());
    // What is hidden until the host finds it useful must not be all that a disclosure holds.
    if (row + 1 == bar_.networks.size() && bar_.networks[row] == Network::kNative) ++row;
    write_list(0, row, buttons_);
    if (row < bar_.networks.size()) write_rest(row);
    out_.write("</div>");
  }

 private:
  /// Behind a disclosure: opened by pointer and keyboard, and without script. There is room for names in it.
  void write_rest(std::size_t from) {
    out_.write(R"(<details class="klipp-share-more"><summary class="klipp-button" part="button")");
    write_face(buttons_, icons::kMore, words_.more);
    out_.write("</summary>");
    write_list(from, bar_.networks.size(), buttons_ == Buttons::kLabel ? Buttons::kLabel : Buttons::kBoth);
    out_.write("</details>");
  }

  void write_list(std::size_t from, std::size_t to, Buttons buttons) {
    out_.write("<ul>");
    for (std::size_t i = from; i < to; ++i) write_item(row_of(bar_.networks[i]), buttons);
    out_.write("</ul>");
  }

  void write_item(const NetworkRow& row, Buttons buttons) {
    const bool is_native = row.network == Network::kNative;
    const bool is_copy = row.network == Network::kCopy;
    out_.write("<li");
    if (is_native) out_.write(R"( hidden="")");  // until the host finds that the device has such a menu
    out_.write(R"(><a class="klipp-button" part="button" data-network="$"[ data-title="$"][ data-text="$"])"
               R"([ data-confirmed="$"] href="@" target="_blank" rel="noopener noreferrer nofollow")",
               row.name, only_if(is_native, bar_.shared.title), only_if(is_native, bar_.shared.text),
               only_if(is_copy, words_.copied), resolve_url(share_address(row, bar_.shared)));
    write_face(buttons, row.icon, label_of(row, words_));
    out_.write("</a>");
    // A live region is heard only if it was there before what it says.
    if (is_copy) out_.write(R"(<span class="klipp-share-status" role="status"></span>)");
    out_.write("</li>");
  }

  /// What a button shows, from the end of its start tag on: an icon alone has its name for the ear and for the pointer.
  void write_face(Buttons buttons, std::string_view icon, std::string_view label) {
    const std::string_view name = only_if(buttons == Buttons::kIcon, label);
    out_.write(
        R"([ aria-label="$"][ title="$"]>[<svg width="24" height="24" aria-hidden="true"><path d="$"></path></svg>])"
        "[<span>$</span>]",
        name, name, only_if(buttons != Buttons::kLabel, icon), only_if(buttons != Buttons::kIcon, label));
  }

  static std::string_view only_if(bool condition, std::string_view text) {
    return condition ? text : std::string_view();
  }

  HtmlWriter& out_;
  const Bar& bar_;
  const ShareWords& words_;
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
  out.write(R"(<div class="klipp" lang="$">)", widget.locale.tag);
  BarWriter(out, bar, widget).write();
  out.write("</div>");
  return std::move(out).finish();
}

}  // namespace klipp
