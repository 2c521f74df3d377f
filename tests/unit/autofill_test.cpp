#include "newsletter/autofill.hpp"

#include <gtest/gtest.h>

namespace klipp {
namespace {

TEST(Autofill, KnowsWhatANewsletterMayAskFor) {
  for (const char* text : {"name", "organization", "tel", "postal-code", "street-address", "country", "bday-year",
                           "organization-title", "work tel", "home email", "mobile tel"}) {
    EXPECT_TRUE(is_autofill(text)) << text;
  }
}

TEST(Autofill, KnowsNothingElse) {
  for (const char* text : {"", " ", "on", "off", "company", "Tel", "tel ", "cc-number", "new-password", "one-time-code",
                           "work", "work organization", "home", "fax tel", "tel email", "work work tel", "phone"}) {
    EXPECT_FALSE(is_autofill(text)) << text;
  }
}

}  // namespace
}  // namespace klipp
