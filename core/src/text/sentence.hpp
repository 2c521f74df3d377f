#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "klipp/text.hpp"

namespace klipp {

/// What the core says of documents and options that are wrong. (Advice is worded where it is given, in the room of
/// validation.) Every module has all of them: their numbers alone would save it 2 % and cost readers of errors a
/// request.
enum class Sentence : std::uint8_t {
  kEmptyText,
  kNulByte,
  kNotUtf8,
  kEndsEarly,
  kNotJson,
  kNotJsonFrom,
  kHalfPair,
  kHugeNumber,
  kIsMarkup,
  kNoObject,
  kManyItems,
  kWrongType,
  kNoChoice,
  kNoHost,
  kNoDate,
  kNoPixels,
  kNoFocus,
  kNoLabel,
  kMissing,
  kNoSuchWidget,
  kUnknownOption,
  kBadChoice,
  kBadHost,
  kBadNumber,
  kBadHeadingLevel,
  kInputTooSmall,
  kDocumentBytes,
  kJsonDepth,
  kJsonValues,
  kListItems,
  kBodyBytes,
  kTableCells,
  kOutputBytes,
  kOutputElements,
  kOutputDepth,
};

/// The sentence with each "%" replaced by the next of `words`.
String sentence(Sentence which, std::initializer_list<std::string_view> words = {});

/// All sentences, in the order of Sentence (sentence_table.cpp).
std::span<const std::string_view> sentence_table();

}  // namespace klipp
