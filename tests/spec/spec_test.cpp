/// cmark-gfm's own examples through klipp::render_body: each gives upstream's bytes in its safe mode, or stands in
/// exceptions.txt with the rules of Klipp's that make the difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "exceptions.hpp"
#include "renderers.hpp"
#include "rules.hpp"
#include "spec_file.hpp"

namespace klipp::spec {
namespace {

struct SpecFile {
  const char* name;
  std::size_t examples;                 ///< that upstream has in it
  std::vector<std::string> extensions;  ///< that upstream tests it with, beside those of each example
};

const SpecFile kFiles[] = {
    {"spec.txt", 672, {}},
    {"extensions.txt", 30, {"table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"}},
    {"regression.txt", 26, {}},
};

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += ' ' + word;
  return line;
}

/// What an example is rendered to by upstream with everything that Klipp attaches.
std::string upstream_in_safe_mode(const Example& example) {
  return render_upstream(example.markdown, klipp_extensions(), true, false);
}

class Spec : public ::testing::TestWithParam<SpecFile> {
 protected:
  const SpecFile& file() const { return GetParam(); }
  std::vector<Example> examples_ = read_examples(read_upstream_file(GetParam().name));
};

TEST_P(Spec, IsReadWhole) {
  EXPECT_EQ(examples_.size(), file().examples);
  for (const Example& example : examples_) EXPECT_FALSE(example.markdown.empty()) << "line " << example.line;
}

/// Proves that the file is read as upstream reads it: its own renderer gives the markup that stands in the file.
TEST_P(Spec, SaysWhatUpstreamRenders) {
  for (const Example& example : examples_) {
    if (example.says("disabled") || example.html == "<IGNORE>\n") continue;
    std::set<std::string> extensions(example.words.begin(), example.words.end());
    extensions.insert(file().extensions.begin(), file().extensions.end());
    const bool footnotes = extensions.erase("footnotes") > 0;
    EXPECT_EQ(render_upstream(example.markdown, {extensions.begin(), extensions.end()}, footnotes, true), example.html)
        << file().name << " " << example.number;
  }
}

TEST_P(Spec, IsRenderedAsUpstreamDoesOrListed) {
  const Exceptions exceptions = read_exceptions();
  std::size_t equal = 0;
  for (const Example& example : examples_) {
    const std::string upstream = upstream_in_safe_mode(example);
    const std::string klipp = render_klipp(example.markdown);
    const std::vector<std::string> names = exceptions.for_example(file().name, example.number);
    equal += upstream == klipp;
    EXPECT_EQ(apply_rules(upstream, names), klipp) << "in exceptions.txt, this would explain it: " << file().name << " "
                                                   << example.number << joined(explain(upstream, klipp));
  }
  std::cout << file().name << ": " << examples_.size() << " examples, " << equal << " equal, "
            << examples_.size() - equal << " listed\n";
}

TEST_P(Spec, ListsNoRuleThatChangesNothing) {
  const Exceptions exceptions = read_exceptions();
  for (const Example& example : examples_) {
    const std::vector<std::string> names = exceptions.for_example(file().name, example.number);
    const std::string upstream = upstream_in_safe_mode(example);
    for (const std::string& name : names) {
      std::vector<std::string> others = names;
      std::erase(others, name);
      EXPECT_NE(apply_rules(upstream, others), render_klipp(example.markdown))
          << file().name << " " << example.number << " does not need " << name << " in exceptions.txt";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(File, Spec, ::testing::ValuesIn(kFiles), [](const auto& file) {
  const std::string name = file.param.name;
  return name.substr(0, name.find('.'));
});

TEST(SpecExceptions, BelongToAnExample) {
  for (const auto& [place, names] : read_exceptions().by_example) {
    const auto* file = std::find_if(std::begin(kFiles), std::end(kFiles),
                                    [&, name = place.first](const SpecFile& each) { return each.name == name; });
    ASSERT_NE(file, std::end(kFiles)) << place.first;
    EXPECT_TRUE(place.second >= 1 && place.second <= static_cast<int>(file->examples)) << place.first << place.second;
  }
}

TEST(SpecExceptions, NameRulesThatAreExplainedAndKnown) {
  const Exceptions exceptions = read_exceptions();
  std::set<std::string> known;
  for (const Rule& rule : rules()) known.emplace(rule.name);
  std::set<std::string> explained;
  for (const auto& [name, reason] : exceptions.reasons) explained.insert(name);
  EXPECT_EQ(explained, known);
  std::map<std::string, int> used;
  for (const auto& [place, names] : exceptions.by_example) {
    for (const std::string& name : names) ++used[name];
  }
  for (const auto& [name, times] : used) {
    EXPECT_EQ(known.count(name), 1U) << name;
    std::cout << name << ": " << times << " examples\n";
  }
  EXPECT_EQ(used.size(), known.size()) << "a rule is not used";
}

}  // namespace
}  // namespace klipp::spec
