#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "store/signup_store.hpp"
#include "tokens.hpp"

namespace klipp::example {

inline constexpr const char* kConfirmPath = "/confirm";
inline constexpr const char* kUnsubscribePath = "/unsubscribe";

/// Makes the links in mails.
class Links {
 public:
  /// `origin` is where readers reach the publisher. A confirmation link is valid for `lifetime`.
  Links(std::string origin, Tokens tokens, std::chrono::milliseconds lifetime)
      : origin_(std::move(origin)), tokens_(std::move(tokens)), lifetime_(lifetime) {}

  /// The mail that asks the owner of an address to confirm one signup, with ids for both that were never given before.
  [[nodiscard]] Mail confirmation_for(const std::string& email, std::string_view language, UnixMs now) const;

  [[nodiscard]] const Tokens& tokens() const { return tokens_; }

 private:
  [[nodiscard]] std::string link(const char* path, const Token& token) const;

  std::string origin_;
  Tokens tokens_;
  std::chrono::milliseconds lifetime_;
};

}  // namespace klipp::example
