# gumbo-parser 0.13.0 as the static library `gumbo`, from the archive that `make` put into build/download or from Debian's
# archives; the hash is that of Debian's source package. Our own files stand in for its table of character references and
# its errors, which nobody reads, and between its tokenizer and its tree (src/html/gumbo).
include(FetchContent)

set(gumbo_place "${CMAKE_SOURCE_DIR}/build/download/gumbo-parser.tar.xz")
if(NOT EXISTS "${gumbo_place}")
  set(gumbo_file "gumbo-parser_0.13.0+dfsg.orig.tar.xz")
  set(gumbo_place
    "https://deb.debian.org/debian/pool/main/g/gumbo-parser/${gumbo_file}"
    "https://snapshot.debian.org/archive/debian/20250809T000000Z/pool/main/g/gumbo-parser/${gumbo_file}")
endif()

FetchContent_Declare(gumbo_source
  URL ${gumbo_place}
  URL_HASH SHA256=1d01316617df9cefcd3f43235b519f606a5465a526a768734714fcc51ccb79e4
  DOWNLOAD_EXTRACT_TIMESTAMP FALSE
  SOURCE_SUBDIR not-its-own-cmake-lists)
FetchContent_MakeAvailable(gumbo_source)

# The one public header and what it includes apart: other headers of gumbo are called like cmark's.
set(gumbo_src "${gumbo_source_SOURCE_DIR}/src")
foreach(header gumbo.h tag_enum.h)
  configure_file("${gumbo_src}/${header}" "${CMAKE_BINARY_DIR}/gumbo/${header}" COPYONLY)
endforeach()

file(GLOB gumbo_sources "${gumbo_src}/*.c")
list(FILTER gumbo_sources EXCLUDE REGEX "/(char_ref|error)\\.c$")
set(gumbo_own "${CMAKE_CURRENT_SOURCE_DIR}/src/html/gumbo")
add_library(gumbo STATIC ${gumbo_sources} "${gumbo_own}/char_ref.cpp" "${gumbo_own}/lex.cpp")
target_include_directories(gumbo SYSTEM PUBLIC "${CMAKE_BINARY_DIR}/gumbo" PRIVATE "${gumbo_src}")
target_include_directories(gumbo PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
target_compile_definitions(gumbo PRIVATE $<$<NOT:$<CONFIG:Debug>>:NDEBUG>)
target_compile_options(gumbo PRIVATE -ffunction-sections -fdata-sections
  $<$<COMPILE_LANGUAGE:C>:-w> $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions;-fno-rtti>)
set_property(SOURCE "${gumbo_src}/parser.c" PROPERTY COMPILE_DEFINITIONS gumbo_lex=klipp_gumbo_lex)
set_property(SOURCE "${gumbo_src}/tokenizer.c" PROPERTY COMPILE_DEFINITIONS gumbo_vector_add=klipp_gumbo_add_attribute)
# Its references are the core's, whose tree is its own.
target_link_libraries(gumbo PRIVATE klipp_core klipp_warnings)
