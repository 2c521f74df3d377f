#include "klipp/result.hpp"

#include <memory>

#include "support.hpp"

namespace klipp {
namespace {

TEST(Result, HoldsAValue) {
  const Result<std::string> result(std::string("x"));
  EXPECT_TRUE(result.ok());
  EXPECT_TRUE(result);
  EXPECT_EQ(result.value(), "x");
}

TEST(Result, HoldsAnError) {
  const Result<std::string> result(Error{ErrorCode::kMissing, "/title", "is missing", {}});
  EXPECT_FALSE(result.ok());
  EXPECT_FALSE(result);
  EXPECT_EQ(result.error().pointer, "/title");
}

TEST(Result, MovesItsValueOut) {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
  EXPECT_EQ(*std::move(result).value(), 7);
}

TEST(Error, StandsAtItsPointerOrAtItsByte) {
  EXPECT_EQ((Error{ErrorCode::kWrongType, "/tags/2", "", {}}.place()), "/tags/2");
  EXPECT_EQ((Error{ErrorCode::kNotJson, "", "", 1042}.place()), "byte 1042");
  EXPECT_EQ((Error{ErrorCode::kNotJson, "", "", 0}.place()), "byte 0");
}

TEST(Error, StandsOnOneLineWhateverItsMembersAreCalled) {
  const std::string_view pointer("/a\0\n\x1b[2J\x7f\xC3\xA6 \"\\", 14);
  const Error error{ErrorCode::kTooLarge, String(pointer), "", {}};
  EXPECT_EQ(error.place(), "/a\\u0000\\u000a\\u001b[2J\\u007f\xC3\xA6 \"\\");
  EXPECT_EQ(error.pointer, pointer);
}

struct CodeCase {
  const char* name;
  ErrorCode code;
  int number;
  const char* word;
};

class ErrorCodes : public ::testing::TestWithParam<CodeCase> {};

TEST_P(ErrorCodes, KeepTheirNumberAndWord) {
  EXPECT_EQ(static_cast<int>(GetParam().code), GetParam().number);
  EXPECT_STREQ(to_string(GetParam().code), GetParam().word);
}

INSTANTIATE_TEST_SUITE_P(All, ErrorCodes,
                         ::testing::Values(CodeCase{"NotJson", ErrorCode::kNotJson, 1, "not-json"},
                                           CodeCase{"WrongType", ErrorCode::kWrongType, 2, "wrong-type"},
                                           CodeCase{"Missing", ErrorCode::kMissing, 3, "missing"},
                                           CodeCase{"BadValue", ErrorCode::kBadValue, 4, "bad-value"},
                                           CodeCase{"TooLarge", ErrorCode::kTooLarge, 5, "too-large"},
                                           CodeCase{"BadOption", ErrorCode::kBadOption, 6, "bad-option"},
                                           CodeCase{"OtherModule", ErrorCode::kOtherModule, 7, "other-module"}),
                         test::CaseName{});

TEST(ErrorCode, OutsideTheListHaveAWordToo) { EXPECT_STREQ(to_string(ErrorCode{}), "unknown"); }

}  // namespace
}  // namespace klipp
