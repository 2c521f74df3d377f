#pragma once

#include <buffer.h>

/* The scanners of cmark that wasm/cmark_scanners.c replaces: `X(name)` for each. */
#define KLIPP_CMARK_SCANNERS(X) \
  X(autolink_uri)               \
  X(autolink_email)             \
  X(html_tag)                   \
  X(liberal_html_tag)           \
  X(html_comment)               \
  X(html_pi)                    \
  X(html_declaration)           \
  X(html_cdata)                 \
  X(html_block_start)           \
  X(html_block_start_7)         \
  X(html_block_end_1)           \
  X(html_block_end_2)           \
  X(html_block_end_3)           \
  X(html_block_end_4)           \
  X(html_block_end_5)           \
  X(link_title)                 \
  X(atx_heading_start)          \
  X(setext_heading_line)        \
  X(open_code_fence)            \
  X(close_code_fence)           \
  X(footnote_definition)        \
  X(table_start)                \
  X(table_cell)                 \
  X(table_cell_end)             \
  X(table_row_end)              \
  X(tasklist)

#ifdef __cplusplus
extern "C" {
#endif

#define KLIPP_DECLARE(name) bufsize_t __wrap__scan_##name(const unsigned char* text);
KLIPP_CMARK_SCANNERS(KLIPP_DECLARE)
#undef KLIPP_DECLARE

#ifdef __cplusplus
}
#endif
