#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace klipp::spec {

/// exceptions.txt: which examples Klipp means to render otherwise than upstream, and by which rules.
struct Exceptions {
  std::map<std::string, std::string> reasons;                                  ///< of each rule, by its name
  std::map<std::pair<std::string, int>, std::vector<std::string>> by_example;  ///< rules, by file and number

  /// The rules for an example; none where it has to be equal.
  [[nodiscard]] std::vector<std::string> for_example(const std::string& file, int number) const;
};

/// Reads the list that lies beside the tests; a line that means nothing, or stands twice, is a failed test.
Exceptions read_exceptions();

}  // namespace klipp::spec
