# Finds the libssh2 that tools/libssh2.sh builds once a machine, with the sanitizers that the program is built with; for Windows
# the SDK's. Sets up Libssh2::libssh2, and LIBSSH2_NOTES, where tools/parts finds
# what was done to its source. The system's own is never taken: tools/libssh2.sh says why.
unset(libssh2_DIR CACHE) # where an older pin's is
if(CMAKE_CROSSCOMPILING)
  find_package(libssh2 1.11 CONFIG QUIET)
else()
  execute_process(
    COMMAND ${CMAKE_SOURCE_DIR}/tools/libssh2.sh ${RAPDESK_SANITIZE}
    OUTPUT_VARIABLE _libssh2_prefix OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE _libssh2_failed)
  if(_libssh2_failed)
    message(FATAL_ERROR "The patched libssh2 could not be built; see the lines above.")
  endif()
  set(LIBSSH2_NOTES ${_libssh2_prefix}/parts)
  find_package(libssh2 1.11 CONFIG REQUIRED PATHS ${_libssh2_prefix} NO_DEFAULT_PATH)
  file(GLOB _libssh2_patches CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tools/patches/libssh2/*.patch)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/tools/libssh2.sh ${CMAKE_SOURCE_DIR}/tools/parts/pins.ini ${_libssh2_patches})
endif()
if(NOT TARGET Libssh2::libssh2 AND TARGET libssh2::libssh2)
  add_library(Libssh2::libssh2 ALIAS libssh2::libssh2)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libssh2Pinned REQUIRED_VARS libssh2_VERSION VERSION_VAR libssh2_VERSION)
