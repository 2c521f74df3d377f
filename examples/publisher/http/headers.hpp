#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace klipp::example {

/// The header fields of a message, in their order. Names are compared without regard to case (RFC 9110, section 5.1).
class Headers {
 public:
  using Field = std::pair<std::string, std::string>;

  Headers() = default;
  Headers(std::initializer_list<Field> fields) : fields_(fields) {}

  /// Adds one more field. What would end the line in `value` (CR, LF, NUL) becomes a space.
  void add(std::string_view name, std::string_view value);

  /// The same, in place of all fields of that name.
  void set(std::string_view name, std::string_view value);

  [[nodiscard]] std::size_t count(std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const { return count(name) > 0; }

  /// The first value; empty if there is none.
  [[nodiscard]] const std::string& first(std::string_view name) const;

  /// All values, joined with commas (RFC 9110, section 5.3).
  [[nodiscard]] std::string joined(std::string_view name) const;

  [[nodiscard]] auto begin() const { return fields_.begin(); }
  [[nodiscard]] auto end() const { return fields_.end(); }
  [[nodiscard]] std::size_t size() const { return fields_.size(); }

 private:
  std::vector<Field> fields_;
};

}  // namespace klipp::example
