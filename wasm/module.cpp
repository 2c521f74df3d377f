#include "module.hpp"

#include <cstdlib>

#include "languages.hpp"
#include "memory.hpp"
#include "text/choices.hpp"
#include "text/sentence.hpp"

namespace klipp::module {

namespace {

/// The module's two buffers. start_afresh() frees their memory.
std::string_view input_buffer;
std::string_view output_buffer;
std::size_t problems_size;  ///< of what stands behind the output

/// A NUL is between the fields of a text.
String& add_field(String& text, std::string_view field) { return text.append({"", 1}).append(field); }

}  // namespace

std::string_view input() { return input_buffer; }

std::int32_t succeed(std::string_view text) {
  output_buffer = text;
  return 0;
}

/// Puts them behind the output.
void add_problems(const List<Problem>& problems) {
  String text = output_buffer;
  for (const Problem& problem : problems)
    add_field(add_field(text, to_string(problem.error.code)), problem.error.pointer);
  problems_size = text.size() - output_buffer.size();
  output_buffer = text.substr(0, output_buffer.size());
}

std::int32_t fail(const Error& error) {
  String fields(to_string(error.code));
  add_field(add_field(fields, error.place()), error.message);
  succeed(fields);
  return static_cast<std::int32_t>(error.code);
}

std::int32_t finish(const Result<Html>& html) { return html ? succeed(html.value().text()) : fail(html.error()); }

std::int32_t fail_for_size() { return fail({ErrorCode::kBadOption, "", sentence(Sentence::kInputTooSmall), {}}); }

std::string_view left_to;

std::int32_t leave() { return fail({ErrorCode::kOtherModule, "", String(left_to), {}}); }

std::int32_t finish_or_leave(const Result<Html>& html, const List<Problem>& problems) {
  // Other formats than this module's are read by the one for HTML, which is what they carry.
  const bool is_other_format = left_to.empty() && html.error().code == ErrorCode::kOtherModule;
  if (is_other_format) left_to = "html";
  if (!left_to.empty()) return leave();
  if (html && !wanted_language().empty()) return fail({ErrorCode::kOtherLanguage, "", String(wanted_language()), {}});
  const std::int32_t code = finish(html);
  if (code == 0) add_problems(problems);
  return code;
}

Error read_options(Options& options, std::string_view text) {
  while (!text.empty()) {
    const std::string_view name = take_before(text, '\0');
    const std::string_view value = take_before(text, '\0');
    if (name == "words") {
      give_language(value);
    } else if (Error error = set_option(options, name, value)) {
      return error;
    }
  }
  return {};
}

}  // namespace klipp::module

using namespace klipp::module;

KLIPP_EXPORT std::uint32_t klipp_abi_version() { return KLIPP_ABI_VERSION; }

KLIPP_EXPORT std::uint8_t* klipp_input(std::uint32_t size) {
  start_afresh();
  forget_languages();
  output_buffer = {};
  problems_size = 0;
  void* memory = std::malloc(size);
  input_buffer = {static_cast<const char*>(memory), memory == nullptr ? 0 : size};
  return static_cast<std::uint8_t*>(memory);
}

KLIPP_EXPORT std::int32_t klipp_render(std::uint32_t kind, std::uint32_t options_size, std::uint32_t document_size) {
  const std::string_view text = input();
  if (text.size() < options_size || text.size() - options_size < document_size) return fail_for_size();
  return render_here(static_cast<klipp::Kind>(kind), text.substr(0, options_size),
                     text.substr(options_size, document_size));
}

/// The bytes of text are the bytes that klipp.h promises.
/// The interface has bytes where the core has characters.
KLIPP_EXPORT const std::uint8_t* klipp_output() { return reinterpret_cast<const std::uint8_t*>(output_buffer.data()); }

KLIPP_EXPORT std::uint32_t klipp_output_size() { return static_cast<std::uint32_t>(output_buffer.size()); }

KLIPP_EXPORT std::uint32_t klipp_problems_size() { return static_cast<std::uint32_t>(problems_size); }
