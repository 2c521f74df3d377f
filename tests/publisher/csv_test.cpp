#include "csv.hpp"

#include <gtest/gtest.h>

namespace klipp::example {
namespace {

TEST(Csv, QuotesEveryCell) {
  EXPECT_EQ(csv_record({"a", "", "b,\"c\"\r\nd", "Ås"}), "\"a\",\"\",\"b,\"\"c\"\"\r\nd\",\"Ås\"\r\n");
}

TEST(Csv, FormulasBecomeText) {
  for (const char* start : {"=", "+", "-", "@", "\t", "\r"}) {
    const std::string cell = std::string(start) + "cmd|' /C calc'!A0";
    EXPECT_EQ(csv_record({cell}), "\"'" + cell + "\"\r\n");
  }
  EXPECT_EQ(csv_record({"a=b", " =b", "'x"}), "\"a=b\",\" =b\",\"'x\"\r\n");
}

}  // namespace
}  // namespace klipp::example
