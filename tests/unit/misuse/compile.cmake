# Compiles SOURCE and holds the outcome against its first line: `// error: REGEX` means that the compiler must refuse
# it with exactly one error, which matches; anything else that it must compile.
set(ENV{LC_ALL} C)
execute_process(COMMAND "${COMPILER}" -fsyntax-only -std=c++20 -I "${INCLUDE}" "${SOURCE}"
  RESULT_VARIABLE status ERROR_VARIABLE output)
file(STRINGS "${SOURCE}" first_line LIMIT_COUNT 1)

if(NOT first_line MATCHES "^// error: (.+)$")
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${SOURCE} must compile:\n${output}")
  endif()
  return()
endif()

set(wanted "${CMAKE_MATCH_1}")
string(REGEX MATCHALL "error: [^\n]*" errors "${output}")
list(LENGTH errors count)
if(status EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles, and must not")
elseif(NOT count EQUAL 1 OR NOT errors MATCHES "${wanted}")
  message(FATAL_ERROR "${SOURCE} must end in one error that matches '${wanted}':\n${output}")
endif()
