#include "formats/teaser.hpp"

#include "support.hpp"

namespace klipp {
namespace {

TEST(Teaser, LosesWhatSystemsAddToItsEnd) {
  for (const char* text : {
           "Ferga går igjen.",
           "Ferga går igjen. Read more",
           "Ferga går igjen. Read More »",
           "Ferga går igjen. (Les mer)",
           "Ferga går igjen. Les mer …",
           "Ferga går igjen. Continue reading Ferga: alt om ruta →",
           "Ferga går igjen. Les hele saken",
           "Ferga går igjen. The post Ferga appeared first on Fjordposten.",
           "Ferga går igjen. Innlegget Ferga dukket først opp på Fjordposten.",
           " Ferga går igjen.\nRead more The post Ferga appeared first on Fjordposten. ",
       }) {
    EXPECT_EQ(teaser_of(text), "Ferga går igjen.") << text;
  }
}

TEST(Teaser, EndsInAnEllipsisWhereItWasCut) {
  for (const char* text : {"og prisen […]", "og prisen [...]", "og prisen... ", "og prisen…", "og prisen […] Les mer",
                           "og prisen… Continue reading"}) {
    EXPECT_EQ(teaser_of(text), "og prisen…") << text;
  }
  EXPECT_EQ(teaser_of("[…]"), "");
}

TEST(Teaser, LeavesSentencesAlone) {
  for (const char* text : {"Read more books", "You should read more", "Vil du vite hvorfor? Les mer om saken i morgen.",
                           "The post was late.", "The post is on its way and first in line", "I want to Read more",
                           "Continue reading", "Tall [1] og [2]", "Rådet var: les mer"}) {
    EXPECT_EQ(teaser_of(text), std::string_view(text) == "Continue reading" ? "" : text) << text;
  }
}

}  // namespace
}  // namespace klipp
