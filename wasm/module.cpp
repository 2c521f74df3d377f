#include "module.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "klipp.h"
#include "memory.hpp"

namespace klipp::module {

namespace {

/// The module's two buffers. They go when start_afresh() takes their memory back.
std::string_view input_buffer;
std::string_view output_buffer;

}  // namespace

std::string_view input() { return input_buffer; }

std::int32_t succeed(klipp::String text) {
  output_buffer = text;
  return 0;
}

std::int32_t fail(const Error& error) {
  String text(to_string(error.code));
  succeed(std::move(text.append(1, '\0').append(error.place()).append(1, '\0').append(error.message)));
  return static_cast<std::int32_t>(error.code);
}

std::int32_t too_long() {
  return fail({ErrorCode::kBadOption, "", "the sizes passed are more than klipp_input() was asked for", {}});
}

Error needs_larger_module() {
  return {ErrorCode::kOtherModule, "", "this module cannot render that; take a larger one", {}};
}

namespace {

/// Takes the text up to the next NUL off the front of `rest`.
std::string_view take_field(std::string_view& rest) {
  const std::string_view field = rest.substr(0, rest.find('\0'));
  rest.remove_prefix(std::min(field.size() + 1, rest.size()));
  return field;
}

std::optional<Error> read_options(std::string_view text, Options& options) {
  while (!text.empty()) {
    const std::string_view name = take_field(text);
    const std::string_view value = take_field(text);
    if (std::optional<Error> error = set_option(options, name, value)) return error;
  }
  return std::nullopt;
}

Result<Html> render(std::uint32_t kind, std::string_view options_text, std::string_view document) {
  Options options;
  if (std::optional<Error> error = read_options(options_text, options)) return *std::move(error);
  return render_here(static_cast<Kind>(kind), document, options);
}

}  // namespace

}  // namespace klipp::module

using namespace klipp::module;

KLIPP_EXPORT std::uint32_t klipp_abi_version() { return KLIPP_ABI_VERSION; }

KLIPP_EXPORT std::uint8_t* klipp_input(std::uint32_t size) {
  start_afresh();
  output_buffer = {};
  void* memory = std::malloc(size);
  input_buffer = {static_cast<const char*>(memory), memory == nullptr ? 0 : size};
  return static_cast<std::uint8_t*>(memory);
}

KLIPP_EXPORT std::int32_t klipp_render(std::uint32_t kind, std::uint32_t options_size, std::uint32_t document_size) {
  const std::string_view text = input();
  if (text.size() < options_size || text.size() - options_size < document_size) return too_long();
  const klipp::Result<klipp::Html> html =
      render(kind, text.substr(0, options_size), text.substr(options_size, document_size));
  if (!html) return fail(html.error());
  return succeed(html.value().text());
}

KLIPP_EXPORT const std::uint8_t* klipp_output() {
  return reinterpret_cast<const std::uint8_t*>(output_buffer.data());
}

KLIPP_EXPORT std::uint32_t klipp_output_size() {
  return static_cast<std::uint32_t>(output_buffer.size());
}
