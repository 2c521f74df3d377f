/// Time to render the demonstration's documents natively; bench.mjs sets the module's beside it.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "klipp/render.hpp"

namespace {

std::string read_example(const std::string& name) {
  std::ifstream file(std::string(KLIPP_DOCUMENTS) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void render(benchmark::State& state, klipp::Kind kind, const std::string& name) {
  const std::string document = read_example(name);
  const klipp::Options options;
  for (auto _ : state) {
    klipp::Result<klipp::Html> html = klipp::render(kind, document, options);
    if (!html) state.SkipWithError(html.error().message.c_str());
    benchmark::DoNotOptimize(html);
  }
}

BENCHMARK_CAPTURE(render, article, klipp::Kind::kArticle, "topplederforum.json");
BENCHMARK_CAPTURE(render, card, klipp::Kind::kCard, "topplederforum.json");
BENCHMARK_CAPTURE(render, feed, klipp::Kind::kFeed, "feed.json");
BENCHMARK_CAPTURE(render, signup, klipp::Kind::kSignup, "topplederforum.json");

}  // namespace

BENCHMARK_MAIN();
