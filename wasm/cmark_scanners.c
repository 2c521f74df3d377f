/* cmark's scanners, linked in place of its own (see --wrap in CMakeLists.txt): re2c makes state machines of its regular
 * expressions, which are a tenth of the download. Each does what upstream's of the same name does, whose expression
 * stands above it (src/scanners.re and extensions/ext_scanners.re of cmark-gfm; letters of words in either case), for
 * text that is UTF-8 and ends with a NUL; tests/unit/cmark_scanners_test.cpp compares them. Like re2c's they take the
 * longest match and return its length, or 0. */
#include "cmark_scanners.h"

#include <stddef.h>

/* A place in the text; null once something did not match. */
typedef const unsigned char* Place;

/* What follows the expression, as a length. */
static bufsize_t length(Place start, Place end) { return end ? (bufsize_t)(end - start) : 0; }

static int is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

static int is_letter(unsigned char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

/* [ \t\v\f\r\n] */
static int is_space(unsigned char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static int is_line_end(unsigned char c) { return c == '\r' || c == '\n'; }

/* Whether `c` is in `set`; NUL is in none. */
static int is_in(unsigned char c, const char* set) {
  for (; *set; ++set) {
    if ((unsigned char)*set == c) return 1;
  }
  return 0;
}

static Place skip_spaces(Place at) {
  while (is_space(*at)) ++at;
  return at;
}

/* [set]* */
static Place skip(Place at, const char* set) {
  while (is_in(*at, set)) ++at;
  return at;
}

/* [^set\x00]* */
static Place skip_others(Place at, const char* set) {
  while (*at && !is_in(*at, set)) ++at;
  return at;
}

static int lower(unsigned char c) { return is_letter(c) ? c | 32 : c; }

/* `word`, which is in lower case, in any. */
static Place skip_word(Place at, const char* word) {
  for (; *word; ++word, ++at) {
    if (lower(*at) != *word) return NULL;
  }
  return at;
}

/* One of `words`, each of which ends with a space, where a character of `ends` follows. */
static Place skip_one_word(Place at, const char* words, const char* ends) {
  for (; *words; ++words) {
    Place end = at;
    while (*words != ' ' && lower(*end) == *words) ++end, ++words;
    if (*words == ' ' && is_in(*end, ends)) return end;
    while (*words != ' ') ++words;
  }
  return NULL;
}

/* [A-Za-z][A-Za-z0-9-]* */
static Place skip_tag_name(Place at) {
  if (!is_letter(*at)) return NULL;
  while (is_letter(*at) || is_digit(*at) || *at == '-') ++at;
  return at;
}

/* [a-zA-Z_:][a-zA-Z0-9:._-]* */
static Place skip_attribute_name(Place at) {
  if (!is_letter(*at) && *at != '_' && *at != ':') return NULL;
  while (is_letter(*at) || is_digit(*at) || is_in(*at, ":._-")) ++at;
  return at;
}

/* unquotedvalue | singlequotedvalue | doublequotedvalue */
static Place skip_value(Place at) {
  if (*at == '"' || *at == '\'') {
    const char quote[] = {(char)*at, '\0'};
    at = skip_others(at + 1, quote);
    return *at ? at + 1 : NULL;
  }
  Place end = skip_others(at, " \t\r\n\v\f\"'=<>`");
  return end > at ? end : NULL;
}

/* (spacechar+ attributename attributevaluespec?)* */
static Place skip_attributes(Place at) {
  for (;;) {
    Place name = skip_spaces(at);
    Place end = name > at ? skip_attribute_name(name) : NULL;
    if (!end) return at;
    at = end;
    end = skip_spaces(end);
    if (*end == '=' && !(at = skip_value(skip_spaces(end + 1)))) return NULL;
  }
}

/* opentag | closetag */
static Place skip_tag(Place at) {
  const int closes = *at == '/';
  at = skip_tag_name(at + closes);
  if (at && !closes) at = skip_attributes(at);
  if (!at) return NULL;
  at = skip_spaces(at);
  if (!closes && *at == '/') ++at;
  return *at == '>' ? at + 1 : NULL;
}

/* [A-Za-z][A-Za-z0-9.+-]{1,31} [:][^\x00-\x20<>]*[>] */
bufsize_t __wrap__scan_autolink_uri(const unsigned char* p) {
  Place at = p;
  if (!is_letter(*at)) return 0;
  while (is_letter(*at) || is_digit(*at) || is_in(*at, ".+-")) ++at;
  if (at - p < 2 || at - p > 32 || *at != ':') return 0;
  while (*at > ' ' && *at != '<' && *at != '>') ++at;
  return *at == '>' ? length(p, at + 1) : 0;
}

/* [a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])? */
static Place skip_label(Place at) {
  Place start = at;
  while (is_letter(*at) || is_digit(*at) || *at == '-') ++at;
  return at > start && at - start <= 63 && *start != '-' && at[-1] != '-' ? at : NULL;
}

/* [a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+ [@] label ([.] label)* [>] */
bufsize_t __wrap__scan_autolink_email(const unsigned char* p) {
  Place at = p;
  while (is_letter(*at) || is_digit(*at) || is_in(*at, ".!#$%&'*+/=?^_`{|}~-")) ++at;
  if (at == p || *at != '@') return 0;
  do {
    at = skip_label(at + 1);
  } while (at && *at == '.');
  return at && *at == '>' ? length(p, at + 1) : 0;
}

/* opentag | closetag */
bufsize_t __wrap__scan_html_tag(const unsigned char* p) { return length(p, skip_tag(p)); }

/* The end of the last `word` on the line. */
static bufsize_t last_on_line(Place start, const char* word) {
  Place found = NULL;
  for (Place at = start; *at && *at != '\n'; ++at) {
    Place end = skip_word(at, word);
    if (end) found = end;
  }
  return length(start, found);
}

/* [^\n\x00]+ [>] */
bufsize_t __wrap__scan_liberal_html_tag(const unsigned char* p) {
  if (!*p || *p == '\n') return 0;
  const bufsize_t found = last_on_line(p + 1, ">");
  return found ? found + 1 : 0;
}

/* What pairs of `mark` and a ">" behind them would end: up to there, or up to the end of the text. A mark and what
 * follows it are taken together, so "???>" ends nothing. */
static Place skip_until(Place at, unsigned char mark, int marks) {
  for (; *at; ++at) {
    int count = 0;
    while (count < marks && at[count] == mark) ++count;
    if (count == 0) continue;
    if (at[count] == '\0' || (count == marks && at[count] == '>')) return at;
    at += count;
  }
  return at;
}

/* "--" ([^\x00-]+ | "-" [^\x00-] | "--" [^\x00>])* "-->" */
bufsize_t __wrap__scan_html_comment(const unsigned char* p) {
  if (p[0] != '-' || p[1] != '-') return 0;
  Place at = skip_until(p + 2, '-', 2);
  return at[0] && at[1] == '-' && at[2] == '>' ? length(p, at + 3) : 0;
}

/* ([^?>\x00]+ | [?][^>\x00] | [>])+ */
bufsize_t __wrap__scan_html_pi(const unsigned char* p) { return length(p, skip_until(p, '?', 1)); }

/* [A-Z]+ spacechar+ [^>\x00]* */
bufsize_t __wrap__scan_html_declaration(const unsigned char* p) {
  Place at = p;
  while (*at >= 'A' && *at <= 'Z') ++at;
  return at > p && is_space(*at) ? length(p, skip_others(at, ">")) : 0;
}

/* "CDATA[" ([^\]\x00]+ | "]" [^\]\x00] | "]]" [^>\x00])* */
bufsize_t __wrap__scan_html_cdata(const unsigned char* p) {
  Place at = skip_word(p, "cdata[");
  return at ? length(p, skip_until(at, ']', 2)) : 0;
}

static const char kRawTags[] = "script pre textarea style ";

static const char kBlockTags[] =
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link "
    "main menu menuitem nav noframes ol optgroup option p param section source title summary table tbody td tfoot th "
    "thead title tr track ul ";

/* The kind of HTML block that begins here, 1 to 6. */
bufsize_t __wrap__scan_html_block_start(const unsigned char* p) {
  if (*p != '<') return 0;
  if (skip_one_word(p + 1, kRawTags, " \t\v\f\r\n>")) return 1;
  if (skip_word(p, "<!--")) return 2;
  if (p[1] == '?') return 3;
  if (p[1] == '!' && p[2] >= 'A' && p[2] <= 'Z') return 4;
  if (skip_word(p, "<![cdata[")) return 5;
  Place end = skip_one_word(p + (p[1] == '/' ? 2 : 1), kBlockTags, " \t\v\f\r\n/>");
  return end && (*end != '/' || end[1] == '>') ? 6 : 0;
}

/* [<] (opentag | closetag) [\t\n\f ]* [\r\n] { return 7; } */
bufsize_t __wrap__scan_html_block_start_7(const unsigned char* p) {
  Place at = *p == '<' ? skip_tag(p + 1) : NULL;
  if (!at) return 0;
  at = skip(at, "\t\f ");
  return is_line_end(*at) ? 7 : 0;
}

/* [^\n\x00]* [<] [/] ('script'|'pre'|'textarea'|'style') [>] */
bufsize_t __wrap__scan_html_block_end_1(const unsigned char* p) {
  Place found = NULL;
  for (Place at = p; *at && *at != '\n'; ++at) {
    Place end = at[0] == '<' && at[1] == '/' ? skip_one_word(at + 2, kRawTags, ">") : NULL;
    if (end) found = end + 1;
  }
  return length(p, found);
}

/* [^\n\x00]* '-->' and so on */
bufsize_t __wrap__scan_html_block_end_2(const unsigned char* p) { return last_on_line(p, "-->"); }
bufsize_t __wrap__scan_html_block_end_3(const unsigned char* p) { return last_on_line(p, "?>"); }
bufsize_t __wrap__scan_html_block_end_4(const unsigned char* p) { return last_on_line(p, ">"); }
bufsize_t __wrap__scan_html_block_end_5(const unsigned char* p) { return last_on_line(p, "]]>"); }

/* ["] (escaped_char|[^"\x00])* ["], the same with ['], and [(] (escaped_char|[^()\x00])* [)]. A backslash may also
 * stand for itself: behind one the title can end as well as go on, and the longest is taken. */
bufsize_t __wrap__scan_link_title(const unsigned char* p) {
  const unsigned char opening = *p;
  if (!is_in(opening, "\"'(")) return 0;
  const unsigned char closing = opening == '(' ? ')' : opening;
  Place found = NULL;
  for (Place at = p + 1; *at; ++at) {
    const int may_be_escaped = at > p + 1 && at[-1] == '\\';
    if (*at == closing) {
      found = at + 1;
      if (!may_be_escaped) break;
    } else if (*at == opening && !may_be_escaped) {
      break;
    }
  }
  return length(p, found);
}

/* [#]{1,6} ([ \t]+|[\r\n]) */
bufsize_t __wrap__scan_atx_heading_start(const unsigned char* p) {
  Place at = skip(p, "#");
  if (at == p || at - p > 6) return 0;
  if (is_line_end(*at)) return length(p, at + 1);
  Place end = skip(at, " \t");
  return end > at ? length(p, end) : 0;
}

/* Whether [ \t]* [\r\n] follows. */
static int ends_line(Place at) { return is_line_end(*skip(at, " \t")); }

/* [=]+ [ \t]* [\r\n] { return 1; }  [-]+ [ \t]* [\r\n] { return 2; } */
bufsize_t __wrap__scan_setext_heading_line(const unsigned char* p) {
  if (*p == '=') return ends_line(skip(p, "="));
  return *p == '-' && ends_line(skip(p, "-")) ? 2 : 0;
}

/* The end of three or more of ` or ~, or null. */
static Place skip_fence(Place at) {
  Place end = skip(at, *at == '`' ? "`" : "~");
  return end - at >= 3 ? end : NULL;
}

/* [`]{3,} / [^`\r\n\x00]*[\r\n]   [~]{3,} / [^\r\n\x00]*[\r\n] */
bufsize_t __wrap__scan_open_code_fence(const unsigned char* p) {
  Place end = skip_fence(p);
  return end && is_line_end(*skip_others(end, *p == '`' ? "`\r\n" : "\r\n")) ? length(p, end) : 0;
}

/* [`]{3,} / [ \t]*[\r\n]   [~]{3,} / [ \t]*[\r\n] */
bufsize_t __wrap__scan_close_code_fence(const unsigned char* p) {
  Place end = skip_fence(p);
  return end && ends_line(end) ? length(p, end) : 0;
}

/* '[^' ([^\] \r\n\x00\t]+) ']:' [ \t]* */
bufsize_t __wrap__scan_footnote_definition(const unsigned char* p) {
  if (p[0] != '[' || p[1] != '^') return 0;
  Place at = skip_others(p + 2, "] \r\n\t");
  return at > p + 2 && at[0] == ']' && at[1] == ':' ? length(p, skip(at + 2, " \t")) : 0;
}

/* [ \t\v\f]*, which is what the extensions take for space */
static Place skip_blanks(Place at) { return skip(at, " \t\v\f"); }

/* [\r]?[\n] */
static Place skip_newline(Place at) {
  if (*at == '\r') ++at;
  return *at == '\n' ? at + 1 : NULL;
}

/* spacechar*[:]?[-]+[:]?spacechar* */
static Place skip_table_marker(Place at) {
  at = skip_blanks(at);
  if (*at == ':') ++at;
  Place end = skip(at, "-");
  if (end == at) return NULL;
  if (*end == ':') ++end;
  return skip_blanks(end);
}

/* [|]? table_marker ([|] table_marker)* [|]? spacechar* newline */
bufsize_t __wrap__scan_table_start(const unsigned char* p) {
  Place at = p;
  if (*at == '|') ++at;
  if (!(at = skip_table_marker(at))) return 0;
  while (*at == '|') {
    Place next = skip_table_marker(++at);
    if (!next) break;
    at = next;
  }
  return length(p, skip_newline(skip_blanks(at)));
}

/* (escaped_char|[^|\r\n])+ */
bufsize_t __wrap__scan_table_cell(const unsigned char* p) {
  Place at = p;
  while (*at && !is_line_end(*at) && (*at != '|' || (at > p && at[-1] == '\\'))) ++at;
  return length(p, at);
}

/* [|] spacechar* */
bufsize_t __wrap__scan_table_cell_end(const unsigned char* p) { return *p == '|' ? length(p, skip_blanks(p + 1)) : 0; }

/* spacechar* newline */
bufsize_t __wrap__scan_table_row_end(const unsigned char* p) { return length(p, skip_newline(skip_blanks(p))); }

/* ("-"|"+"|"*"|[0-9]+.), where "." is any character: a number may also end with a digit. */
static Place skip_list_marker(Place at) {
  if (is_in(*at, "-+*")) return at + 1;
  Place start = at;
  while (is_digit(*at)) ++at;
  const int digits = (int)(at - start);
  if (digits == 0 || (digits > 1 && is_in(*at, " \t\v\f"))) return digits ? at : NULL;
  if (!*at || *at == '\n') return NULL;
  for (++at; (*at & 0xC0) == 0x80; ++at) {
  }
  return at;
}

/* spacechar*("-"|"+"|"*"|[0-9]+.)spacechar+("[ ]"|"[x]")spacechar+ */
bufsize_t __wrap__scan_tasklist(const unsigned char* p) {
  Place marker = skip_list_marker(skip_blanks(p));
  Place box = marker ? skip_blanks(marker) : NULL;
  if (!box || box == marker || box[0] != '[' || !is_in(box[1], " xX") || box[2] != ']') return 0;
  Place end = skip_blanks(box + 3);
  return end > box + 3 ? length(p, end) : 0;
}
