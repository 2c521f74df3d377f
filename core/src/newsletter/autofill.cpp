#include "newsletter/autofill.hpp"

#include "text/choices.hpp"

namespace klipp {

namespace {

// What a person may have several of.
constexpr std::string_view kOfAPlace = "tel tel-national email impp";
constexpr std::string_view kOthers =
    "name honorific-prefix given-name additional-name family-name honorific-suffix nickname organization-title "
    "organization street-address address-line1 address-line2 address-line3 address-level1 address-level2 "
    "address-level3 address-level4 country country-name postal-code language bday bday-day bday-month bday-year sex "
    "url "
    "tel-country-code tel-area-code tel-local tel-extension photo";

}  // namespace

bool is_autofill(std::string_view text) {
  std::string_view name = text;
  if (choice_named("home work mobile", take_word(name)) < 0) name = text;
  if (choice_named(kOfAPlace, name) >= 0) return true;
  return name.size() == text.size() && choice_named(kOthers, name) >= 0;
}

}  // namespace klipp
