/// Renders standard input natively, some times over, for growth.mjs: `klipp-growth KIND` prints one line of JSON.
#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <iostream>
#include <iterator>
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
  bool rendered = false;
  const double time = best_time(*kind, document, rendered);
  std::cout << R"({"ms":)" << time << R"(,"kilobytes":)" << peak_kilobytes() << R"(,"rendered":)"
            << (rendered ? "true" : "false") << "}\n";
  return 0;
}
