#include "formats/ninjs_texts.hpp"

#include <utility>

#include "formats/html_words.hpp"
#include "text/choices.hpp"
#include "text/utf8.hpp"

namespace klipp {

namespace {

using namespace member_kinds;

constexpr MemberOf<NinjsText> kTextMembers[] = {
    member<&NinjsText::value>("value", kNeededText),
    member<&NinjsText::role>("role", kText),
    member<&NinjsText::type>("contenttype", kText),
    member<&NinjsText::type>("contentType", kFallbackText),
};
constexpr auto kEntry = list_of<kTextMembers>({.drops = true, .takes_name = true});

bool says_html(std::string_view name) {
  const String lower = lower_ascii(name);
  return lower.find("html") != String::npos || lower.find("richtext") != String::npos;
}

/// By its type, or else by its role, or else by its first letter.
bool is_html(const NinjsText& text) {
  if (!text.type.empty()) return says_html(text.type);
  return says_html(text.role) || (text.role != "text" && text.value.starts_with('<'));
}

/// "body_main" as a role, "main"; whether the name is one of these.
bool take_role(std::string_view name, std::string_view single, String& role) {
  if (!name.starts_with(single)) return false;
  name.remove_prefix(single.size());
  if (!name.empty() && !name.starts_with('_')) return false;
  role = name.substr(name.empty() ? 0 : 1);
  return true;
}

/// Which of two plain texts comes first: other roles are of parts, such as a subtitle.
bool is_main(const NinjsText& text) { return text.role.empty() || choice_named("main text", text.role) >= 0; }

}  // namespace

List<NinjsText> texts_of(const MemberReader& in, const NinjsTextNames& names) {
  List<NinjsText> texts;
  in.in_member(names.list, [&](const MemberReader& list) { list.read_entries(kEntry, texts); });
  in.for_each([&](const MemberReader& member) {
    NinjsText text;
    if (!take_role(member.value().name, names.single, text.role)) return;
    // A number was meant as a text; anything else says nothing.
    if (!member.is(json::Type::kString) && member.value().type != json::Type::kNumber) return;
    text.value = trim(member.value().string);
    if (!text.value.empty()) texts.push_back(std::move(text));
  });
  return texts;
}

bool has_texts(const json::Value& item) {
  for (const json::Value& member : item.items) {
    for (const NinjsTextNames& names : {kHeadlines, kBodies, kDescriptions}) {
      String role;
      if (take_role(member.name, names.single, role) && !role.empty()) return true;
    }
  }
  return false;
}

const NinjsText* html_among(const List<NinjsText>& texts) {
  for (const NinjsText& text : texts) {
    if (is_html(text)) return &text;
  }
  return nullptr;
}

String plain_text_of(const List<NinjsText>& texts) {
  const NinjsText* best = nullptr;
  for (const NinjsText& text : texts) {
    if (is_html(text)) continue;
    if (best == nullptr || (is_main(text) && !is_main(*best))) best = &text;
  }
  if (best != nullptr) return best->value;
  const NinjsText* html = html_among(texts);
  return html == nullptr ? String() : html_words(html->value);
}

}  // namespace klipp
