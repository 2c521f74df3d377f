#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "http/accept.hpp"

namespace klipp::example {

/// Bytes that an answer sends, with their entity tag. Those that are kept for many answers are also there compressed:
/// each form is made when it is first asked for, and lives as long as they do. Any thread may ask.
class Content {
 public:
  /// What answers send: the bytes, and an ETag with its quotes that no other bytes have by accident. Nothing may rely
  /// on it being hard to forge.
  struct Form {
    std::string bytes;
    std::string tag;
  };

  /// For one answer; it is not worth compressing.
  static std::shared_ptr<const Content> once(std::string bytes);
  /// For many answers.
  static std::shared_ptr<const Content> kept(std::string bytes);

  Content(std::string bytes, bool is_kept);

  /// A content takes at most about so many times its bytes, with all its forms.
  static constexpr std::size_t kMemory = 2;

  /// Whether forms other than kIdentity are worth asking for.
  [[nodiscard]] bool is_worth_compressing() const;

  [[nodiscard]] const std::string& bytes() const { return plain_.form.bytes; }
  [[nodiscard]] const Form& form(Encoding encoding) const;

 private:
  struct Lazy {
    mutable std::once_flag made;
    mutable Form form;
  };

  Lazy plain_;
  Lazy brotli_;
  Lazy gzip_;
  bool is_kept_;
};

}  // namespace klipp::example
