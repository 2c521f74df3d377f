// error: (could not convert|no matching (member )?function for call)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

constexpr MemberOf<Site> kSiteMembers[] = {member<&Site::name>("name", kWords)};
constexpr auto kSite = object_of<kSiteMembers>();

#ifdef CONTROL
bool read(const MemberReader& in, Site& site) { return in.read(kSite, site); }
#else
bool read(const MemberReader& in, Person& person) { return in.read(kSite, person); }
#endif

}  // namespace klipp
