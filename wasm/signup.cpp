#include "klipp/signup.hpp"

#include "languages.hpp"
#include "module.hpp"

using namespace klipp::module;

KLIPP_EXPORT std::int32_t klipp_signup_step(std::uint32_t size) {
  if (input().size() < size) return fail_for_size();
  // What stands behind the attempt is its language.
  give_language(input().substr(size));
  const klipp::Result<klipp::String> step = klipp::signup_step(input().substr(0, size));
  if (!step) return fail(step.error());
  return succeed(step.value());
}
