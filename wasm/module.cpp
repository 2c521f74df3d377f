#include <cstring>
#include <string>
#include <string_view>

#include "klipp.h"
#include "klipp/render.hpp"
#include "klipp/signup.hpp"

#define KLIPP_EXPORT extern "C" __attribute__((used, visibility("default")))

namespace {

/// The module's two buffers. A module has one thread and one caller; nothing of a document outlives its rendering.
std::string& input() {
  static std::string buffer;
  return buffer;
}

std::string& output() {
  static std::string buffer;
  return buffer;
}

/// Takes the text up to the next NUL off the front of `rest`.
std::string_view take_field(std::string_view& rest) {
  const std::string_view field = rest.substr(0, rest.find('\0'));
  rest.remove_prefix(std::min(field.size() + 1, rest.size()));
  return field;
}

std::optional<klipp::Error> read_options(std::string_view text, klipp::Options& options) {
  while (!text.empty()) {
    const std::string_view name = take_field(text);
    const std::string_view value = take_field(text);
    if (std::optional<klipp::Error> error = klipp::set_option(options, name, value)) return error;
  }
  return std::nullopt;
}

klipp::Result<klipp::Html> render(std::uint32_t kind, std::string_view options_text, std::string_view document) {
  klipp::Options options;
  if (std::optional<klipp::Error> error = read_options(options_text, options)) return *std::move(error);
  return klipp::render(static_cast<klipp::Kind>(kind), document, options);
}

std::int32_t fail(const klipp::Error& error) {
  output()
      .assign(klipp::to_string(error.code))
      .append(1, '\0')
      .append(error.place())
      .append(1, '\0')
      .append(error.message);
  return static_cast<std::int32_t>(error.code);
}

std::int32_t too_long() {
  return fail({klipp::ErrorCode::kBadOption, "", "the sizes passed are more than klipp_input() was asked for", {}});
}

}  // namespace

KLIPP_EXPORT std::uint32_t klipp_abi_version() { return KLIPP_ABI_VERSION; }

KLIPP_EXPORT std::uint8_t* klipp_input(std::uint32_t size) {
  input().resize(size);
  return reinterpret_cast<std::uint8_t*>(input().data());
}

KLIPP_EXPORT std::int32_t klipp_render(std::uint32_t kind, std::uint32_t options_size, std::uint32_t document_size) {
  const std::string_view text = input();
  if (text.size() < options_size || text.size() - options_size < document_size) return too_long();
  const klipp::Result<klipp::Html> html =
      render(kind, text.substr(0, options_size), text.substr(options_size, document_size));
  if (!html) return fail(html.error());
  output() = html.value().text();
  return 0;
}

KLIPP_EXPORT std::int32_t klipp_signup_step(std::uint32_t size) {
  if (input().size() < size) return too_long();
  const klipp::Result<std::string> step = klipp::signup_step(std::string_view(input()).substr(0, size));
  if (!step) return fail(step.error());
  output() = step.value();
  return 0;
}

KLIPP_EXPORT const std::uint8_t* klipp_output() { return reinterpret_cast<const std::uint8_t*>(output().data()); }

KLIPP_EXPORT std::uint32_t klipp_output_size() { return static_cast<std::uint32_t>(output().size()); }
