#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "formats/member_reader.hpp"
#include "formats/renditions.hpp"
#include "klipp/document.hpp"
#include "klipp/model.hpp"
#include "klipp/url.hpp"
#include "xml/xml_tree.hpp"

/// What feeds in XML have in common: items whose elements are of several namespaces, and what becomes of them.
namespace klipp {

/// The namespaces that are read, by their URI.
enum class Space : std::uint8_t {
  kOwn,      ///< that of the format: the item's, whichever it is
  kContent,  ///< http://purl.org/rss/1.0/modules/content/
  kCore,     ///< Dublin Core, http://purl.org/dc/elements/1.1/
  kTerms,    ///< http://purl.org/dc/terms/
  kMedia,    ///< Media RSS, http://search.yahoo.com/mrss/
  kLicense,  ///< Creative Commons, http://creativecommons.org/ns# and what came before it
  kAtom,     ///< http://www.w3.org/2005/Atom
  kOther,
};

/// A picture of an item, with what is said of it.
struct ItemPicture {
  List<Rendition> sizes;
  String caption;
  String credit;
};

/// HTML of an item, and what addresses in it start at, if its element says.
struct ItemHtml {
  String text;
  String base;
};

struct FeedItem {
  Article article;
  ItemHtml content;
  ItemHtml description;  ///< an excerpt, or all of the text
  List<ItemPicture> pictures;
  List<Rendition> thumbnails;
  bool has_plain_summary = false;  ///< the format says so, and `article.summary` has it
};

/// One element of an item, and where it stands.
struct ItemPart {
  xml::Node node;
  Reading& reading;
  std::size_t index;  ///< of the item

  /// Reads a date; one that is none is noted.
  void read_date(DateTime& date) const;
};

/// What becomes of an element.
struct FeedRow {
  Space space;
  std::string_view name;
  void (*take)(const ItemPart& part, FeedItem& item);
};

/// The namespace of an element in `parent`.
Space space_of(xml::Node element, xml::Node parent);

/// The first element `name` of the parent's own namespace.
xml::Node own_child(xml::Node parent, std::string_view name);

/// The text of an element that is plain text.
String text_of(xml::Node element);

/// The text of an element that is HTML, as plain text.
String words_of(xml::Node element);

/// The HTML in an element, which may be written as text or as elements.
ItemHtml html_of(xml::Node element);

/// What addresses in an element start at, by `xml:base`; empty if it does not say.
Url base_of(xml::Node element);

/// An address, absolute if the element says what it starts at.
String address_of(std::string_view address, xml::Node element);

/// Reads an item by the rows of its format and those that all formats share, and adds it to the feed.
void read_item(xml::Node node, std::span<const FeedRow> rows, Reading& reading, Feed& feed);

/// Reads every element of that name in `parent` as an item.
void read_items(xml::Node parent, const xml::Name& name, std::span<const FeedRow> rows, Reading& reading, Feed& feed);

/// Adds a file that belongs to an item, unless it is there already.
void attach_file(FeedItem& item, Attachment attachment);

/// Adds an author, unless there is one of that name, or a hundred.
void add_author(List<Person>& authors, Person person);

}  // namespace klipp
