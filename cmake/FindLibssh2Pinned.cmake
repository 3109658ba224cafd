# Finds libssh2 1.11 or newer: the system's, or the pinned one that tools/libssh2.sh builds once a machine.
# Sets up Libssh2::libssh2. Debian 12's 1.10 cannot do rsa-sha2 signatures.
find_package(libssh2 1.11 CONFIG QUIET)
if(NOT libssh2_FOUND AND NOT CMAKE_CROSSCOMPILING)
  execute_process(
    COMMAND ${CMAKE_SOURCE_DIR}/tools/libssh2.sh
    OUTPUT_VARIABLE _libssh2_prefix OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE _libssh2_failed)
  if(_libssh2_failed)
    message(FATAL_ERROR "libssh2 1.11.1 could not be built; see the lines above.")
  endif()
  if(_libssh2_prefix STREQUAL "system")
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(LIBSSH2 REQUIRED IMPORTED_TARGET libssh2>=1.11)
    add_library(Libssh2::libssh2 ALIAS PkgConfig::LIBSSH2)
    set(libssh2_VERSION ${LIBSSH2_VERSION})
  else()
    find_package(libssh2 1.11 CONFIG REQUIRED PATHS ${_libssh2_prefix} NO_DEFAULT_PATH)
  endif()
endif()
if(NOT TARGET Libssh2::libssh2 AND TARGET libssh2::libssh2)
  add_library(Libssh2::libssh2 ALIAS libssh2::libssh2)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libssh2Pinned REQUIRED_VARS libssh2_VERSION VERSION_VAR libssh2_VERSION)
