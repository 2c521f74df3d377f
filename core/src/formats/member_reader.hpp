#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "json/json.hpp"
#include "klipp/document.hpp"
#include "klipp/limits.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"
#include "text/member_place.hpp"

/// The room of formats: documents in, models out. A format is a file of its own with tables of its members
/// (json_feed.cpp); formats.cpp chooses among them. What they have in common is here, and what is said of members that
/// are wrong in member_problems.cpp. The room may use JSON and the model, and never writes markup.
namespace klipp {

/// What a member contains. Text is trimmed; an empty text counts as absent. Rows of a format tie each kind to a type
/// (member_kinds, below).
enum class MemberKind : std::uint8_t {
  kNeededText,    ///< a string; an entry of a list without it is left out
  kNeededId,      ///< the same, or a number, which JSON Feed 1.1 asks readers to accept as an id
  kId,            ///< a string or such a number
  kText,          ///< a string that is an address, a name for programs, or a body
  kWords,         ///< a string that people read: plain text
  kFallbackText,  ///< the same, if no earlier member has filled its place
  kHost,          ///< the host of a Mastodon instance
  kDate,          ///< a date as date.hpp reads them, or seconds since 1970 as a number
  kPlacement,     ///< a word
  kFieldType,     ///< a word
  kProvider,      ///< a word
  kLead,          ///< a string, or a list of strings
  kTexts,         ///< a list of strings, of which empty ones are left out
  kNetworks,      ///< a list of words, of which unknown ones are left out
  kObjects,       ///< a list of objects
  kObject,        ///< one object
  kAuthor,        ///< one object, read as an entry if the list is empty
  kFocus,         ///< a place in a picture, "50% 20%"
  kSrcset,        ///< a string as HTML's `srcset` has it, or a list of objects
  kPixels,        ///< a whole number from 1 to 100000
  kStatus,        ///< three digits, as a number or a string; anything else is 0
  kFlag,          ///< true or false
  kMaybeFlag,     ///< the same, if an absent one differs from false
};

/// Whether a wrong member of this kind costs the whole object: a form for an unknown service would reach nobody.
inline bool refuses_all(MemberKind kind) { return kind == MemberKind::kProvider; }

struct Shape;
class MemberReader;

/// A member of an object, and its place in a struct. Only member() and whole() make such rows; they ensure that the
/// value there has the right type.
struct Member {
  const char* name;
  MemberKind kind;
  std::uint16_t place;  ///< bytes from the start of the struct
  const Shape* shape;   ///< of objects
};

/// The members that an object may have, without types, for MemberReader.
struct Shape {
  std::span<const Member> members;
  /// Makes a place for the object in its List or std::optional. Null if the object is read into the place itself.
  void* (*add)(void*);
  /// Removes it again, if a required member is missing or one is refused.
  void (*drop)(void*);
  /// The member that a text means if it is written in place of the object.
  const Member* name;
  /// What tables cannot say, after the members are read: whether the object stays. May be null.
  bool (*finish)(const MemberReader& in, void* object) = nullptr;
};

/// The same for an object that is read into a T. The T lies in a `Place`: a List<T>, a std::optional<T>, or a T.
template <typename T, typename Place>
struct ShapeOf : Shape {};

/// A kind of member that is read into a T.
template <typename T>
struct KindFor {
  MemberKind kind;
  const Shape* shape = nullptr;
};

/// The kinds, with what each is read into.
namespace member_kinds {

inline constexpr KindFor<String> kNeededText{MemberKind::kNeededText};
inline constexpr KindFor<String> kNeededId{MemberKind::kNeededId};
inline constexpr KindFor<String> kId{MemberKind::kId};
inline constexpr KindFor<String> kText{MemberKind::kText};
inline constexpr KindFor<String> kWords{MemberKind::kWords};
inline constexpr KindFor<String> kFallbackText{MemberKind::kFallbackText};
inline constexpr KindFor<String> kHost{MemberKind::kHost};
inline constexpr KindFor<DateTime> kDate{MemberKind::kDate};
inline constexpr KindFor<SharePlacement> kPlacement{MemberKind::kPlacement};
inline constexpr KindFor<FormField::Type> kFieldType{MemberKind::kFieldType};
inline constexpr KindFor<Provider> kProvider{MemberKind::kProvider};
inline constexpr KindFor<Article> kLead{MemberKind::kLead};
inline constexpr KindFor<List<String>> kTexts{MemberKind::kTexts};
inline constexpr KindFor<List<Network>> kNetworks{MemberKind::kNetworks};
inline constexpr KindFor<Focus> kFocus{MemberKind::kFocus};
inline constexpr KindFor<List<PictureSize>> kSizes{MemberKind::kSrcset};
inline constexpr KindFor<int> kPixels{MemberKind::kPixels};
inline constexpr KindFor<int> kStatus{MemberKind::kStatus};
inline constexpr KindFor<bool> kFlag{MemberKind::kFlag};
inline constexpr KindFor<std::optional<bool>> kMaybeFlag{MemberKind::kMaybeFlag};

template <typename T>
consteval KindFor<List<T>> objects(const ShapeOf<T, List<T>>& shape) {
  return {MemberKind::kObjects, &shape};
}

template <typename T, typename Place>
consteval KindFor<Place> object(const ShapeOf<T, Place>& shape) {
  return {MemberKind::kObject, &shape};
}

consteval KindFor<List<PictureSize>> srcset(const ShapeOf<PictureSize, List<PictureSize>>& shape) {
  return {MemberKind::kSrcset, &shape};
}

consteval KindFor<List<Person>> author(const ShapeOf<Person, List<Person>>& shape) {
  return {MemberKind::kAuthor, &shape};
}

}  // namespace member_kinds

/// A row of the format of a T.
template <typename T>
struct MemberOf {
  using Owner = T;
  Member row;
};

/// Member `name`, which goes to where `kPath` leads: `member<&Article::picture, &Picture::alt>("image_alt", kWords)`.
template <auto... kPath>
consteval MemberOf<typename MemberPath<kPath...>::Owner> member(const char* name,
                                                                KindFor<typename MemberPath<kPath...>::Value> kind) {
  return {{name, kind.kind, MemberPath<kPath...>::kPlace, kind.shape}};
}

/// Member `name`, which is read into more than one member of the T.
template <typename T>
consteval MemberOf<T> whole(const char* name, KindFor<T> kind) {
  return {{name, kind.kind, 0, kind.shape}};
}

/// What else happens to an object that is read.
struct ObjectRules {
  bool drops = false;       ///< it is left out if a required text is missing or one of its members is refused
  bool takes_name = false;  ///< a text in place of it is its first member
};

/// Never defined: the compiler stops at the call.
void first_member_is_no_text();

template <typename T, std::size_t kCount>
consteval std::array<Member, kCount> rows_of(const MemberOf<T> (&members)[kCount]) {
  std::array<Member, kCount> rows{};
  for (std::size_t i = 0; i < kCount; ++i) rows[i] = members[i].row;
  return rows;
}

/// The rows of a format without their type, for MemberReader.
template <const auto& kMembers>
inline constexpr auto kRowsOf = rows_of(kMembers);

template <const auto& kMembers>
constexpr Shape shape_of(ObjectRules rules, void* (*add)(void*), void (*drop)(void*)) {
  const Member* first = kRowsOf<kMembers>.data();
  if (rules.takes_name && first->kind > MemberKind::kFallbackText) first_member_is_no_text();
  return {kRowsOf<kMembers>, add, rules.drops ? drop : nullptr, rules.takes_name ? first : nullptr};
}

template <const auto& kMembers>
using OwnerOf = typename std::remove_cvref_t<decltype(kMembers[0])>::Owner;

/// An object that is always there, as a part of the struct around it. `kMembers` are its rows.
template <const auto& kMembers, typename T = OwnerOf<kMembers>>
constexpr ShapeOf<T, T> object_of(bool takes_name = false) {
  return {shape_of<kMembers>({.takes_name = takes_name}, nullptr, nullptr)};
}

template <const auto& kMembers, typename T = OwnerOf<kMembers>>
constexpr ShapeOf<T, std::optional<T>> optional_of(ObjectRules rules = {}) {
  constexpr auto kAdd = [](void* place) -> void* { return &static_cast<std::optional<T>*>(place)->emplace(); };
  constexpr auto kDrop = [](void* place) { static_cast<std::optional<T>*>(place)->reset(); };
  return {shape_of<kMembers>(rules, kAdd, kDrop)};
}

template <const auto& kMembers, typename T = OwnerOf<kMembers>>
constexpr ShapeOf<T, List<T>> list_of(ObjectRules rules = {}) {
  constexpr auto kAdd = [](void* place) -> void* { return &static_cast<List<T>*>(place)->emplace_back(); };
  constexpr auto kDrop = [](void* place) { static_cast<List<T>*>(place)->pop_back(); };
  return {shape_of<kMembers>(rules, kAdd, kDrop)};
}

/// The same, with what `kFinish` does to each object after its members are read; where that is false, it is left out.
template <const auto& kMembers, auto kFinish, typename T = OwnerOf<kMembers>>
constexpr ShapeOf<T, List<T>> finished_list_of() {
  ShapeOf<T, List<T>> shape = list_of<kMembers>({.drops = true});
  shape.finish = [](const MemberReader& in, void* object) { return kFinish(in, *static_cast<T*>(object)); };
  return shape;
}

/// What happens to a wrong member.
enum class WrongMember {
  kIsPassedOver,  ///< it alone is left out, and readers get the rest; its place is noted, without words
  kIsNoted,       ///< the same, and the problem is noted in words
  kIsRefused,     ///< the whole document is refused
};

/// How many places are noted without words: enough to see what is wrong with a document.
constexpr std::size_t kMostPlaces = 100;

/// How one document is read, and the problems that were found.
struct Reading {
  const Limits& limits;
  WrongMember wrong_member = WrongMember::kIsPassedOver;
  List<Problem> problems = {};
  Error refusal = {};   ///< why the document cannot be read, such as a limit
  Error left_out = {};  ///< why an item was left out, of the first one

  void error(ErrorCode code, String pointer, String message);
  void warning(ErrorCode code, String pointer, String message);
  /// Where no words are wanted, notes the place. Returns whether they are not.
  bool note_place(ErrorCode code, String pointer);
};

/// Reads a JSON value into the model. An absent value, or null, leaves its place unchanged. So does a value of the
/// wrong type, unless it is clear what is meant: a number counts as a text, one entry as a list, and a text as the
/// object of that name.
class MemberReader {
  static constexpr std::size_t kNoIndex = std::string_view::npos;

 public:
  /// For the value at `pointer`. All arguments must outlive the reader.
  MemberReader(const json::Value& value, std::string_view pointer, Reading& reading)
      : value_(value), name_(pointer), reading_(reading) {}

  /// For the value in member `name` of an object.
  MemberReader(const json::Value& value, const MemberReader& object, std::string_view name)
      : value_(value), parent_(&object), name_(name), reading_(object.reading_) {}

  /// For entry `index` of a list.
  MemberReader(const json::Value& value, const MemberReader& list, std::size_t index)
      : value_(value), parent_(&list), index_(index), reading_(list.reading_) {}

  /// Reads the members of this object. Returns whether all required texts are there.
  template <typename T, typename Place>
  bool read(const ShapeOf<T, Place>& shape, T& object) const {
    return read_members(shape, &object);
  }

  /// Reads one of them.
  template <typename T>
  void read(const MemberOf<T>& member, T& object) const {
    read_member(member.row, &object);
  }

  /// Reads the objects of this list, or this object as the only one.
  template <typename T>
  void read_entries(const ShapeOf<T, List<T>>& shape, List<T>& entries) const {
    read_all(shape, &entries);
  }

  /// Calls `call(MemberReader)` for everything in this list, or in this object, but null.
  template <typename Call>
  void for_each(Call call) const {
    for (std::size_t i = 0; i < value_.items.size(); ++i) {
      const json::Value& item = value_.items[i];
      if (item.type == json::Type::kNull) continue;
      if (value_.type == json::Type::kList) {
        call(MemberReader(item, *this, i));
      } else {
        call(MemberReader(item, *this, item.name));
      }
    }
  }

  /// Calls `call(MemberReader)` for member `name`, if it is there.
  template <typename Call>
  void in_member(std::string_view name, Call call) const {
    if (const json::Value* value = find(name)) call(MemberReader(*value, *this, name));
  }

  /// Calls `call(MemberReader)` for everything in the list or the object that is member `name`. One of too many entries
  /// is a refusal, as it is everywhere.
  template <typename Call>
  void for_each(std::string_view name, Call call) const {
    in_member(name, [&](const MemberReader& member) {
      if (member.value_.type != json::Type::kObject && !member.is(json::Type::kList)) return;
      if (member.value_.items.size() > reading_.limits.list_items) return member.refuse_length();
      member.for_each(call);
    });
  }

  /// Whether the value is of this type. Another one is noted.
  [[nodiscard]] bool is(json::Type wanted) const;

  /// Notes why the object is not shown, because of its member `name`. Returns false, which is what a Shape's finish
  /// then returns.
  [[nodiscard]] bool leave_out(std::string_view name, String message) const;

  /// Notes that this member of _klipp.labels has no name of a word.
  void refuse_label() const;

  /// Parses `text` and reads its object. Returns the error that prevents this, if there is one.
  template <typename T, typename Place>
  static Error parse(std::string_view text, const Limits& limits, const ShapeOf<T, Place>& shape, T& object,
                     WrongMember wrong_member = WrongMember::kIsPassedOver) {
    return parse_members(text, limits, shape, &object, wrong_member);
  }

  [[nodiscard]] const json::Value& value() const { return value_; }
  /// The member, or null if it is absent or null in JSON.
  [[nodiscard]] const json::Value* find(std::string_view name) const;
  /// Where the value stands.
  [[nodiscard]] String pointer() const;
  /// The pointer of a member of this object.
  [[nodiscard]] String at(std::string_view name) const;
  [[nodiscard]] Reading& reading() const { return reading_; }

 private:
  // From here on types are those that a row of the format promised.
  bool read_members(const Shape& shape, void* object) const;
  void read_member(const Member& member, void* object) const;
  static Error parse_members(std::string_view text, const Limits& limits, const Shape& shape, void* object,
                             WrongMember wrong_member);
  void read_all(const Shape& shape, void* list) const;
  void take(const Member& member, void* place) const;
  void take_as_meant(const Member& member, json::Type wanted, void* place) const;
  void take_text(MemberKind kind, void* place) const;
  void take_list(const Member& member, void* place) const;
  void take_entry(const Member& member, void* list) const;
  void take_object(const Shape& shape, void* place) const;
  void take_name(const Shape& shape, void* place) const;

  // What is wrong with the value is put into words in member_problems.cpp.
  void refuse(ErrorCode code, String message, bool is_whole) const;
  void refuse_type(json::Type wanted) const;
  void refuse_value(MemberKind kind) const;
  void refuse_length() const;

  // The pointer is built only for a problem, which is rare.
  const json::Value& value_;
  const MemberReader* parent_ = nullptr;
  std::string_view name_ = {};  ///< the whole pointer if there is no parent
  std::size_t index_ = kNoIndex;
  Reading& reading_;
};

/// Takes the next file of a picture off the front of `rest`, which is not empty: "a.jpg 600w, ". Its width is 0 if it
/// is not written like that.
PictureSize take_size(std::string_view& rest);

/// The error for JSON text that is not an object.
Error not_an_object(json::Type type);

}  // namespace klipp
