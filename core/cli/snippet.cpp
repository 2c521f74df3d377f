#include "snippet.hpp"

#include <algorithm>
#include <iostream>
#include <span>
#include <utility>

#include "command.hpp"
#include "formats/formats.hpp"
#include "hints.hpp"
#include "klipp/document.hpp"
#include "klipp/html.hpp"
#include "klipp/options.hpp"
#include "klipp/page.hpp"
#include "klipp/url.hpp"
#include "manifest.hpp"
#include "rendering.hpp"

namespace klipp::cli {

namespace {

/// The options of an element beside `src`, `lang`, `theme` and `isolation`. elements.js in web/ has the same list, and
/// a test compares the two.
std::vector<std::string_view> attributes_of(Kind kind) {
  switch (kind) {
    case Kind::kArticle: return {"view", "heading-level", "fields"};
    case Kind::kCard: return {"layout", "heading-level"};
    case Kind::kFeed: return {"layout", "limit", "lead", "heading", "heading-level"};
    case Kind::kShare: return {"url", "title", "text", "networks", "label", "hashtags", "via", "mastodon", "buttons"};
    case Kind::kSignup: return {"heading-level", "fields"};
    case Kind::kBody: break;
  }
  return {};
}

enum class Form { kElement, kScript, kReact };

struct Call {
  Kind kind = Kind::kArticle;
  std::string name;  ///< of the kind
  Url cdn;
  Url src;
  Url markup;  ///< what the publisher made ready of it
  Url url;     ///< where the fallback leads
  std::string title;
  std::string manifest;
  std::string document;  ///< a file: what stands at `src`
  std::string language;  ///< that its words will be in, if the call or the document says so
  std::string height;    ///< the height of a card, in CSS; the card's own if empty
  std::string accent;    ///< a colour, and a list of fonts, in CSS; the widget's own if empty
  std::string font;
  Form form = Form::kElement;
  bool has_hints = true;
  std::vector<std::pair<std::string, std::string>> attributes;  ///< of the element, except src
};

/// A snippet stands on another site's page, where a relative address would mean that site.
std::string set_address(Url& url, std::string_view name, std::string_view value) {
  url = resolve_url(value);
  if (url.is_web()) return "";
  return "--" + std::string(name) + " '" + std::string(value) +
         "' is not an address; write all of it, from https:// on";
}

std::string set_cdn(Url& url, std::string_view value) {
  const bool is_folder = !value.empty() && value.back() == '/';
  return set_address(url, "cdn", is_folder ? std::string(value) : std::string(value) + "/");
}

std::string set_form(Call& call, std::string_view value) {
  if (value == "element")
    call.form = Form::kElement;
  else if (value == "script")
    call.form = Form::kScript;
  else if (value == "react")
    call.form = Form::kReact;
  else
    return "--as must be element, script or react";
  return "";
}

/// What the attribute `format` says of Klipp's own documents; of others it has the name of their format.
constexpr std::string_view kOwnFormat = "klipp";

/// Whether a browser's modules read a format: those of JSON.
bool is_for_browsers(std::string_view format) {
  const std::span<const DocumentFormat> formats = format_table();
  return std::ranges::any_of(formats, [&](const DocumentFormat& each) { return each.name == format; });
}

/// The browser asks for the module of that format together with the document.
std::string set_format(Call& call, std::string_view value) {
  if (value != kOwnFormat && !is_for_browsers(value)) {
    std::string names(kOwnFormat);
    for (const DocumentFormat& format : format_table()) names += " " + std::string(format.name);
    return "--format must be one of " + names;
  }
  call.attributes.emplace_back("format", value);
  return "";
}

std::string set_hints(Call& call, std::string_view value) {
  if (value != "preload" && value != "none") return "--hints must be preload or none";
  call.has_hints = value == "preload";
  return "";
}

/// "30rem": room that the page keeps for a card.
std::string set_height(Call& call, std::string_view value) {
  const std::size_t digits = std::min(value.find_first_not_of("0123456789."), value.size());
  const std::string_view unit = value.substr(digits);
  const bool is_length = digits > 0 && (unit == "px" || unit == "rem" || unit == "em" || unit == "vh");
  if (call.kind != Kind::kCard || !is_length)
    return "--height must be the height of a card, in px, rem, em or vh: 30rem";
  call.height = value;
  return "";
}

constexpr std::string_view kLettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool consists_of(std::string_view text, std::string_view more) {
  const std::string allowed = std::string(kLettersAndDigits) + std::string(more);
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// A colour's name or number: nothing that could begin another declaration.
std::string set_accent(Call& call, std::string_view value) {
  const bool is_number = value.starts_with('#') && consists_of(value.substr(1), "");
  if (!is_number && !consists_of(value, "")) return "--accent must be a colour, by its name or as #0b5c63";
  call.accent = value;
  return "";
}

std::string set_font(Call& call, std::string_view value) {
  if (!consists_of(value, " ,-")) return "--font must be names of fonts: Georgia, serif";
  call.font = value;
  return "";
}

/// Returns a message if the element does not have the attribute, or if the value means nothing.
std::string check_attribute(Kind kind, std::string_view name, std::string_view value) {
  const auto is_one_of = [&](auto... choices) { return ((value == choices) || ...); };
  if (name == "theme") return is_theme(value) ? "" : theme_message();
  if (name == "isolation") return is_one_of("frame", "shadow") ? "" : "--isolation is frame or shadow";
  if (name == "frame") return resolve_url(value).empty() ? "--frame is the address of frame.html" : "";
  const std::vector<std::string_view> known = attributes_of(kind);
  if (name != "lang" && std::find(known.begin(), known.end(), name) == known.end()) {
    return "--" + std::string(name) + " is not an option of a snippet of this KIND";
  }
  Options options;
  return set_option(options, name, value).message;
}

std::string set_attribute(Call& call, std::string_view name, std::string_view value) {
  if (std::string message = check_attribute(call.kind, name, value); !message.empty()) return message;
  call.attributes.emplace_back(name, value);
  if (name == "lang") call.language = value;
  return "";
}

/// Sets one `--name value`. Returns a message if that is not possible.
std::string set(Call& call, std::string_view name, std::string_view value) {
  const bool is_share = call.kind == Kind::kShare;
  if (name == "as") return set_form(call, value);
  if (name == "cdn") return set_cdn(call.cdn, value);
  if (name == "manifest") return call.manifest = value, "";
  if (name == "height") return set_height(call, value);
  if (name == "accent") return set_accent(call, value);
  if (name == "font") return set_font(call, value);
  if (name == "hints") return set_hints(call, value);
  if (name == "format") return set_format(call, value);
  if (name == "document") return call.document = value, "";
  if (name == "src") return set_address(call.src, name, value);
  if (name == "markup") return set_address(call.markup, name, value);
  if (name == "title") call.title = value;
  if (name == "url") {
    if (std::string message = set_address(call.url, name, value); !message.empty()) return message;
  }
  // Only a share bar has them as attributes of its own.
  if ((name == "title" || name == "url") && !is_share) return "";
  return set_attribute(call, name, value);
}

/// A message if the options together do not make a snippet.
std::string check(const Call& call) {
  if (call.cdn.empty()) return "snippet needs --cdn, the address that build/dist is served at";
  if (call.src.empty() && call.kind != Kind::kShare) return "a " + call.name + " needs --src, the document's address";
  const bool is_one_tag = call.form == Form::kScript;
  if (is_one_tag && !call.height.empty()) return "--as script keeps no room; leave out --height";
  if (is_one_tag && !(call.accent.empty() && call.font.empty()))
    return "--as script has no style; put --klipp-accent and --klipp-font into your style sheet";
  return "";
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

/// All attributes of the element, each name with `prefix` before it. An attribute `title` would be a tooltip on all of
/// a share bar.
std::string attributes(const Call& call, const std::string& prefix) {
  std::string out = call.src.empty() ? "" : attribute(prefix + "src", call.src.text());
  if (!call.markup.empty()) out += attribute(prefix + "markup", call.markup.text());
  for (const auto& [name, value] : call.attributes) {
    out += attribute(prefix + (name == "title" ? "share-title" : name), value);
  }
  // What the page asked for must be used at once: browsers complain of a hint that was in vain.
  if (call.has_hints && call.form != Form::kReact) out += attribute(prefix + "loading", "eager");
  return out;
}

/// A link that works without any script: to the given page, or else to the document's site.
std::string fallback(const Call& call, const std::string& more = "") {
  if (call.src.empty() && call.url.empty()) return "";
  const std::string address = call.url.empty() ? resolve_url("/", call.src).text() : call.url.text();
  const std::string said = call.title.empty() ? address : call.title;
  return "<a" + attribute("href", address) + more + ">" + escaped(said) + "</a>";
}

std::string script_tag(const Call& call, const Release& release, const std::string& path, const std::string& more) {
  std::string out = "<script async" + attribute("src", resolve_url(path, call.cdn).text());
  if (!release.integrity().empty()) {
    // Without CORS a browser cannot read the bytes to check them, and refuses the script.
    out += attribute("integrity", release.integrity()) + attribute("crossorigin", "anonymous");
  }
  return out + more + "></script>";
}

/// A tag that puts the element in its own place, and a link that remains if a system strips the tag. They find each
/// other by the document's address. Two attributes keep Cloudflare's Rocket Loader and WP Rocket from delaying the
/// tag.
std::string one_tag(const Call& call, const Release& release, const std::string& script) {
  const std::string wanted = attribute("data-klipp", call.name) + attributes(call, "data-");
  return script_tag(call, release, script, " data-cfasync=\"false\" nowprocket" + wanted) +
         fallback(call, attribute("data-klipp-link", call.src.text())) + "\n";
}

/// What its style sheet would say of the element: names and values.
std::vector<std::pair<std::string_view, std::string>> style_of(const Call& call) {
  std::vector<std::pair<std::string_view, std::string>> style;
  if (!call.height.empty()) style = {{"display", "block"}, {"margin-block", "16px"}, {"height", call.height}};
  if (!call.accent.empty()) style.emplace_back("--klipp-accent", call.accent);
  if (!call.font.empty()) style.emplace_back("--klipp-font", call.font);
  return style;
}

std::string style_attribute(const Call& call) {
  std::string style;
  for (const auto& [name, value] : style_of(call)) {
    style += (style.empty() ? "" : "; ") + std::string(name) + ": " + value;
  }
  return style.empty() ? "" : attribute("style", style);
}

std::string element_of(const Call& call) {
  const std::string element = "klipp-" + call.name;
  const std::string style = style_attribute(call);
  return "<" + element + attributes(call, "") + style + ">" + fallback(call) + "</" + element + ">\n";
}

/// In JSX braces begin an expression, in a text as nowhere else.
std::string without_braces(std::string text) {
  for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string::npos; at += 6) {
    text.replace(at, 1, text[at] == '{' ? "&#123;" : "&#125;");
  }
  return text;
}

std::string react_style(const Call& call) {
  std::string style;
  for (const auto& [name, value] : style_of(call)) {
    const std::string property = name == "margin-block" ? "marginBlock" : std::string(name);
    style += (style.empty() ? "'" : ", '") + property + "': '" + value + "'";
  }
  return style.empty() ? "" : " style={{ " + style + " }}";
}

/// A fragment of JSX. React puts the script into the page's head, once however many components have it.
std::string react_of(const Call& call, const Release& release, const std::string& path) {
  const std::string element = "klipp-" + call.name;
  const std::string held = release.integrity().empty()
                               ? ""
                               : attribute("integrity", release.integrity()) + attribute("crossOrigin", "anonymous");
  return "<>\n  <script async" + attribute("src", resolve_url(path, call.cdn).text()) + held + "></script>\n  <" +
         element + without_braces(attributes(call, "")) + react_style(call) + ">" + without_braces(fallback(call)) +
         "</" + element + ">\n</>\n";
}

std::string_view value_of(const Call& call, std::string_view name) {
  for (const auto& [each, value] : call.attributes) {
    if (each == name) return value;
  }
  return "";
}

HintedWidget hinted_widget(const Call& call) {
  return {.kind = call.kind,
          .src = call.src.text(),
          .format = value_of(call, "format"),
          .lang = call.language,
          .has_markup = !call.markup.empty(),
          .is_themed = names_theme(value_of(call, "theme")),
          .is_framed = value_of(call, "isolation") == "frame"};
}

/// Tags that have the browser ask for everything together with the script.
Result<std::string> hints(const Call& call, const Release& release) {
  std::string out;
  const auto add = [&](std::string_view rel, std::string_view more, std::string_view address) {
    out += "<link" + attribute("rel", rel) + std::string(more) + attribute("href", address) + ">\n";
  };
  // As the script asks later: for another request the browser would fetch the file again.
  constexpr std::string_view kFetched = R"( as="fetch" crossorigin referrerpolicy="strict-origin")";
  for (const std::string& file : files_of(hinted_widget(call))) {
    const Result<std::string> path = release.path_of(file);
    if (!path) return path.error();
    const bool is_script = file.ends_with(".js");
    add(is_script ? "modulepreload" : "preload", is_script ? "" : kFetched, resolve_url(path.value(), call.cdn).text());
  }
  const Url& shown = call.markup.empty() ? call.src : call.markup;
  if (!shown.empty() && !hinted_widget(call).is_framed) add("preload", kFetched, shown.text());
  return out;
}

Result<std::string> snippet(const Call& call, const Release& release) {
  const Result<std::string> script = release.path_of("klipp.js");
  if (!script) return script.error();
  if (call.form == Form::kReact) return react_of(call, release, script.value());
  const Result<std::string> hinted = call.has_hints ? hints(call, release) : Result<std::string>(std::string());
  if (!hinted) return hinted.error();
  if (call.form == Form::kScript) return hinted.value() + one_tag(call, release, script.value());
  return script_tag(call, release, script.value(), "") + "\n" + hinted.value() + element_of(call);
}

/// Whether none of the articles has a body that Klipp's own documents do not have.
bool is_own(const Document& document) {
  return std::ranges::all_of(document.feed.items, [](const Article& item) {
    return item.content_html.empty() || !item.content_markdown.empty();
  });
}

/// Finds out what the document at `src` is. The error if it cannot be read.
Error look_at_document(Call& call, std::string_view text) {
  const Result<Document> document = klipp::read_document(text);
  if (!document) return document.error();
  const Document& found = document.value();
  if (!is_for_browsers(found.format)) {
    return {ErrorCode::kBadValue, "",
            found.format +
                " is not read by browsers; publish what klipp convert makes of it, or run klipp-publisher --source",
            0};
  }
  if (call.language.empty() && !found.feed.items.empty()) call.language = found.feed.items.front().language;
  const bool is_klipp = found.format == "json-feed" && is_own(found);
  call.attributes.emplace_back("format", is_klipp ? kOwnFormat : std::string_view(found.format));
  return {};
}

}  // namespace

int snippet_command(const std::vector<std::string>& words) {
  const std::optional<Kind> kind = words.empty() ? std::nullopt : kind_named(words[0]);
  if (!kind || *kind == Kind::kBody) return bad_call("snippet needs a KIND: article, card, feed, share or signup");

  Call call;
  call.kind = *kind;
  call.name = words[0];
  const auto refuse = [](std::string_view word) {
    return "snippet takes no FILE; what is '" + std::string(word) + "'?";
  };
  const auto take = [&](std::string_view name, std::string_view value) { return set(call, name, value); };
  std::string message = read_words({words.begin() + 1, words.end()}, take, refuse);
  if (message.empty()) message = check(call);
  if (!message.empty()) return bad_call(message);

  if (!call.document.empty()) {
    std::string text;
    if (!read_document(call.document, Limits{}.document_bytes, text)) return kDocumentIsWrong;
    if (const Error error = look_at_document(call, text)) return print_error(call.document, error), kDocumentIsWrong;
  }
  Release release = Release::moving();
  if (!call.manifest.empty()) {
    std::string manifest;
    if (!read_document(call.manifest, Limits{}.document_bytes, manifest)) return kDocumentIsWrong;
    Result<Release> read = Release::of(manifest);
    if (!read) return print_error(call.manifest, read.error()), kDocumentIsWrong;
    release = std::move(read).value();
  }
  const Result<std::string> made = snippet(call, release);
  if (!made) return print_error(call.manifest, made.error()), kDocumentIsWrong;
  std::cout << made.value();
  return 0;
}

}  // namespace klipp::cli
