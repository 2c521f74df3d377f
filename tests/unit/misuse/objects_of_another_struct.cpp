// error: (could not convert|no matching (member )?function for call)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

constexpr MemberOf<Partner> kPartnerMembers[] = {member<&Partner::name>("name", kNeededText)};
constexpr auto kPartner = list_of<kPartnerMembers>();

#ifdef CONTROL
constexpr MemberOf<Article> kMembers[] = {member<&Article::partners>("partners", objects(kPartner))};
#else
constexpr MemberOf<Article> kMembers[] = {member<&Article::authors>("partners", objects(kPartner))};
#endif

}  // namespace klipp
