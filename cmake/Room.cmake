# rapdesk_room(<name> SOURCES ... USES ... [PRIVATE_USES ...])
#
# A room of the house as a static library rapdesk_<name>. USES is what its public headers need, PRIVATE_USES what only its
# sources need: a third party's types stay in the room that has it there.
function(rapdesk_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(rapdesk_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(rapdesk_${name} PUBLIC ${ROOM_USES} PRIVATE rapdesk_strictness ${ROOM_PRIVATE_USES})
  target_include_directories(rapdesk_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
  if(name MATCHES "^ui_")
    rapdesk_precompiled(rapdesk_${name} window)
  else()
    rapdesk_precompiled(rapdesk_${name} core)
  endif()
endfunction()

# rapdesk_test(<name> SOURCES ... USES ... [LABELS ...] [TIMEOUT ...] [GUI])
#
# A Qt Test program test_<name>, run by ctest under the same name. GUI tests get a real window, offscreen.
function(rapdesk_test name)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
  _rapdesk_test_program(test_${name} "${TEST_GUI}" "${TEST_SOURCES}" "${TEST_USES}")
  _rapdesk_ctest(${name} "${TEST_TIMEOUT}" "${TEST_LABELS}" test_${name})
endfunction()

# rapdesk_tests(<program> NAMES ... USES ... [PREFIX ...] [LABELS ...] [TIMEOUT ...] [GUI])
#
# The same for several test_<name>.cpp that are linked to one program test_<program>, as linking takes longer than compiling them:
# `test_<program> test_<name>` runs one of them. ctest has each by itself as <prefix>_<name>; the prefix is the program otherwise.
function(rapdesk_tests program)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT;PREFIX" "NAMES;USES;LABELS" ${ARGN})
  if(NOT TEST_PREFIX)
    set(TEST_PREFIX ${program})
  endif()
  set(sources ${TEST_NAMES})
  list(TRANSFORM sources PREPEND test_)
  list(TRANSFORM sources APPEND .cpp)
  create_test_sourcelist(all_sources test_${program}_main.cpp ${sources})
  foreach(name ${TEST_NAMES})
    set_source_files_properties(test_${name}.cpp PROPERTIES COMPILE_DEFINITIONS RAPDESK_TEST_FUNCTION=test_${name}) # tests/TestMain.h
  endforeach()
  _rapdesk_test_program(test_${program} "${TEST_GUI}" "${all_sources}" "${TEST_USES}")
  foreach(name ${TEST_NAMES})
    _rapdesk_ctest(${TEST_PREFIX}_${name} "${TEST_TIMEOUT}" "${TEST_LABELS}" test_${program} test_${name})
  endforeach()
endfunction()

function(_rapdesk_test_program target gui sources uses)
  add_executable(${target} ${sources})
  target_link_libraries(${target} PRIVATE rapdesk_strictness rapdesk_qttest ${uses})
  target_compile_options(${target} PRIVATE ${RAPDESK_TEST_OPTIONS})
  if(gui)
    rapdesk_precompiled(${target} window_test)
  else()
    rapdesk_precompiled(${target} test)
  endif()
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endfunction()

function(_rapdesk_ctest name timeout labels)
  add_test(NAME ${name} COMMAND ${ARGN})
  if(NOT timeout AND MINGW)
    set(timeout 900) # Wine takes its time on a busy machine
  elseif(NOT timeout)
    set(timeout 300)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen" "TZ=America/New_York" "RAPDESK_LANGUAGE=en")
  if(MINGW)
    # app/windows/RegularExpressions.h; and what a test finds goes to a debugger otherwise. Wine hides QT_ variables from its
    # programs, and shows them those that are called WINEQT_.
    foreach(variable "QT_ENABLE_REGEXP_JIT=0" "QT_FORCE_STDERR_LOGGING=1")
      list(APPEND environment "${variable}" "WINE${variable}")
    endforeach()
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${timeout} LABELS "${labels}")
endfunction()
