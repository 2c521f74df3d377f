#include "oembed.hpp"

#include <nlohmann/json.hpp>

#include "embed_page.hpp"
#include "klipp/locale.hpp"
#include "klipp/page.hpp"
#include "page_frame.hpp"
#include "page_texts.hpp"

namespace klipp::example {

namespace {

void set_authors(OembedAnswer& answer, const NamedArticle& named, const Url& base) {
  for (const Person& person : named.article.authors) {
    answer.author_name += (answer.author_name.empty() ? "" : ", ") + person.name;
  }
  if (named.article.authors.size() != 1) return;
  const Url home = resolve_url(named.article.authors.front().url, base);
  if (home.is_web()) answer.author_url = home.text();
}

void set_thumbnail(OembedAnswer& answer, const Article& article, const Url& base, const EmbedRoom& room) {
  const Picture* picture = preview_picture(article);
  if (picture == nullptr) return;
  const Url address = resolve_url(picture->url, base);
  const bool is_known = address.is_web() && picture->width > 0 && picture->height > 0;
  if (!is_known || picture->width > room.width || picture->height > room.height) return;
  answer.thumbnail_url = address.text();
  answer.thumbnail_width = picture->width;
  answer.thumbnail_height = picture->height;
}

// WordPress listens to a frame (and follows its links, and makes it as tall as it says) only where a quotation stands
// before it, which it shows until the frame speaks. It drops `hidden`; for everybody else the quotation is not there.
std::string fallback_of(const Url& page, const std::string& title) {
  return "<blockquote hidden><a href=\"" + escaped(page.text()) + "\">" + escaped(title) + "</a></blockquote>";
}

// WordPress keeps src, width, height, title and frameborder, and puts a sandbox of its own around it. The color-scheme
// is the frame's, so that its corners show the page also where that declares another.
std::string frame_of(const std::string& address, const EmbedSize& size, Theme theme, const std::string& title) {
  const std::string source = address + "?layout=" + std::string(name_of(size.layout)) + "&theme=" + name_of(theme);
  return "<iframe src=\"" + escaped(source) + "\" width=\"" + std::to_string(size.width) + "\" height=\"" +
         std::to_string(size.height) + "\" title=\"" + escaped(title) + R"(" style="color-scheme: )" +
         color_scheme(theme) +
         R"(" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>)";
}

// XML 1.0 has no word for these, escaped or not; JSON has, so a title may hold one.
bool is_forbidden(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::string_view three = text.substr(at, 3);
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || three == "\xEF\xBF\xBE" ||
         three == "\xEF\xBF\xBF";
}

std::string escaped_xml(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_forbidden(text, i)) {
      out += "\xEF\xBF\xBD";
      if (static_cast<unsigned char>(text[i]) >= 0x20) i += 2;
    } else if (text[i] == '&') {
      out += "&amp;";
    } else if (text[i] == '<') {
      out += "&lt;";
    } else if (text[i] == '>') {
      out += "&gt;";
    } else if (text[i] == '\r') {
      out += "&#13;";  // or a reader would take it for a line's end
    } else {
      out += text[i];
    }
  }
  return out;
}

/// Calls `text` or `number` for every member that the answer has, in the order of the standard.
template <typename Text, typename Number>
void each_member(const OembedAnswer& answer, const Text& text, const Number& number) {
  const auto optional = [&text](const char* name, const std::string& value) {
    if (!value.empty()) text(name, value);
  };
  text("type", "rich");
  text("version", "1.0");
  text("title", answer.title);
  optional("author_name", answer.author_name);
  optional("author_url", answer.author_url);
  text("provider_name", answer.provider_name);
  text("provider_url", answer.provider_url);
  number("cache_age", kOembedAge);
  optional("thumbnail_url", answer.thumbnail_url);
  if (!answer.thumbnail_url.empty()) {
    number("thumbnail_width", answer.thumbnail_width);
    number("thumbnail_height", answer.thumbnail_height);
  }
  text("html", answer.html);
  number("width", answer.width);
  number("height", answer.height);
}

}  // namespace

OembedAnswer oembed_answer(const NamedArticle& named, const ArticleAddresses& addresses, const EmbedRoom& room,
                           Theme theme) {
  const Article& article = named.article;
  const Url canonical = addresses.canonical(named);
  const Url picture = resolve_url(article.picture.url, canonical);
  const EmbedSize size = embed_size(room.width, room.height, !picture.empty());
  OembedAnswer answer;
  answer.title = article.title;
  answer.provider_name = kPublisherName;
  answer.provider_url = addresses.home();
  set_authors(answer, named, canonical);
  set_thumbnail(answer, article, canonical, room);
  const std::string frame = frame_of(addresses.embed(named.name), size, theme, article.title);
  answer.html = fallback_of(canonical, article.title) + frame;
  answer.width = size.width;
  answer.height = size.height;
  return answer;
}

std::string oembed_json(const OembedAnswer& answer) {
  nlohmann::ordered_json json;
  each_member(
      answer, [&json](const char* name, const std::string& value) { json[name] = value; },
      [&json](const char* name, int value) { json[name] = value; });
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string oembed_xml(const OembedAnswer& answer) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n";
  const auto text = [&xml](const std::string& name, const std::string& value) {
    xml += "  <" + name + ">" + escaped_xml(value) + "</" + name + ">\n";
  };
  each_member(answer, text, [&text](const char* name, int value) { text(name, std::to_string(value)); });
  return xml + "</oembed>\n";
}

}  // namespace klipp::example
