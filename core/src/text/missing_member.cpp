#include "text/missing_member.hpp"

#include "text/sentence.hpp"

namespace klipp {

Error missing_member(String pointer, std::string_view what, std::string_view remedy) {
  return {ErrorCode::kMissing, std::move(pointer), sentence(Sentence::kMissing, {what, remedy}), {}};
}

}  // namespace klipp
