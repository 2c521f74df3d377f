# The Debian package of the publisher, by CPack: `make package` builds `dist` first, and calls cpack. Its files are a
# component of their own, which `cmake --install` leaves alone.
set(debian "${CMAKE_CURRENT_SOURCE_DIR}/publisher/debian")
set(doc share/doc/klipp-publisher)
set(part COMPONENT publisher EXCLUDE_FROM_ALL)

install(TARGETS klipp-publisher klipp_cli RUNTIME DESTINATION bin ${part})
# The folders of this version: others beside them are of older builds.
install(DIRECTORY "${CMAKE_SOURCE_DIR}/build/dist/v${PROJECT_VERSION_MAJOR}" "${CMAKE_SOURCE_DIR}/build/dist/${PROJECT_VERSION}"
  DESTINATION share/klipp/dist ${part})
install(FILES publisher/klipp-publisher.service DESTINATION lib/systemd/system ${part})
install(FILES "${debian}/publisher.conf" DESTINATION /etc/klipp PERMISSIONS OWNER_READ OWNER_WRITE ${part})

install(FILES "${debian}/copyright" "${debian}/README.Debian" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION ${doc} ${part})
install(FILES "${debian}/lintian-overrides" DESTINATION share/lintian/overrides RENAME klipp-publisher ${part})
# In their folders, so that what they link to is there.
foreach(page core/PUBLISHERS.md web/PARTNERS.md web/ACCESSIBILITY.md tests/bench/README.md
    examples/publisher/README.md examples/publisher/SCALE.md examples/publisher/nginx.conf
    examples/publisher/nginx-proxy.conf examples/publisher/klipp-publisher.service)
  cmake_path(GET page PARENT_PATH folder)
  install(FILES "${CMAKE_SOURCE_DIR}/${page}" DESTINATION "${doc}/${folder}" ${part})
endforeach()
install(DIRECTORY agdering DESTINATION ${doc}/examples ${part})

set(KLIPP_PACKAGE_MAINTAINER "The Klipp authors <klipp@localhost>" CACHE STRING "Whom users of the Debian package write to")
set(made "${CMAKE_CURRENT_BINARY_DIR}/debian")
configure_file(cmake/debian_documents.cmake.in "${made}/documents.cmake" @ONLY)
install(SCRIPT "${made}/documents.cmake" ${part})
install(FILES "${made}/changelog.gz" DESTINATION ${doc} ${part})
install(FILES "${made}/klipp.1.gz" DESTINATION share/man/man1 ${part})
install(FILES "${made}/klipp-publisher.8.gz" DESTINATION share/man/man8 ${part})

set(CPACK_GENERATOR DEB)
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_SOURCE_DIR}/build/package")
set(CPACK_COMPONENTS_ALL publisher)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PUBLISHER_PACKAGE_NAME klipp-publisher)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${KLIPP_PACKAGE_MAINTAINER}")
set(CPACK_DEBIAN_PUBLISHER_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The unit's /bin/kill.
set(CPACK_DEBIAN_PACKAGE_DEPENDS procps)
# Sources and mail servers are asked over TLS.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "nginx, postgresql")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PUBLISHER_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PUBLISHER_PACKAGE_CONTROL_EXTRA
  "${debian}/conffiles" "${debian}/postinst" "${debian}/prerm" "${debian}/postrm")
set(CPACK_DEBIAN_PUBLISHER_DESCRIPTION "server of embeddable articles, feeds and signup forms
Serves a publisher's articles to the websites of its partners: the script and
the modules that show cards, whole articles, share bars and signup forms there,
pages and oEmbed. It takes signups for newsletters with double opt-in, and has
pages for its administrator. The command klipp renders the same widgets.

The service is not started by the installation: README.Debian says what to set
first.")
include(CPack)
