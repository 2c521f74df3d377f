#include "klipp/klipp.h"

#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "klipp/render.hpp"
#include "klipp/signup.hpp"
#include "text/choices.hpp"
#include "text/sentence.hpp"

/// The C interface natively: a handle has the two buffers that a module has. In a module, wasm/module.cpp implements
/// it.
struct klipp_renderer {
  char* input = nullptr;
  std::size_t input_size = 0;
  std::string output;  ///< what was asked for, and the problems behind it
  std::size_t problems_size = 0;
};

namespace {

using klipp::ErrorCode;
using klipp::Kind;

// The numbers that klipp.h repeats for C.
static_assert(KLIPP_ARTICLE == static_cast<int>(Kind::kArticle) && KLIPP_CARD == static_cast<int>(Kind::kCard));
static_assert(KLIPP_FEED == static_cast<int>(Kind::kFeed) && KLIPP_SHARE == static_cast<int>(Kind::kShare));
static_assert(KLIPP_SIGNUP == static_cast<int>(Kind::kSignup) && KLIPP_BODY == static_cast<int>(Kind::kBody));
static_assert(KLIPP_NOT_JSON == static_cast<int>(ErrorCode::kNotJson));
static_assert(KLIPP_WRONG_TYPE == static_cast<int>(ErrorCode::kWrongType));
static_assert(KLIPP_MISSING == static_cast<int>(ErrorCode::kMissing));
static_assert(KLIPP_BAD_VALUE == static_cast<int>(ErrorCode::kBadValue));
static_assert(KLIPP_TOO_LARGE == static_cast<int>(ErrorCode::kTooLarge));
static_assert(KLIPP_BAD_OPTION == static_cast<int>(ErrorCode::kBadOption));
static_assert(KLIPP_OTHER_MODULE == static_cast<int>(ErrorCode::kOtherModule));
static_assert(KLIPP_OTHER_LANGUAGE == static_cast<int>(ErrorCode::kOtherLanguage));

std::string_view input_of(const klipp_renderer& self) { return {self.input, self.input_size}; }

std::int32_t fail(klipp_renderer& self, const klipp::Error& error) {
  self.output = to_string(error.code);
  self.output.append(1, '\0').append(error.place()).append(1, '\0').append(error.message);
  self.problems_size = 0;
  return static_cast<std::int32_t>(error.code);
}

std::int32_t succeed(klipp_renderer& self, std::string_view text) {
  self.output = text;
  self.problems_size = 0;
  return 0;
}

/// Puts them behind the output.
void add_problems(klipp_renderer& self, const klipp::List<klipp::Problem>& problems) {
  const std::size_t size = self.output.size();
  for (const klipp::Problem& problem : problems) {
    self.output.append(1, '\0').append(to_string(problem.error.code)).append(1, '\0').append(problem.error.place());
  }
  self.problems_size = self.output.size() - size;
}

std::int32_t fail_of_size(klipp_renderer& self) {
  return fail(self, {ErrorCode::kBadOption, "", klipp::sentence(klipp::Sentence::kInputTooSmall), {}});
}

/// Reads the options, which are name, NUL, value, NUL, name and so on.
klipp::Error read_options(klipp::Options& options, std::string_view text) {
  while (!text.empty()) {
    const std::string_view name = klipp::take_before(text, '\0');
    if (klipp::Error error = set_option(options, name, klipp::take_before(text, '\0'))) return error;
  }
  return {};
}

}  // namespace

uint32_t klipp_abi_version() { return KLIPP_ABI_VERSION; }

klipp_renderer* klipp_new() { return new (std::nothrow) klipp_renderer; }

void klipp_free(klipp_renderer* self) {
  if (self != nullptr) std::free(self->input);
  delete self;
}

uint8_t* klipp_input(klipp_renderer* self, uint32_t size) {
  succeed(*self, {});
  std::free(self->input);
  // One more, so that an empty input has an address, too.
  self->input = static_cast<char*>(std::malloc(std::size_t{size} + 1));
  self->input_size = self->input == nullptr ? 0 : size;
  return static_cast<uint8_t*>(static_cast<void*>(self->input));
}

int32_t klipp_render(klipp_renderer* self, uint32_t kind, uint32_t options_size, uint32_t document_size) {
  const std::string_view input = input_of(*self);
  if (input.size() < options_size || input.size() - options_size < document_size) return fail_of_size(*self);
  klipp::Options options;
  if (const klipp::Error error = read_options(options, input.substr(0, options_size))) return fail(*self, error);
  klipp::List<klipp::Problem> problems;
  const klipp::Result<klipp::Html> html =
      klipp::render(static_cast<Kind>(kind), input.substr(options_size, document_size), options, &problems);
  if (!html) return fail(*self, html.error());
  succeed(*self, html.value().text());
  add_problems(*self, problems);
  return 0;
}

int32_t klipp_signup_step(klipp_renderer* self, uint32_t size) {
  const std::string_view input = input_of(*self);
  if (input.size() < size) return fail_of_size(*self);
  const klipp::Result<klipp::String> step = klipp::signup_step(input.substr(0, size));
  return step ? succeed(*self, step.value()) : fail(*self, step.error());
}

const uint8_t* klipp_output(klipp_renderer* self) {
  return static_cast<const uint8_t*>(static_cast<const void*>(self->output.data()));
}

uint32_t klipp_output_size(klipp_renderer* self) {
  return static_cast<uint32_t>(self->output.size() - self->problems_size);
}

uint32_t klipp_problems_size(klipp_renderer* self) { return static_cast<uint32_t>(self->problems_size); }
