// error: (could not convert|no matching (member )?function for call)
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

#ifdef CONTROL
constexpr MemberOf<Article> kMembers[] = {member<&Article::picture, &Picture::width>("image_width", kPixels)};
#else
constexpr MemberOf<Article> kMembers[] = {member<&Article::picture, &Picture::alt>("image_width", kPixels)};
#endif

}  // namespace klipp
