#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>

/// Where in a struct the value of a table's row goes. A row is a name, a number and a place, so that a table of a
/// hundred members is a few hundred bytes; the place comes from pointers to members, so that the compiler knows of
/// which type the value is, which `offsetof` does not.
///
///     MemberPath<&Article::picture, &Picture::alt>::kPlace   // bytes from the start of an Article
namespace klipp {

/// Room for a T that is never made: its members have addresses all the same.
template <typename T>
union RoomFor {
  char bytes[sizeof(T)];
  T value;
  constexpr RoomFor() : bytes{} {}
  constexpr ~RoomFor() {}  // NOLINT(modernize-use-equals-default): that would be deleted where T has a destructor
};

/// Bytes from the start of a T to `member`. Found by comparing addresses: nothing else is left of a pointer to a member
/// in a constant expression.
template <typename T, typename Value>
consteval std::uint16_t place_of(Value T::*member) {
  const RoomFor<T> room;
  std::uint16_t place = 0;
  while (static_cast<const void*>(&room.bytes[place]) != std::addressof(room.value.*member)) ++place;
  return place;
}

/// Where a path of pointers to members leads. Each must continue where the one before it ended; otherwise nothing
/// compiles.
template <auto... kPath>
struct MemberPath {
  using Owner = void;
  using Value = void;
  static constexpr std::uint16_t kPlace = 0;
};

template <typename T, typename Member, Member T::*kMember>
struct MemberPath<kMember> {
  using Owner = T;
  using Value = Member;
  static constexpr std::uint16_t kPlace = place_of(kMember);
};

/// A member of a member: the path goes on where the one before it ended.
template <typename T, typename Member, Member T::*kMember, auto... kRest>
requires(sizeof...(kRest) > 0) &&
    std::is_same_v<Member, typename MemberPath<kRest...>::Owner> struct MemberPath<kMember, kRest...> {
  using Owner = T;
  using Value = typename MemberPath<kRest...>::Value;
  static constexpr std::uint16_t kPlace = place_of(kMember) + MemberPath<kRest...>::kPlace;
};

}  // namespace klipp
