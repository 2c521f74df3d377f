# cmark-gfm 0.29.0.gfm.13 as the static library `cmark_gfm`, from the archive that `make` put into build/download or
# from upstream. Built by our own list of sources: what only its command-line program needs is left out.
include(FetchContent)

set(cmark_place "${CMAKE_SOURCE_DIR}/build/download/cmark-gfm.tar.gz")
if(NOT EXISTS "${cmark_place}")
  set(cmark_place "https://github.com/github/cmark-gfm/archive/refs/tags/0.29.0.gfm.13.tar.gz")
endif()

FetchContent_Declare(cmark_gfm_source
  URL "${cmark_place}"
  URL_HASH SHA256=5abc61798ebd9de5660bc076443c07abad2b8d15dbc11094a3a79644b8ad243a
  DOWNLOAD_EXTRACT_TIMESTAMP FALSE
  SOURCE_SUBDIR not-its-own-cmake-lists)
FetchContent_MakeAvailable(cmark_gfm_source)

set(cmark_src "${cmark_gfm_source_SOURCE_DIR}/src")
set(cmark_ext "${cmark_gfm_source_SOURCE_DIR}/extensions")
set(cmark_generated "${CMAKE_BINARY_DIR}/cmark_gfm")

set(HAVE_STDBOOL_H 1)
set(HAVE___BUILTIN_EXPECT 1)
set(HAVE___ATTRIBUTE__ 1)
set(PROJECT_VERSION_GFM 13)
configure_file("${cmark_src}/config.h.in" "${cmark_generated}/config.h")
file(CONFIGURE OUTPUT "${cmark_generated}/cmark-gfm_version.h" CONTENT
  "#define CMARK_GFM_VERSION ((0 << 24) | (29 << 16) | (0 << 8) | 13)\n#define CMARK_GFM_VERSION_STRING \"0.29.0.gfm.13\"\n")
# Upstream's build generates this one; a static library exports nothing by name.
file(CONFIGURE OUTPUT "${cmark_generated}/cmark-gfm_export.h" CONTENT
  "#define CMARK_GFM_EXPORT\n#define CMARK_GFM_NO_EXPORT\n")

file(GLOB cmark_sources "${cmark_src}/*.c" "${cmark_ext}/*.c")
list(FILTER cmark_sources EXCLUDE REGEX "/(main)\\.c$")

add_library(cmark_gfm STATIC ${cmark_sources})
target_include_directories(cmark_gfm SYSTEM PUBLIC "${cmark_src}" "${cmark_ext}" "${cmark_generated}")
target_compile_definitions(cmark_gfm PRIVATE $<$<NOT:$<CONFIG:Debug>>:NDEBUG>
  # It would bring in all of stdio; see wasm/library.c.
  $<$<BOOL:${EMSCRIPTEN}>:fprintf=klipp_tell_nobody>)
if(EMSCRIPTEN)
  # The core writes its own markup of the tree. What the extensions would write is pointed to by what registers them:
  # here that is told nothing of it.
  foreach(form commonmark_render plaintext_render latex_render man_render html_render html_filter xml_attr commonmark_escape)
    list(APPEND cmark_unused "-Dcmark_syntax_extension_set_${form}_func(extension,function)=")
  endforeach()
  set_property(SOURCE ${cmark_sources} PROPERTY COMPILE_OPTIONS ${cmark_unused})
  set_property(SOURCE "${cmark_src}/syntax_extension.c" PROPERTY COMPILE_OPTIONS "")
endif()
target_compile_options(cmark_gfm PRIVATE -w -ffunction-sections -fdata-sections
  # extensions/autolink.c, validate_protocol: an index goes below zero by way of unsigned numbers. The address comes out
  # right, and what lies in front of it is the text that was just read; only the sanitizer minds how.
  -fno-sanitize=pointer-overflow)
