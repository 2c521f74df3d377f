#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp {

namespace {

struct SentenceRow {
  Sentence sentence;
  std::string_view pattern;
};

constexpr SentenceRow kRows[] = {
    {Sentence::kEmptyText, "the text is empty; write a JSON object"},
    {Sentence::kNulByte, "a NUL byte is not JSON; save the text as UTF-8 without it"},
    {Sentence::kNotUtf8, "the byte 0x% is not UTF-8; save the text as UTF-8"},
    {Sentence::kEndsEarly, "the JSON text ends too early; check that the whole file is there"},
    {Sentence::kNotJson, "the text is not JSON from here on; look for a missing comma, quote or escape just before"},
    {Sentence::kNotJsonFrom,
     "the text is not JSON from here on ('%'); look for a missing comma, quote or escape just before"},
    {Sentence::kHalfPair, "a \\u escape is half of a surrogate pair; write both halves, or the character itself"},
    {Sentence::kHugeNumber, "is a number of 1e300 or more; write a smaller one, or a string"},
    {Sentence::kIsMarkup, "the text is HTML or XML, not JSON; give the address of the JSON document"},
    {Sentence::kNoObject, "the document is %; write a JSON object"},
    {Sentence::kManyItems, "the document has % items; show it as a feed, or give the address of one"},
    {Sentence::kWrongType, "is %, not %; write % or leave it out"},
    {Sentence::kNoChoice, "is not allowed here; write %"},
    {Sentence::kNoHost, "is not the host of a Mastodon instance; write one such as mastodon.social"},
    {Sentence::kNoDate, "is not a date; write it as in RFC 3339: 2018-01-22T08:00:00+01:00"},
    {Sentence::kNoPixels, "is not a size in pixels; write a whole number from 1 to 100000"},
    {Sentence::kNoFocus, "is not a place in a picture; write its distance from the left and the top, such as %"},
    {Sentence::kNoLabel, "is not the name of a word; core/locales/en.json has all names"},
    {Sentence::kMissing, "is missing; % needs %"},
    {Sentence::kNoSuchWidget, "there is no such kind of widget"},
    {Sentence::kUnknownOption, "'%' is not an option; the options are % and the limits (document-bytes, …)"},
    {Sentence::kBadChoice, "'%' is not a value of %; write %"},
    {Sentence::kBadHost, "'%' is not a value of %; write the host of an instance, such as mastodon.social"},
    {Sentence::kBadNumber, "'%' is not a value of %; write a number from 0 to 999999999"},
    {Sentence::kBadHeadingLevel, "'%' is not a value of %; write a number from 1 to 6"},
    {Sentence::kInputTooSmall, "klipp_input() was asked for less"},
    {Sentence::kDocumentBytes, "the document has more than % bytes (%); shorten it"},
    {Sentence::kJsonDepth, "the document nests more than % lists and objects (%); flatten it"},
    {Sentence::kJsonValues, "the document has more than % values (%); split it"},
    {Sentence::kListItems, "has more than % entries (%); shorten the list"},
    {Sentence::kBodyBytes, "the body has more than % bytes (%); shorten or split it"},
    {Sentence::kTableCells, "the tables of the body have more than % cells (%); split them"},
    {Sentence::kOutputBytes, "the markup would have more than % bytes (%); shorten the document"},
    {Sentence::kOutputElements, "the markup would have more than % elements (%); shorten the document"},
    {Sentence::kOutputDepth, "the markup would nest more than % elements (%); flatten the document"},
};
static_assert(in_order(kRows, &SentenceRow::sentence, Sentence::kOutputDepth));

constexpr auto kPatterns = [] {
  std::array<std::string_view, std::size(kRows)> patterns{};
  for (std::size_t i = 0; i < patterns.size(); ++i) patterns[i] = kRows[i].pattern;
  return patterns;
}();

}  // namespace

std::span<const std::string_view> sentence_table() { return kPatterns; }

}  // namespace klipp
