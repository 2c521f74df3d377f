#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "json/json.hpp"
#include "klipp/document.hpp"
#include "klipp/limits.hpp"
#include "klipp/text.hpp"

/// The room of formats: documents in, models out. A format is a file of its own with tables of its members
/// (json_feed.cpp); what they have in common is here, and what is said of members that are wrong in
/// member_problems.cpp. The room may use JSON and the model, and never writes markup.
namespace klipp {

/// What a member holds, and in brackets what it is read into. Text is trimmed; an empty one says nothing.
enum class MemberKind : std::uint8_t {
  kNeededText,    ///< a string; an entry of a list that has none of this is left out (String)
  kNeededId,      ///< the same, or a number as JSON Feed 1.1 asks readers to take one for an id (String)
  kId,            ///< a string or such a number (String)
  kText,          ///< a string that is an address, a name for programs, or a body (String)
  kWords,         ///< a string that people read: plain text (String)
  kFallbackText,  ///< the same, where no earlier member has filled its place (String)
  kHost,          ///< the host of a Mastodon instance (String)
  kDate,          ///< a date as date.hpp reads them, or seconds since 1970 as a number (DateTime)
  kPlacement,     ///< a word (SharePlacement)
  kFieldType,     ///< a word (FormField::Type)
  kProvider,      ///< a word (Provider)
  kLead,          ///< a string, or a list of strings (Article)
  kTexts,         ///< a list of strings, of which empty ones are left out (List<String>)
  kNetworks,      ///< a list of words, of which unknown ones are left out (List<Network>)
  kObjects,       ///< a list of objects (as their Shape says)
  kObject,        ///< one object (as its Shape says)
  kAuthor,        ///< one object, read where the list that it is an entry of is empty (List<Person>)
  kFocus,         ///< a place in a picture, "50% 20%" (Focus)
  kPixels,        ///< a whole number from 1 to 100000 (int)
  kStatus,        ///< three digits, as a number or a string; anything else is 0 (int)
  kFlag,          ///< true or false (bool)
  kMaybeFlag,     ///< the same, where it matters whether it is said (std::optional<bool>)
};

/// Whether what it belongs to is lost with such a member: a form for a service that Klipp does not know reaches nobody.
inline bool refuses_all(MemberKind kind) { return kind == MemberKind::kProvider; }

struct Shape;

/// One row of the format: a member of an object, and where in a struct it goes.
struct Member {
  const char* name;
  MemberKind kind;
  std::uint16_t where = 0;       ///< offsetof of what it is read into
  const Shape* shape = nullptr;  ///< of objects
};

/// What an object may hold.
struct Shape {
  std::span<const Member> members;
  /// Makes what an object is read into of the List or std::optional it belongs to; null where it is that itself.
  void* (*add)(void*) = nullptr;
  /// Takes it out again, where something that is needed is missing, or what it holds is refused.
  void (*drop)(void*) = nullptr;
  /// The member that a text in place of the object stands for.
  const Member* name = nullptr;
};

template <typename T>
void* add_entry(void* list) {
  return &static_cast<List<T>*>(list)->emplace_back();
}

template <typename T>
void drop_entry(void* list) {
  static_cast<List<T>*>(list)->pop_back();
}

template <typename T>
void drop_value(void* optional) {
  static_cast<std::optional<T>*>(optional)->reset();
}

template <typename T>
void* add_value(void* optional) {
  return &static_cast<std::optional<T>*>(optional)->emplace();
}

/// What becomes of a member that is wrong.
enum class WrongMember {
  kIsPassedOver,  ///< it alone: readers are to have the rest
  kIsNoted,       ///< the same, and what is wrong with it is told
  kIsRefused,     ///< with all of the document
};

/// How one document is read, and what is found in it.
struct Reading {
  const Limits& limits;
  WrongMember wrong_member = WrongMember::kIsPassedOver;
  List<Problem> problems = {};
  Error refusal = {};  ///< what keeps the document from being read: a limit, at least

  void error(ErrorCode code, String pointer, String message);
  void warning(ErrorCode code, String pointer, String message);
};

/// Reads a JSON value into the model. What is absent or null leaves its place as it was; what is of the wrong type
/// does too, unless what is meant can be told: a number is a text, one entry is the list of it, and a text the object
/// that it names.
class MemberReader {
  static constexpr std::size_t kNoIndex = std::string_view::npos;

 public:
  /// For the value at `pointer`. Whatever is passed must outlive the reader.
  MemberReader(const json::Value& value, std::string_view pointer, Reading& reading)
      : value_(value), name_(pointer), reading_(reading) {}

  /// For the value in member `name` of an object, or in entry `index` of the list there.
  MemberReader(const json::Value& value, const MemberReader& parent, std::string_view name,
               std::size_t index = kNoIndex)
      : value_(value), parent_(&parent), name_(name), index_(index), reading_(parent.reading_) {}

  /// Reads the members of this object into the struct at `object`; whether all of its needed texts are there.
  bool read(const Shape& shape, void* object) const;
  void read(const Member& member, void* object) const;

  [[nodiscard]] const json::Value& value() const { return value_; }
  /// The member as it stands, or null where it is absent or JSON's null.
  [[nodiscard]] const json::Value* find(std::string_view name) const;
  /// Where the value stands.
  [[nodiscard]] String pointer() const;
  /// The pointer of a member of this object.
  [[nodiscard]] String at(std::string_view name) const;
  [[nodiscard]] Reading& reading() const { return reading_; }

 private:
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

  // The pointer is put together when there is something to tell, which is hardly ever.
  const json::Value& value_;
  const MemberReader* parent_ = nullptr;
  std::string_view name_;  ///< the whole pointer where there is no parent
  std::size_t index_ = kNoIndex;
  Reading& reading_;
};

/// The error for JSON text that is not an object.
Error not_an_object(json::Type type);

/// Parses `text` and reads its object into the struct at `object`. The error that keeps it from being read; one without
/// a code is none.
Error read_document(std::string_view text, const Limits& limits, const Shape& shape, void* object,
                    WrongMember wrong_member = WrongMember::kIsPassedOver);

}  // namespace klipp
