// error: (could not convert|no matching (member )?function for call)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

constexpr MemberOf<Site> kSiteMembers[] = {member<&Site::name>("name", kWords)};
constexpr auto kSite = object_of<kSiteMembers>();

#ifdef CONTROL
constexpr MemberOf<Article> kMembers[] = {member<&Article::site>("site", object(kSite))};
#else
constexpr MemberOf<Article> kMembers[] = {member<&Article::site>("site", objects(kSite))};
#endif

}  // namespace klipp
