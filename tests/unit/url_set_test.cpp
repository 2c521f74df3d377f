#include "klipp/url.hpp"
#include "support.hpp"

namespace klipp {
namespace {

std::string set_of(std::initializer_list<std::pair<const char*, const char*>> pictures) {
  UrlSet set;
  for (const auto& [address, size] : pictures) set.add(resolve_url(address), size);
  EXPECT_EQ(set.empty(), set.text().empty());
  return std::string(set.text());
}

TEST(UrlSet, HoldsAddressesWithTheirSizes) {
  EXPECT_EQ(set_of({{"https://a.example/b", "300w"}, {"/c d", "1.5x"}, {"/e", "2x"}, {"/f", ""}}),
            "https://a.example/b 300w, /c%20d 1.5x, /e 2x, /f");
}

TEST(UrlSet, TakesNoAddressThatDoesNotPass) {
  EXPECT_EQ(set_of({{"javascript:a", "1x"}, {"data:a", "2x"}, {"", "3x"}}), "");
}

TEST(UrlSet, HoldsFilesOfKnownWidths) {
  UrlSet set;
  set.add(resolve_url("/a"), 300);
  set.add(resolve_url("/b"), 0);
  set.add(resolve_url("javascript:c"), 600);
  set.add(resolve_url("/d"), 1200);
  EXPECT_EQ(set.text(), "/a 300w, /d 1200w");
}

TEST(UrlSet, TakesNothingElseForASize) {
  for (const char* size :
       {"300", "w", "-1w", "1.5w", "1.x", ".5x", "1e3x", "300h", "1234567w", "1x,y 2x", "1x\" onload=\""}) {
    EXPECT_EQ(set_of({{"/a", size}}), "") << size;
  }
}

}  // namespace
}  // namespace klipp
