#pragma once

#include <span>
#include <string_view>
#include <utility>

#include "formats/body_picture.hpp"
#include "formats/member_reader.hpp"
#include "klipp/document.hpp"
#include "klipp/model.hpp"

/// Which format a document is of, and what reads it. A format is a row of the table and a file of its own
/// (json_feed.cpp, wordpress.cpp …). Nothing here goes by the name of a file or by its address.
namespace klipp {

struct DocumentFormat {
  std::string_view name;
  /// The members that can hold a list of items, separated by spaces.
  std::string_view lists;
  /// Whether an object is an item of this format, or holds such items. Asked in the order of the table.
  bool (*is)(const json::Value& object);
  /// Reads the document `in`: an object of this format, or a list of such objects. Problems are noted in its Reading.
  /// Null in a module that leaves the format to another.
  void (*read)(const MemberReader& in, Document& document);
};

/// All formats. What no other format claims is read as the first, JSON Feed (format_table.cpp; a module may have
/// another table, see wasm/module.hpp).
std::span<const DocumentFormat> format_table();

/// The format of a document, or of that name if `name` is not empty. Null if it is a list of nothing known, or neither
/// a list nor an object, or if there is no such name.
const DocumentFormat* find_format(const json::Value& root, std::string_view name = {});

/// Whether an object has a member of one of these names, which are separated by spaces; null counts.
bool has_any(const json::Value& object, std::string_view names);

/// Moves the articles out of what a format reads items into, to the end of the feed. Their bodies are HTML.
template <typename Item>
void add_articles(List<Item>& items, Feed& feed) {
  for (Item& item : items) {
    take_body_picture(item.article);
    feed.items.push_back(std::move(item.article));
  }
}

/// Reads a document that is parsed already. Problems are noted in `in`'s Reading. Returns the error that prevents it.
Error read_into(Document& document, const MemberReader& in, std::string_view name = {});

/// Like read_article and read_feed, but without a copy of the result. What was noted goes into `problems`, unless it is
/// null.
Error read_into(Article& article, std::string_view text, const Limits& limits, List<Problem>* problems = nullptr);
Error read_into(Feed& feed, std::string_view text, const Limits& limits, List<Problem>* problems = nullptr);

}  // namespace klipp
