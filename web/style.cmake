# The style sheets, put together from web/style in these orders (later rules win) into KLIPP_STYLE_FILES in
# KLIPP_STYLE_DIR. The whole is also KLIPP_STYLESHEET for the command, which writes it into prerendered markup; share.css
# is the part of it that is enough for pages with nothing but share bars, themed.css (KLIPP_THEMED_STYLESHEET) has the themes
# beside the whole, and gallery.css is a part of gallery.js. The whole is served once, but printed with every element that
# carries its styles: comments and white space that says nothing stay here.
set(KLIPP_STYLE_DIR "${CMAKE_BINARY_DIR}/styles")
set(KLIPP_STYLE_FILES "${KLIPP_STYLE_DIR}/share.css" "${KLIPP_STYLE_DIR}/klipp.css" "${KLIPP_STYLE_DIR}/themed.css"
  "${KLIPP_STYLE_DIR}/gallery.css")

# Sets `result` to the text of some parts, and writes it into a file.
function(klipp_join_styles result name)
  foreach(part IN LISTS ARGN)
    set(file "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/style/${part}.css")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" text)
    string(REGEX REPLACE "/[*][^*]*[*]+([^/*][^*]*[*]+)*/" "" text "${text}")
    string(REGEX REPLACE "[ \t\r\n]+" " " text "${text}")
    string(REGEX REPLACE " ?([{};,>]) ?" "\\1" text "${text}")
    string(REPLACE ": " ":" text "${text}")
    string(REPLACE ";}" "}" text "${text}")
    # A page may have made a rem something else for itself (62.5 % is common): base.css says what it is to a widget, in --rem.
    # In a container query, which takes no var(), an em is that of the widget. (The unit written REM is the page's own.)
    string(REGEX REPLACE "(@container [^{]*[0-9])rem" "\\1em" text "${text}")
    string(REGEX REPLACE "(-?[0-9.]+)rem" "calc(\\1*var(--rem))" text "${text}")
    string(APPEND styles "${text}")
  endforeach()
  file(CONFIGURE OUTPUT "${KLIPP_STYLE_DIR}/${name}" CONTENT "@styles@" @ONLY)
  set(${result} "${styles}" PARENT_SCOPE)
endfunction()

klipp_join_styles(KLIPP_SHARE_STYLESHEET share.css base share)
klipp_join_styles(KLIPP_GALLERY_STYLESHEET gallery.css gallery)
set(all text base share card feed body embed article form page)
klipp_join_styles(KLIPP_STYLESHEET klipp.css ${all})
klipp_join_styles(KLIPP_THEMED_STYLESHEET themed.css ${all} themes)
