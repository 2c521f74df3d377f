# Compiles SOURCE, and holds the outcome against its first line: the compiler must refuse it with exactly one error.
# `// error: REGEX` is what that error matches; `// wrong_markup: NAME` is the function of markup.hpp that it stops at,
# and `// stops_at: NAME` one of another header.
# With CONTROL defined, which does the same right, it must compile.
set(ENV{LC_ALL} C)
set(compile "${COMPILER}" -fsyntax-only -std=c++20 -Werror=unused-result -I "${CORE}/include" -I "${CORE}/src"
  -include "${HEADERS}" "${SOURCE}")

execute_process(COMMAND ${compile} -DCONTROL RESULT_VARIABLE status ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${SOURCE} must compile with CONTROL:\n${output}")
endif()

file(STRINGS "${SOURCE}" first_line LIMIT_COUNT 1)
if(first_line MATCHES "^// error: (.+)$")
  set(wanted "error: [^\n]*${CMAKE_MATCH_1}")
elseif(first_line MATCHES "^// (wrong_markup|stops_at): (.+)$")
  set(wanted "non-'?constexpr'? function '(void klipp::(wrong_markup::)?)?${CMAKE_MATCH_2}[(']")
else()
  message(FATAL_ERROR "${SOURCE} does not say what is wrong with it")
endif()

execute_process(COMMAND ${compile} RESULT_VARIABLE status ERROR_VARIABLE output)
string(REGEX MATCHALL "error: " errors "${output}")
list(LENGTH errors count)
if(status EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles, and must not")
elseif(NOT count EQUAL 1 OR NOT output MATCHES "${wanted}")
  message(FATAL_ERROR "${SOURCE} must end in one error that matches '${wanted}':\n${output}")
endif()
