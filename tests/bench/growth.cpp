/// Renders standard input natively, some times over, for growth.mjs: `klipp-growth KIND` prints one line of JSON.
#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

#include "klipp/render.hpp"

namespace {

/// Of this process alone, so that other programs on the machine do not count.
double processor_milliseconds() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

double render_once(klipp::Kind kind, const std::string& document, bool& rendered) {
  const double start = processor_milliseconds();
  rendered = klipp::render(kind, document).ok();
  return processor_milliseconds() - start;
}

/// After one that maps the memory, the best of at least five runs, and of as many as go into a tenth of a second: what
/// others do on the machine only ever makes it slower.
double best_time(klipp::Kind kind, const std::string& document, bool& rendered) {
  std::vector<double> times;
  render_once(kind, document, rendered);
  const double start = processor_milliseconds();
  while (times.size() < 5 || processor_milliseconds() - start < 100) {
    times.push_back(render_once(kind, document, rendered));
    if (processor_milliseconds() - start > 3000) break;
  }
  return *std::min_element(times.begin(), times.end());
}

/// Of about the size of cmark's node, and linked as a tree is that is read from its start to its end.
struct ControlNode {
  ControlNode* next = nullptr;
  std::array<char, 176> rest{};
};

/// Nanoseconds a node that the simplest linear program takes over so much memory: what it grows by with the memory is
/// the machine's doing (caches and pages), not the input's.
double control(std::size_t bytes) {
  constexpr int kPasses = 8;
  constexpr int kRounds = 20;
  double best = std::numeric_limits<double>::max();
  std::vector<ControlNode> nodes(bytes / sizeof(ControlNode) + 1);
  for (std::size_t i = 0; i + 1 < nodes.size(); ++i) nodes[i].next = &nodes[i + 1];
  std::size_t seen = 0;
  for (int round = 0; round < kRounds; ++round) {
    const double start = processor_milliseconds();
    for (int pass = 0; pass < kPasses; ++pass) {
      for (const ControlNode* node = nodes.data(); node != nullptr; node = node->next) seen += 1U + node->rest[100];
    }
    best = std::min(best, processor_milliseconds() - start);
  }
  return best * 1e6 * kRounds / static_cast<double>(seen);
}

long peak_kilobytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

int main(int argc, char** argv) {
  const std::optional<klipp::Kind> kind = klipp::kind_named(argc == 2 ? argv[1] : "");
  if (!kind) return 2;
  const std::string document{std::istreambuf_iterator<char>(std::cin), {}};
  // Memory that was asked for once stays: the time to map it says nothing of the input.
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  const long before = peak_kilobytes();
  bool rendered = false;
  const double time = best_time(*kind, document, rendered);
  const long after = peak_kilobytes();
  std::cout << R"({"ms":)" << time << R"(,"kilobytes":)" << after << R"(,"control":)"
            << control(static_cast<std::size_t>(std::max(after - before, 1024L)) * 1024) << R"(,"rendered":)"
            << (rendered ? "true" : "false") << "}\n";
  return 0;
}
