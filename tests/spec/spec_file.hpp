#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klipp::spec {

/// One example of a test file of cmark-gfm's, as its spec_tests.py reads it.
struct Example {
  int number = 0;                  ///< from 1, counted over all examples of the file
  int line = 0;                    ///< of the opening fence, from 1
  std::vector<std::string> words;  ///< behind `example`: extensions, or `disabled`
  std::string markdown;            ///< with tabs where the file has →
  std::string html;                ///< what the file says it renders to

  [[nodiscard]] bool says(std::string_view word) const;
};

/// All examples of a file's text, disabled ones too.
std::vector<Example> read_examples(std::string_view text);

/// The file `name` of upstream's test folder, or an empty text and a failed test.
std::string read_upstream_file(const std::string& name);

}  // namespace klipp::spec
