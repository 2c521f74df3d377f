#include "store/postgres/postgres_pool.hpp"

#include <thread>
#include <utility>

#include "log.hpp"
#include "store/postgres/postgres_rates.hpp"

namespace klipp::example {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBetweenConnects(500);
constexpr milliseconds kBetweenTries(100);
constexpr milliseconds kPatience(8000);  // in which a server has come back, or a standby in its place
constexpr int kConflicts = 100;  // each says that another came first: of a crowd at one address somebody is last

// What made a job fail; nothing if the job itself said no.
void report(const std::string& problem, bool unknown) {
  const char* what = unknown ? "; the connection was lost in a commit, and whether that was stored is not known" : "";
  if (!problem.empty()) log_problem("database: " + problem + what);
}

}  // namespace

bool PostgresPool::run(const Job& job) {
  const Steady::time_point end = Steady::now() + kPatience;
  std::string problem;
  int conflicts = 0;
  int losses = 0;
  bool unknown = false;
  while (conflicts < kConflicts && Steady::now() < end) {
    if (losses > 1) std::this_thread::sleep_for(kBetweenTries);
    Connection connection = take();
    if (!connection && !unknown) return false;
    if (!connection) {
      ++losses;
      continue;
    }
    const End ended = try_once(*connection, job);
    problem = connection->problem();
    unknown = unknown || ended == End::kLostInCommit;
    if (ended == End::kLost || ended == End::kLostInCommit) {
      ++losses;
      drop(std::move(connection));
      continue;
    }
    give_back(std::move(connection));
    if (ended == End::kCommitted) return true;
    if (ended == End::kRefused) break;
    std::this_thread::sleep_for(milliseconds(++conflicts));
  }
  report(problem, unknown);
  return false;
}

std::unique_ptr<Rates> PostgresPool::shared_rates(const std::string& secret) {
  return std::make_unique<PostgresRates>(*this, secret);
}

PostgresPool::End PostgresPool::try_once(PostgresDatabase& database, const Job& job) {
  const auto end_of = [&database] {
    switch (database.failure()) {
      case Failure::kLost: return End::kLost;
      case Failure::kConflict: return End::kConflict;
      default: return End::kRefused;
    }
  };
  if (!database.begin()) return end_of();
  if (job(database)) {
    if (database.commit()) return End::kCommitted;
    return database.failure() == Failure::kLost ? End::kLostInCommit : end_of();
  }
  if (database.failure() != Failure::kLost) database.roll_back();
  return end_of();
}

// An idle connection or a new one; null if the server cannot be reached.
PostgresPool::Connection PostgresPool::take() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return !idle_.empty() || open_ < kConnections; });
  if (!idle_.empty()) {
    Connection connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
  }
  if (Steady::now() < ask_again_) return nullptr;
  if (!reachable_) ask_again_ = Steady::now() + kBetweenConnects;  // others do not wait for this one
  ++open_;
  lock.unlock();
  return connect();
}

PostgresPool::Connection PostgresPool::connect() {
  std::string problem;
  Connection connection = PostgresDatabase::connect(address_, problem);
  const std::lock_guard lock(mutex_);
  set_reachable(connection != nullptr, problem);
  if (connection) return connection;
  --open_;
  changed_.notify_one();
  return nullptr;
}

void PostgresPool::set_reachable(bool reachable, const std::string& problem) {
  ask_again_ = reachable ? Steady::time_point() : Steady::now() + kBetweenConnects;
  if (reachable == reachable_) return;
  reachable_ = reachable;
  log_problem(reachable ? "database: the server is back, and signups are taken again"
                        : "database: the server cannot be reached (" + problem +
                              "). Nothing is stored until it can; it is asked twice a second");
}

void PostgresPool::give_back(Connection connection) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(connection));
  changed_.notify_one();
}

// Those that are idle have most likely lost theirs, too.
void PostgresPool::drop(Connection connection) {
  const std::lock_guard lock(mutex_);
  open_ -= 1 + idle_.size();
  idle_.clear();
  connection.reset();
  changed_.notify_all();
}

}  // namespace klipp::example
