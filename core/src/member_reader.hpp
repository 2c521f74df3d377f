#pragma once

#include <optional>
#include <string_view>

#include "json.hpp"
#include "klipp/document.hpp"
#include "klipp/limits.hpp"
#include "klipp/model.hpp"
#include "klipp/text.hpp"

namespace klipp {

/// The problems of one document and the limits it is read under.
struct Reading {
  const Limits& limits;
  List<Problem> problems;

  void error(ErrorCode code, String pointer, String message);
  void warning(ErrorCode code, String pointer, String message);
};

/// Takes typed members out of one JSON object. A member that is absent or null leaves the target as it was; one of the
/// wrong type does too and is noted as an error that names it.
class MemberReader {
  static constexpr std::size_t kNoIndex = std::string_view::npos;

 public:
  /// For the object at `pointer`. Whatever is passed must outlive the reader.
  MemberReader(const json::Value& object, std::string_view pointer, Reading& reading)
      : object_(object), name_(pointer), reading_(reading) {}

  /// For the object in member `name` of another one, or in entry `index` of the list there.
  MemberReader(const json::Value& object, const MemberReader& parent, std::string_view name,
               std::size_t index = kNoIndex)
      : object_(object), parent_(&parent), name_(name), index_(index), reading_(parent.reading_) {}

  void string(std::string_view name, String& out) const;
  void boolean(std::string_view name, bool& out) const;
  void pixels(std::string_view name, int& out) const;
  void date(std::string_view name, DateTime& out) const;
  /// A string, or a number as JSON Feed 1.1 asks readers to take one for an id.
  void id(std::string_view name, String& out) const;
  /// The strings of a list, trimmed, without the empty ones.
  void strings(std::string_view name, List<String>& out) const;

  /// One of a few words, as `named` knows them (std::optional<Value>(std::string_view)); any other is an error that
  /// lists `choices`.
  template <typename Value, typename Named>
  void word(std::string_view name, Value& out, Named named, std::string_view choices) const {
    String text;
    string(name, text);
    if (text.empty()) return;
    if (const std::optional<Value> value = named(text)) {
      out = *value;
    } else {
      reading_.error(ErrorCode::kBadValue, at(name), "is no value here; write " + String(choices));
    }
  }

  /// Calls `use(MemberReader)` for the object at `name`, if there is one.
  template <typename Use>
  void object(std::string_view name, Use use) const {
    if (const json::Value* value = typed(name, json::Type::kObject)) use(MemberReader(*value, *this, name));
  }

  /// Calls `use(MemberReader)` for every object of the list at `name`.
  template <typename Use>
  void each(std::string_view name, Use use) const {
    const json::Value* list = bounded_list(name);
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      if (is(list->items[i], json::Type::kObject, name, i)) use(MemberReader(list->items[i], *this, name, i));
    }
  }

  /// The member as it stands, or null where it is absent or JSON's null.
  [[nodiscard]] const json::Value* find(std::string_view name) const;
  /// The pointer of a member of this object.
  [[nodiscard]] String at(std::string_view name) const;
  [[nodiscard]] Reading& reading() const { return reading_; }

 private:
  [[nodiscard]] const json::Value* typed(std::string_view name, json::Type type) const;
  [[nodiscard]] const json::Value* bounded_list(std::string_view name) const;
  bool is(const json::Value& value, json::Type type, std::string_view name, std::size_t index = kNoIndex) const;
  [[nodiscard]] String pointer() const;

  // The pointer is put together when there is something to tell, which is hardly ever.
  const json::Value& object_;
  const MemberReader* parent_ = nullptr;
  std::string_view name_;  ///< the whole pointer where there is no parent
  std::size_t index_ = kNoIndex;
  Reading& reading_;
};

/// The error for JSON text that is not an object.
Error not_an_object(json::Type type);

/// Parses `text` and hands its object to `read`; the first error that is not a warning stands for all.
template <typename Model, typename Read>
Result<Model> read_object(std::string_view text, const Limits& limits, Read read) {
  Result<json::Value> root = json::parse(text, limits);
  if (!root) return root.error();
  if (root.value().type != json::Type::kObject) return not_an_object(root.value().type);
  Reading reading{limits, {}};
  Model model;
  read(MemberReader(root.value(), "", reading), model);
  for (Problem& problem : reading.problems) {
    if (!problem.warning) return std::move(problem.error);
  }
  return model;
}

}  // namespace klipp
