#include "formats/formats.hpp"

#include <utility>

#include "formats/markup/markup_formats.hpp"
#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

/// What prevented reading: a limit, or that the last item cannot be shown where no other can.
Error outcome_of(const Reading& reading, const Document& document) {
  return reading.refusal || !document.feed.items.empty() ? reading.refusal : reading.left_out;
}

Error read_text(Document& document, std::string_view text, Reading& reading, std::string_view format = {}) {
  if (const MarkupFormat* markup = find_markup_format(text, format)) {
    document.format = markup->name;
    markup->read(text, document, reading);
    return outcome_of(reading, document);
  }
  const Result<json::Value> root = json::parse(text, reading.limits);
  if (!root) return root.error();
  return read_into(document, MemberReader(root.value(), "", reading), format);
}

Error read_noting(Document& document, std::string_view text, const Limits& limits, List<Problem>* problems) {
  Reading reading{limits};
  Error error = read_text(document, text, reading);
  if (problems != nullptr) *problems = std::move(reading.problems);
  return error;
}

/// What tells the format of a document: itself, or the first object of a list.
const json::Value* sample_of(const json::Value& root) {
  if (root.type == json::Type::kObject) return &root;
  if (root.type != json::Type::kList) return nullptr;
  for (const json::Value& entry : root.items) {
    if (entry.type == json::Type::kObject) return &entry;
  }
  return nullptr;
}

}  // namespace

bool has_any(const json::Value& object, std::string_view names) {
  while (!names.empty()) {
    if (object.find(take_word(names)) != nullptr) return true;
  }
  return false;
}

const DocumentFormat* find_format(const json::Value& root, std::string_view name) {
  const std::span<const DocumentFormat> formats = format_table();
  const json::Value* sample = sample_of(root);
  for (const DocumentFormat& format : formats) {
    if (name.empty() ? sample != nullptr && format.is(*sample) : format.name == name) return &format;
  }
  return name.empty() && sample == &root ? &formats.front() : nullptr;
}

Error read_into(Document& document, const MemberReader& in, std::string_view name) {
  const json::Value& root = in.value();
  const DocumentFormat* format = find_format(root, name);
  const bool is_list = root.type == json::Type::kList;
  // A JSON Feed is an object; other formats also have lists.
  if (format == nullptr || (is_list ? format == &format_table().front() : root.type != json::Type::kObject)) {
    return not_an_object(root.type);
  }
  document.format = format->name;
  if (format->read == nullptr) return {ErrorCode::kOtherModule, "", "", {}};
  document.is_feed = is_list;
  format->read(in, document);
  return outcome_of(in.reading(), document);
}

Error read_into(Article& article, std::string_view text, const Limits& limits, List<Problem>* problems) {
  Document document;
  if (Error error = read_noting(document, text, limits, problems)) return error;
  List<Article>& items = document.feed.items;
  if (document.itself) {
    article = std::move(*document.itself);
    return {};
  }
  if (items.size() > 1) {
    return {ErrorCode::kBadValue, "", sentence(Sentence::kManyItems, {decimal(items.size())}), {}};
  }
  if (!items.empty()) article = std::move(items.front());
  return {};
}

Error read_into(Feed& feed, std::string_view text, const Limits& limits, List<Problem>* problems) {
  Document document;
  if (Error error = read_noting(document, text, limits, problems)) return error;
  if (document.is_feed) feed = std::move(document.feed);
  return {};
}

Result<Document> read_document(std::string_view text, const Limits& limits, std::string_view format) {
  Document document;
  Reading reading{limits};
  Error error = read_text(document, text, reading, format);
  if (error) return error;
  return document;
}

Result<Article> read_article(std::string_view text, const Limits& limits) {
  Article article;
  Error error = read_into(article, text, limits);
  if (error) return error;
  return article;
}

Result<Feed> read_feed(std::string_view text, const Limits& limits) {
  Feed feed;
  Error error = read_into(feed, text, limits);
  if (error) return error;
  return feed;
}

String format_names() {
  String names;
  for (const DocumentFormat& format : format_table()) names.append(names.empty() ? "" : " ").append(format.name);
  for (const MarkupFormat& format : markup_formats()) names.append(" ").append(format.name);
  return names;
}

}  // namespace klipp
