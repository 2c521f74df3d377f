# The style sheet, put together from web/style in this order (later rules win): KLIPP_STYLE_FILE, and its text in
# KLIPP_STYLESHEET for the command, which writes it into prerendered markup.
set(KLIPP_STYLE_FILE "${CMAKE_BINARY_DIR}/klipp.css")
set(KLIPP_STYLESHEET "")
foreach(part base share card feed article form page)
  set(file "${CMAKE_CURRENT_LIST_DIR}/style/${part}.css")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" text)
  # A page may have made a rem something else for itself (62.5 % is common): what it is to a widget can be said. In a
  # container query, which takes no var(), an em is that of the widget.
  string(REGEX REPLACE "(@container [^{]*[0-9])rem" "\\1em" text "${text}")
  string(REGEX REPLACE "(-?[0-9.]+)rem" "calc(\\1 * var(--klipp-rem, 1rem))" text "${text}")
  string(APPEND KLIPP_STYLESHEET "${text}\n")
endforeach()
file(CONFIGURE OUTPUT "${KLIPP_STYLE_FILE}" CONTENT "@KLIPP_STYLESHEET@" @ONLY)
