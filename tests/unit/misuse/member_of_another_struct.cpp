// error: (cannot convert|no viable conversion)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

#ifdef CONTROL
constexpr MemberOf<Partner> kMembers[] = {member<&Partner::url>("url", kText)};
#else
constexpr MemberOf<Partner> kMembers[] = {member<&Person::url>("url", kText)};
#endif

}  // namespace klipp
