# Writes parts.csv and parts.cdx.json into the build folder: what this program is made of, in which version and patch level, under
# which licence. tools/parts knows it; the program shows it in About and `rapdesk-cli version`, the Windows packages hold both files.
set(RAPDESK_PARTS_CSV ${CMAKE_BINARY_DIR}/parts.csv)
set(_inside)
if(WIN32)
  set(_program windows)
  set(_notes ${RAPDESK_WINDOWS_SDK}/parts)
  find_package(SQLite3 QUIET) # elsewhere Qt's driver brings the system's
  if(RAPDESK_WINDOWS_SDK)
    set(_inside --inside ${RAPDESK_WINDOWS_SDK}/licences/qtbase/parts.csv)
  endif()
else()
  set(_program linux)
  set(_notes ${LIBSSH2_NOTES})
endif()
execute_process(
  COMMAND python3 ${CMAKE_SOURCE_DIR}/tools/parts list ${_program} --version ${PROJECT_VERSION} --to ${CMAKE_BINARY_DIR}
    --notes ${_notes} ${_inside} --found qtbase=${Qt6_VERSION} openssl=${OPENSSL_VERSION} libssh2=${libssh2_VERSION}
    sqlite=${SQLite3_VERSION} quazip=${QuaZip-Qt6_VERSION} keychain=${Qt6Keychain_VERSION} isal=${ISAL_VERSION} pcre2=${PCRE2_VERSION}
    zlib=${ZLIB_VERSION_STRING} cli11=${CLI11_VERSION} expected=${tl-expected_VERSION}
  COMMAND_ERROR_IS_FATAL ANY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/parts/pins.ini)
