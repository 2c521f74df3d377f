#include "exceptions.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace klipp::spec {

namespace {

/// "rule NAME: REASON" or "FILE NUMBER RULE…"; says whether the line is one of them and new.
bool read_line(const std::string& line, Exceptions& exceptions) {
  std::istringstream words(line);
  std::string first;
  words >> first;
  if (first == "rule") {
    std::string name;
    std::string reason;
    std::getline(words >> std::ws, name, ':');
    std::getline(words >> std::ws, reason);
    return !reason.empty() && exceptions.reasons.emplace(name, reason).second;
  }
  int number = 0;
  std::vector<std::string> names;
  words >> number;
  for (std::string name; words >> name;) names.push_back(name);
  return !names.empty() && exceptions.by_example.emplace(std::pair(first, number), names).second;
}

}  // namespace

std::vector<std::string> Exceptions::for_example(const std::string& file, int number) const {
  const auto found = by_example.find({file, number});
  return found == by_example.end() ? std::vector<std::string>{} : found->second;
}

Exceptions read_exceptions() {
  std::ifstream in(KLIPP_SPEC_EXCEPTIONS);
  EXPECT_TRUE(in.good()) << KLIPP_SPEC_EXCEPTIONS << " is not there";
  Exceptions exceptions;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    EXPECT_TRUE(read_line(line, exceptions))
        << "exceptions.txt has a line that means nothing or stands twice: " << line;
  }
  return exceptions;
}

}  // namespace klipp::spec
