#pragma once

#include <cstdint>
#include <string_view>

// Made by core/tools/hosts.mjs from the Unicode character database; do not edit.
namespace klipp {

// clang-format off
/// Capitals from `first` to `last`, every `step`th of them, and how far behind each its small letter stands.
struct CapitalRun {
  std::uint16_t first, last;
  std::int16_t step, distance;
};
inline constexpr CapitalRun kCapitals[] = {
    {192, 214, 1, 32},
    {216, 222, 1, 32},
    {256, 302, 2, 1},
    {306, 310, 2, 1},
    {313, 327, 2, 1},
    {330, 374, 2, 1},
    {376, 376, 1, -121},
    {377, 381, 2, 1},
    {416, 420, 2, 1},
    {422, 422, 1, 218},
    {423, 423, 1, 1},
    {425, 425, 1, 218},
    {428, 428, 1, 1},
    {430, 430, 1, 218},
    {431, 431, 1, 1},
    {461, 475, 2, 1},
    {536, 538, 2, 1},
    {902, 902, 1, 38},
    {904, 906, 1, 37},
    {908, 908, 1, 64},
    {910, 911, 1, 63},
    {913, 929, 1, 32},
    {931, 939, 1, 32},
    {1024, 1039, 1, 80},
    {1040, 1071, 1, 32},
    {1168, 1168, 1, 1},
    {1329, 1366, 1, 48},
    {7808, 7812, 2, 1},
    {7840, 7928, 2, 1},
};

/// Marks, and behind each mark small letters, each with what the two are in one piece.
inline constexpr std::string_view kCompositions =
    "\u0300" "aàeèiìoòuùüǜеѐиѝwẁâầăằêềôồơờưừyỳ"
    "\u0301" "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘϊΐαάεέηήιίϋΰοόυύωώгѓкќwẃâấăắêếôốơớưứ"
    "\u0302" "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷạậẹệọộ"
    "\u0303" "aãnñoõiĩuũâẫăẵeẽêễôỗơỡưữyỹ"
    "\u0304" "aāeēiīoōuūüǖ"
    "\u0306" "aăeĕgğiĭoŏuŭийуўạặ"
    "\u0307" "cċeėgġzż"
    "\u0308" "aäeëiïoöuüyÿιϊυϋеёіїwẅ"
    "\u0309" "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ"
    "\u030a" "aåuů"
    "\u030b" "oőuű"
    "\u030c" "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚ"
    "\u031b" "oơuư"
    "\u0323" "aạeẹiịoọơợuụưựyỵ"
    "\u0326" "sștț"
    "\u0327" "cçgģkķlļnņrŗsştţ"
    "\u0328" "aąeęiįuų";
// clang-format on

}  // namespace klipp
