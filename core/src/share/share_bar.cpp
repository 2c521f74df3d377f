#include "share/share_bar.hpp"

#include <algorithm>

#include "share/icon_table.hpp"

namespace klipp {

namespace {

constexpr std::size_t kButtonsInARow = 4;  // what 280 pixels have room for, with the disclosure behind them

using Plain = Markup<>;

/// Writes one share bar.
class BarWriter {
 public:
  BarWriter(HtmlWriter& out, const BarContent& bar, const Locale& locale, const Languages& languages, Buttons buttons)
      : out_(out), bar_(bar), locale_(locale), languages_(languages), buttons_(buttons) {}

  void write() {
    const std::string_view own = locale_.share;
    const std::string_view label = bar_.label.empty() ? own : bar_.label;
    out_.write(R"(<div class="klipp-share" part="share" role="group"[ lang="$"] aria-label="$">)"
               R"(<span class="klipp-share-label" aria-hidden="true"[ lang="$"]>$</span>)",
               languages_.of(own), label, only_if(!bar_.label.empty(), languages_.text_again()), label);
    std::size_t row = std::min(kButtonsInARow, bar_.networks.size());
    // The native button is hidden until the host shows it, so it must not be alone behind the "more" button.
    if (row + 1 == bar_.networks.size() && bar_.networks[row] == Network::kNative) ++row;
    write_list(0, row, buttons_);
    if (row < bar_.networks.size()) write_rest(row);
    out_.write("</div>");
  }

 private:
  /// Behind a disclosure: opened by pointer and keyboard, and without script. There is room for names in it.
  void write_rest(std::size_t from) {
    out_.write(R"(<details class="klipp-share-more"><summary class="klipp-button" part="button")");
    write_face(buttons_, icons::kMore, locale_.share_more);
    out_.write("</summary>");
    write_list(from, bar_.networks.size(), buttons_ == Buttons::kLabel ? Buttons::kLabel : Buttons::kBoth);
    out_.write("</details>");
  }

  void write_list(std::size_t from, std::size_t to, Buttons buttons) {
    out_.write("<ul>");
    for (std::size_t i = from; i < to; ++i) write_item(bar_.networks[i], buttons);
    out_.write("</ul>");
  }

  void write_item(Network network, Buttons buttons) {
    const NetworkRow row = row_of(network);
    const bool is_native = network == Network::kNative;
    const bool is_copy = network == Network::kCopy;
    // Hidden until the host finds that the device has such a menu.
    out_.write(is_native ? Plain(R"(<li hidden="">)") : Plain("<li>"));
    out_.write(R"(<a class="klipp-button" part="button" data-network="$"[ data-title="$"][ data-text="$"])"
               R"([ data-confirmed="$"] href="@" target="_blank" rel="noopener noreferrer nofollow")",
               row.name, only_if(is_native, bar_.shared.title), only_if(is_native, bar_.shared.text),
               only_if(is_copy, locale_.copied), share_address(row, bar_.shared));
    write_face(buttons, row.icon, label_of(row, locale_));
    // Screen readers announce a live region only if it was there before its text.
    out_.write(is_copy ? Plain(R"(</a><span class="klipp-share-status" role="status"></span></li>)")
                       : Plain("</a></li>"));
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
  const BarContent& bar_;
  const Locale& locale_;
  const Languages& languages_;
  Buttons buttons_;
};

}  // namespace

void write_bar(HtmlWriter& out, const BarContent& bar, const Locale& locale, const Languages& languages,
               Buttons buttons) {
  BarWriter(out, bar, locale, languages, buttons).write();
}

}  // namespace klipp
