#include <gtest/gtest.h>
#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "http/http_server.hpp"
#include "http/responses.hpp"
#include "raw_connection.hpp"

namespace klipp::example {
namespace {

using std::chrono::milliseconds;

// A server that says "hello", and at /wait only once it is let go.
class HttpLimits : public ::testing::Test {
 protected:
  void start(const ServerLimits& limits) {
    server_.emplace(limits);
    ASSERT_TRUE(server_->bind("127.0.0.1", 0));
    server_->routes().get("/", [](const Request&, Response& response) { send(response, 200, "hello", "text/plain"); });
    server_->routes().get("/large", [](const Request&, Response& response) {
      send(response, 200, std::string(8 << 20, 'x'), "text/plain");
    });
    const Handler wait = [this](const Request&, Response& response) {
      std::unique_lock lock(mutex_);
      ++waiting_;
      changed_.notify_all();
      changed_.wait(lock, [this] { return may_go_; });
      send(response, 200, "waited", "text/plain");
    };
    server_->routes().get("/wait", wait);
    server_->routes().post("/wait", wait);
    server_->listen();
  }

  void TearDown() override {
    let_go();
    server_.reset();
  }

  void let_go() {
    const std::lock_guard lock(mutex_);
    may_go_ = true;
    changed_.notify_all();
  }

  void wait_for_waiting(int count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return waiting_ >= count; });
  }

  [[nodiscard]] RawConnection connect() const { return RawConnection(server_->port()); }

  [[nodiscard]] bool is_answered() const {
    RawConnection connection = connect();
    connection.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    return connection.receive_until("hello").ends_with("hello");
  }

  std::optional<HttpServer> server_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool may_go_ = false;
  int waiting_ = 0;
};

TEST_F(HttpLimits, SlowHeadsAndBodiesAreCutOffHoweverOftenTheySendAByte) {
  start({.head = milliseconds(300), .body = milliseconds(300)});
  for (const std::string begin :
       {"GET / HTTP/1.1\r\nHost: x\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n"}) {
    RawConnection slow = connect();
    ASSERT_TRUE(slow.send(begin));
    std::string received;
    while (!slow.was_closed() && slow.send("a")) received += slow.receive_all(50);
    EXPECT_EQ(received, "") << begin;
  }
}

TEST_F(HttpLimits, ConnectionsWithoutARequestEnd) {
  start({.head = milliseconds(200), .idle = milliseconds(200)});
  RawConnection silent = connect();
  EXPECT_EQ(silent.receive_all(), "");
  EXPECT_TRUE(silent.was_closed());
  RawConnection idle = connect();
  idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(idle.receive_all().ends_with("hello"));
  EXPECT_TRUE(idle.was_closed());
}

TEST_F(HttpLimits, ClientThatDoesNotTakeItsAnswerIsCutOff) {
  start({.answer = milliseconds(-2'048'000 + 300)});  // 8 MiB give that much more
  RawConnection slow = connect();
  slow.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
  ASSERT_NE(slow.receive_until("200 OK"), "");
  std::this_thread::sleep_for(milliseconds(1000));
  EXPECT_LT(slow.receive_all().size(), 8U << 20);
  EXPECT_TRUE(slow.was_closed());
}

TEST_F(HttpLimits, HeadersWithoutEndGetOneAnswer) {
  start({});
  RawConnection bomb = connect();
  bomb.send("GET / HTTP/1.1\r\nHost: x\r\n");
  const std::string field = "X: " + std::string(1000, 'a') + "\r\n";
  for (int i = 0; i < 40 && bomb.send(field); ++i) continue;
  EXPECT_EQ(statuses_in(bomb.receive_all()), "431");
  EXPECT_TRUE(bomb.was_closed());
}

TEST_F(HttpLimits, SlowClientsHoldNoThread) {
  start({.reading_threads = 1, .writing_threads = 1});
  std::vector<RawConnection> slow;
  for (int i = 0; i < 200; ++i) {
    slow.push_back(connect());
    slow.back().send(i % 2 == 0 ? "GET / HT" : "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1");
  }
  EXPECT_TRUE(is_answered());
}

TEST_F(HttpLimits, HandlersThatWaitHoldUpNoOther) {
  start({.reading_threads = 3});
  RawConnection first = connect();
  RawConnection second = connect();
  for (RawConnection* waiting : {&first, &second}) waiting->send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
  wait_for_waiting(2);
  EXPECT_TRUE(is_answered());
  let_go();
  EXPECT_TRUE(first.receive_until("waited").ends_with("waited"));
  EXPECT_TRUE(second.receive_until("waited").ends_with("waited"));
}

TEST_F(HttpLimits, PostsThatWaitForTheDiskHoldUpNoPage) {
  start({.reading_threads = 1, .writing_threads = 1});
  RawConnection first = connect();
  RawConnection second = connect();
  first.send("POST /wait HTTP/1.1\r\nHost: x\r\n\r\n");
  wait_for_waiting(1);
  second.send("POST /wait HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(is_answered());
  let_go();
  EXPECT_TRUE(first.receive_until("waited").ends_with("waited"));
  EXPECT_TRUE(second.receive_until("waited").ends_with("waited"));
}

TEST_F(HttpLimits, FullServerEndsTheConnectionThatHasWaitedLongest) {
  start({.connections = 8});
  std::vector<RawConnection> slow;
  for (int i = 0; i < 8; ++i) {
    slow.push_back(connect());
    slow.back().send("GET / HT");
  }
  EXPECT_TRUE(is_answered());
  EXPECT_EQ(slow.front().receive_all(), "");
  EXPECT_TRUE(slow.front().was_closed());
  slow.back().send("TP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(slow.back().receive_until("hello").ends_with("hello"));
}

TEST_F(HttpLimits, CrowdedServerKeepsNoConnection) {
  start({.connections = 8});
  std::vector<RawConnection> others;
  for (int i = 0; i < 6; ++i) {
    others.push_back(connect());
    others.back().send("GET / HT");
  }
  RawConnection last = connect();
  last.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_NE(last.receive_all().find("Connection: close\r\n"), std::string::npos);
}

TEST_F(HttpLimits, OneClientHasSoManyConnectionsAndNoMore) {
  start({.connections_of_client = 2, .counts_own_machine = true});
  RawConnection first = connect();
  RawConnection second = connect();
  for (RawConnection* waiting : {&first, &second}) waiting->send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
  wait_for_waiting(2);
  EXPECT_FALSE(is_answered());
  let_go();
  EXPECT_TRUE(first.receive_until("waited").ends_with("waited"));
  EXPECT_TRUE(is_answered());  // the first has become idle, and makes room
}

TEST_F(HttpLimits, ConnectionsOfTheSameMachineAreAProxysAndNotCounted) {
  start({.connections_of_client = 2});
  std::vector<RawConnection> others;
  for (int i = 0; i < 6; ++i) {
    others.push_back(connect());
    others.back().send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(others.back().receive_until("hello").ends_with("hello"));
  }
  others.front().send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(others.front().receive_until("hello").ends_with("hello"));
}

TEST_F(HttpLimits, StopAnswersWhatHasBegunAndEndsWhatHasNot) {
  start({});
  RawConnection idle = connect();
  idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_TRUE(idle.receive_until("hello").ends_with("hello"));
  RawConnection half = connect();
  half.send("GET / HT");
  RawConnection waiting = connect();
  waiting.send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
  wait_for_waiting(1);
  std::thread stopping([this] { server_->stop(); });
  EXPECT_EQ(idle.receive_all(), "");
  EXPECT_TRUE(idle.was_closed());
  half.send("TP/1.1\r\nHost: x\r\n\r\n");
  half.end_sending();
  const std::string late = half.receive_all();
  EXPECT_NE(late.find("Connection: close\r\n"), std::string::npos) << late;
  EXPECT_TRUE(late.ends_with("hello"));
  let_go();
  waiting.end_sending();
  EXPECT_TRUE(waiting.receive_all().ends_with("waited"));
  stopping.join();
}

TEST_F(HttpLimits, StopDoesNotWaitForSlowClients) {
  start({.stop = milliseconds(200)});
  RawConnection slow = connect();
  slow.send("GET / HT");
  RawConnection other = connect();
  other.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  other.receive_until("hello");  // by then the server has seen the first, too
  server_->stop();
  EXPECT_EQ(slow.receive_all(), "");
  EXPECT_TRUE(slow.was_closed());
}

TEST_F(HttpLimits, HandlerThatThrowsIsAnError) {
  HttpServer server;
  ASSERT_TRUE(server.bind("127.0.0.1", 0));
  server.routes().get("/", [](const Request&, Response&) { throw std::runtime_error("on purpose"); });
  server.listen();
  RawConnection connection(server.port());
  connection.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(statuses_in(connection.receive_all()), "500");
  EXPECT_TRUE(connection.was_closed());
}

}  // namespace
}  // namespace klipp::example
