#include "text/choices.hpp"

#include "support.hpp"

namespace klipp {
namespace {

enum class Place { kTop, kMiddle, kBottom };
constexpr std::string_view kPlaces = "top middle bottom";

TEST(Choices, NumberWordsFromZero) {
  EXPECT_EQ(choice_named(kPlaces, "top"), 0);
  EXPECT_EQ(choice_named(kPlaces, "bottom"), 2);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(choice_named(kPlaces, choice_at(kPlaces, i)), i);
}

TEST(Choices, AreWholeWords) {
  for (const char* word : {"", " ", "to", "top ", "top middle", "Top", "or"}) {
    EXPECT_EQ(choice_named(kPlaces, word), -1) << word;
  }
}

TEST(Choices, SetAnEnumOrLeaveItAsItWas) {
  constexpr Choices<Place, Place::kBottom> kPlaceNames(kPlaces);
  Place place = Place::kTop;
  EXPECT_TRUE(kPlaceNames.read("middle", place));
  EXPECT_EQ(place, Place::kMiddle);
  EXPECT_FALSE(kPlaceNames.read("centre", place));
  EXPECT_EQ(place, Place::kMiddle);
}

TEST(Choices, AreListedAsPeopleDo) {
  EXPECT_EQ(listed(kPlaces), "top, middle or bottom");
  EXPECT_EQ(listed("full reader"), "full or reader");
  EXPECT_EQ(listed(kPlaces, ", "), "top, middle, bottom");
  EXPECT_EQ(listed("one"), "one");
}

struct PlaceRow {
  Place place;
};

constexpr PlaceRow kInOrder[] = {{Place::kTop}, {Place::kMiddle}, {Place::kBottom}};
constexpr PlaceRow kTooFew[] = {{Place::kTop}, {Place::kMiddle}};
constexpr PlaceRow kSwapped[] = {{Place::kMiddle}, {Place::kTop}, {Place::kBottom}};
static_assert(in_order(kInOrder, &PlaceRow::place, Place::kBottom));
static_assert(!in_order(kTooFew, &PlaceRow::place, Place::kBottom));
static_assert(!in_order(kSwapped, &PlaceRow::place, Place::kBottom));

}  // namespace
}  // namespace klipp
