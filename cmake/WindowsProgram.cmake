# rapdesk_windows_program(<target> <description>)
#
# What Windows wants to know of a program: icon, version, manifest (long paths, UTF-8, sharp on every screen, no rights of an
# administrator); and where it may load libraries from. Nothing elsewhere.
function(rapdesk_windows_program PROGRAM_TARGET PROGRAM_DESCRIPTION)
  if(NOT WIN32)
    return()
  endif()
  configure_file(${CMAKE_SOURCE_DIR}/app/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM_TARGET}.rc @ONLY)
  target_sources(${PROGRAM_TARGET} PRIVATE
    ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM_TARGET}.rc ${CMAKE_SOURCE_DIR}/app/windows/DllSearch.cpp)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM_TARGET}.rc PROPERTIES
    OBJECT_DEPENDS "${CMAKE_SOURCE_DIR}/app/windows/rapdesk.ico;${CMAKE_SOURCE_DIR}/app/windows/program.manifest")
  if(MSVC)
    target_link_options(${PROGRAM_TARGET} PRIVATE /MANIFEST:NO) # the resource file has ours
  endif()
endfunction()
