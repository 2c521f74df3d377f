// stops_at: first_member_is_no_text
#include "formats/member_reader.hpp"

namespace klipp {

using namespace member_kinds;

constexpr MemberOf<MailingList> kListMembers[] = {
#ifdef CONTROL
    member<&MailingList::label>("label", kWords),
#endif
    member<&MailingList::chosen>("chosen", kFlag),
};

#ifdef CONTROL
constexpr auto kList = list_of<kListMembers>({.takes_name = true});
#else
constexpr auto kList = list_of<kListMembers>({.takes_name = true});
#endif

}  // namespace klipp
