/// Signups: any bytes as an attempt give an error that a person can act on or a step that is JSON; what is sent goes to
/// a web address, and nothing but an answer makes a success.
#include "json/json.hpp"
#include "klipp/signup.hpp"
#include "target.hpp"

namespace {

using klipp::fuzz::require;
using klipp::json::Value;

std::string text_at(const Value& object, std::string_view name) {
  const Value* value = object.find(name);
  return value != nullptr ? value->string : std::string();
}

bool is_web(const std::string& url) { return url.rfind("https://", 0) == 0 || url.rfind("http://", 0) == 0; }

bool is_success(const std::string& state) { return state == "confirmed" || state == "pending" || state == "already"; }

/// Whether the attempt, which was read without an error, holds an answer.
bool has_answer(std::string_view attempt) {
  const klipp::Result<Value> read = klipp::json::parse(attempt, {});
  const Value* answers = read.ok() ? read.value().find("answers") : nullptr;
  return answers != nullptr && !answers->items.empty();
}

void check(const Value& step, std::string_view attempt, const std::string& text) {
  const std::string kind = text_at(step, "do");
  const std::string state = text_at(step, "state");
  require(kind == "correct" || kind == "send" || kind == "submit" || kind == "finish", "a step says what to do", text);
  if (kind == "correct") require(step.find("errors") != nullptr, "what is wrong is said", text);
  if (kind == "submit") require(state == "continue", "a submitted form goes on elsewhere", text);
  if (kind == "finish") require(!text_at(step, "message").empty(), "an outcome has words", text);
  if (is_success(state)) require(has_answer(attempt), "a success has an answer", text);
  if (const Value* url = step.find("url")) require(is_web(url->string), "it goes on at a web address", text);
  if (const Value* request = step.find("request")) {
    require(kind == "send" && is_web(text_at(*request, "url")), "a request goes to a web address", text);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view attempt = klipp::fuzz::view(data, size);
  const klipp::Result<std::string> text = klipp::signup_step(attempt);
  if (!text) {
    klipp::fuzz::require_clear(text.error());
    return 0;
  }
  const klipp::Result<Value> step = klipp::json::parse(text.value(), {});
  // A step holds what an attempt may hold, escaped anew, and can so be larger than any document.
  if (!step && step.error().code == klipp::ErrorCode::kTooLarge) return 0;
  require(step.ok() && step.value().type == klipp::json::Type::kObject, "a step is JSON", text.value());
  check(step.value(), attempt, text.value());
  return 0;
}
