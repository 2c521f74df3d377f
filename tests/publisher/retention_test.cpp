#include "store/retention.hpp"

#include "store_fixture.hpp"

namespace klipp::example {
namespace {

class RetentionTest : public EachStore {
 protected:
  RetentionTest() {
    EXPECT_EQ(store_->add({.email = "kari@example.no"}, mail_to("kari@example.no", "1")),
              SignupStore::Outcome::kPending);
  }

  void set_expired(std::chrono::milliseconds ago) const {
    (void)query("UPDATE signups SET expires_ms = " + std::to_string(now_ms() - ago.count()));
  }

  [[nodiscard]] std::string count() const { return query("SELECT count(*) FROM signups"); }
};

// The test's own time limit ends it if that never happens.
TEST_P(RetentionTest, DeletesAtItsStartWhatHasBeenKeptLongEnough) {
  set_expired(std::chrono::hours(2));
  const Retention retention(*store_, std::chrono::hours(1));
  while (count() != "0") std::this_thread::yield();
}

TEST_P(RetentionTest, KeepsTheRestAndStopsAtOnce) {
  set_expired(std::chrono::hours(2));
  { const Retention retention(*store_, std::chrono::hours(3)); }
  EXPECT_EQ(count(), "1");
}

KLIPP_TEST_EACH_STORE(RetentionTest);

}  // namespace
}  // namespace klipp::example
