#include "klipp/result.hpp"

namespace klipp {

const char* to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::kNotJson: return "not-json";
    case ErrorCode::kWrongType: return "wrong-type";
    case ErrorCode::kMissing: return "missing";
    case ErrorCode::kBadValue: return "bad-value";
    case ErrorCode::kTooLarge: return "too-large";
    case ErrorCode::kBadOption: return "bad-option";
    case ErrorCode::kOtherModule: return "other-module";
    case ErrorCode::kOtherLanguage: return "other-language";
  }
  return "unknown";
}

}  // namespace klipp
