# Part of an installation of the component `publisher`: makes the Debian changelog of ${version}, by ${maintainer}, where it
# belongs. Its date is that of SOURCE_DATE_EPOCH, if that is set.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(folder "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/share/doc/klipp-publisher")
file(WRITE "${folder}/changelog" "klipp-publisher (${version}) stable; urgency=medium

  * CHANGELOG.md, beside this file, has what changed.

 -- ${maintainer}  ${date}
")
execute_process(COMMAND gzip -9nf "${folder}/changelog" COMMAND_ERROR_IS_FATAL ANY)
