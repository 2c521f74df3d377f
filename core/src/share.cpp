#include "klipp/render.hpp"
#include "networks.hpp"
#include "utf8.hpp"
#include "widget.hpp"

namespace klipp {

namespace {

constexpr std::string_view kSeparators = ", \t\n";

/// The networks that `networks="x, email"` names, in its order; names that Klipp does not know are passed over.
std::vector<Network> networks_in(std::string_view names) {
  std::vector<Network> networks;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(kSeparators), names.size());
    if (const std::optional<Network> network = network_named(names.substr(0, end))) networks.push_back(*network);
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return networks;
}

std::vector<Network> all_networks() {
  std::vector<Network> networks;
  for (const NetworkRow& row : network_table()) networks.push_back(row.network);
  return networks;
}

std::string_view first_of(std::string_view a, std::string_view b, std::string_view c = {}) {
  if (!a.empty()) return a;
  return b.empty() ? c : b;
}

/// What the bar shows, with the options before the document and the document before what is usual.
struct Bar {
  explicit Bar(const Widget& widget) {
    const Article& article = widget.article;
    const Options& options = widget.options;
    const ShareBar share = article.share.value_or(ShareBar{});
    const Url address = widget.resolve(first_of(options.url, share.url, article.url));
    if (address.is_web()) shared.url = address.text();
    shared.title = first_of(options.title, share.title, article.title);
    shared.text = first_of(options.text, share.text, article.summary);
    label = first_of(options.label, share.label, widget.locale.share);
    networks = options.networks.empty() ? share.networks : networks_in(options.networks);
    if (networks.empty()) networks = all_networks();
  }

  Shared shared;
  std::string label;
  std::vector<Network> networks;
};

void write_link(HtmlWriter& out, const NetworkRow& row, const Bar& bar, const Locale& locale) {
  const std::string_view label = row.label.empty() ? locale.share_by_email : row.label;
  out.open(Tag::li).open(Tag::a, "klipp-button").attr(Attr::part, "button").attr(Attr::data_network, row.name);
  out.attr(UrlAttr::href, resolve_url(row.address(bar.shared)));
  out.attr(Attr::target, "_blank").attr(Attr::rel, "noopener noreferrer nofollow").text(label).close().close();
}

}  // namespace

bool can_share(const Widget& widget) { return !Bar(widget).shared.url.empty(); }

void write_share(HtmlWriter& out, const Widget& widget) {
  const Bar bar(widget);
  if (bar.shared.url.empty()) return;
  out.open(Tag::div, "klipp-share")
      .attr(Attr::part, "share")
      .attr(Attr::role, "group")
      .attr(Attr::aria_label, bar.label);
  out.open(Tag::span, "klipp-share-label").attr(Attr::aria_hidden, "true").text(bar.label).close().open(Tag::ul);
  for (const Network network : bar.networks) write_link(out, row_of(network), bar, widget.locale);
  out.close().close();
}

Result<Html> render_share(const Article& article, const Options& options) {
  const Widget widget(article, options);
  if (!can_share(widget)) {
    return missing("/url", "a share bar", "the absolute address of the page to share (https://…)");
  }
  HtmlWriter out(options.limits);
  out.open(Tag::div, "klipp").attr(Attr::lang, widget.locale.tag);
  write_share(out, widget);
  return std::move(out).finish();
}

}  // namespace klipp
