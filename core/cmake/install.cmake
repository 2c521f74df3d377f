# What `cmake --install` puts under its prefix: the headers, the library for C++ (static, with all that it needs), the
# library for C and whatever calls C (shared, with nothing but the functions of klipp.h), the command, and how CMake and
# pkg-config find them.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# The objects of cmark and gumbo go in, so that nobody who links it has to know of them. pugixml is Debian's own.
add_library(klipp_static STATIC $<TARGET_OBJECTS:klipp_core> $<TARGET_OBJECTS:cmark_gfm> $<TARGET_OBJECTS:gumbo>)
set_target_properties(klipp_static PROPERTIES LINKER_LANGUAGE CXX ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib" OUTPUT_NAME klipp_core EXPORT_NAME core)
target_compile_features(klipp_static INTERFACE cxx_std_20)
# Debian's libpugixml-dev, which whoever links it needs, too.
target_link_libraries(klipp_static INTERFACE pugixml)
target_include_directories(klipp_static INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")

add_library(klipp_shared SHARED c/klipp.cpp)
target_include_directories(klipp_shared PRIVATE src INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
target_link_libraries(klipp_shared PRIVATE klipp_core klipp_warnings)
target_link_options(klipp_shared PRIVATE "-Wl,--version-script=${CMAKE_CURRENT_SOURCE_DIR}/c/klipp.map")
set_target_properties(klipp_shared PROPERTIES OUTPUT_NAME klipp EXPORT_NAME c VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR} LINK_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/c/klipp.map")

install(TARGETS klipp_static klipp_shared EXPORT klippTargets)
install(TARGETS klipp_cli)
install(DIRECTORY include/klipp "${CMAKE_BINARY_DIR}/version/klipp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h")

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/klipp")
install(EXPORT klippTargets NAMESPACE klipp:: FILE klippConfig.cmake DESTINATION "${package}")
write_basic_package_version_file("${CMAKE_BINARY_DIR}/klippConfigVersion.cmake" COMPATIBILITY SameMajorVersion)
install(FILES "${CMAKE_BINARY_DIR}/klippConfigVersion.cmake" DESTINATION "${package}")

file(RELATIVE_PATH klipp_up "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
configure_file(klipp.pc.in "${CMAKE_BINARY_DIR}/klipp.pc" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/klipp.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
