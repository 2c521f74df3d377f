# The style sheet, put together from web/style in this order (later rules win): KLIPP_STYLE_FILE, and its text in
# KLIPP_STYLESHEET for the command, which writes it into prerendered markup.
set(KLIPP_STYLE_FILE "${CMAKE_BINARY_DIR}/klipp.css")
set(KLIPP_STYLESHEET "")
foreach(part base share card feed article form page)
  set(file "${CMAKE_CURRENT_LIST_DIR}/style/${part}.css")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" text)
  string(APPEND KLIPP_STYLESHEET "${text}\n")
endforeach()
file(CONFIGURE OUTPUT "${KLIPP_STYLE_FILE}" CONTENT "@KLIPP_STYLESHEET@" @ONLY)
