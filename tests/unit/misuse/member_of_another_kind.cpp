// error: (could not convert|no matching (member )?function for call)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

#ifdef CONTROL
constexpr MemberOf<Article> kMembers[] = {member<&Article::kicker>("kicker", kWords)};
#else
constexpr MemberOf<Article> kMembers[] = {member<&Article::kicker>("kicker", kFlag)};
#endif

}  // namespace klipp
