#pragma once

#include <string_view>

#include "formats/member_reader.hpp"
#include "klipp/text.hpp"

/// The texts of a ninjs item. Version 1.x has a member for each, with what it is in its name (headline, body_text,
/// body_xhtml, description_main …); later versions have lists of objects (headlines, bodies, descriptions), which say
/// what they are.
namespace klipp {

struct NinjsText {
  String role;
  String type;  ///< MIME type, or a name of version 1.x
  String value;
};

struct NinjsTextNames {
  std::string_view list;    ///< in later versions
  std::string_view single;  ///< in 1.x, alone or before "_"
};
inline constexpr NinjsTextNames kHeadlines{"headlines", "headline"};
inline constexpr NinjsTextNames kBodies{"bodies", "body"};
inline constexpr NinjsTextNames kDescriptions{"descriptions", "description"};

/// All texts of an item that are called so, in the order of the document.
List<NinjsText> texts_of(const MemberReader& in, const NinjsTextNames& names);

/// Whether an item of version 1.x has any of these texts.
bool has_texts(const json::Value& item);

/// The first that is HTML, or null.
const NinjsText* html_among(const List<NinjsText>& texts);

/// The main one as plain text: written so, or else of HTML.
String plain_text_of(const List<NinjsText>& texts);

}  // namespace klipp
