# rapdesk_room(<name> SOURCES ... USES ... [PRIVATE_USES ...])
#
# A room of the house as a static library rapdesk_<name>. USES is what its public headers need, PRIVATE_USES what only its
# sources need: a third party's types stay in the room that has it there.
function(rapdesk_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(rapdesk_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(rapdesk_${name} PUBLIC ${ROOM_USES} PRIVATE rapdesk_strictness ${ROOM_PRIVATE_USES})
  target_include_directories(rapdesk_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
endfunction()

# rapdesk_test(<name> SOURCES ... USES ... [LABELS ...] [GUI])
#
# A Qt Test program, run by ctest under the same name. GUI tests get a real window, offscreen.
function(rapdesk_test name)
  cmake_parse_arguments(TEST "GUI" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES})
  target_link_libraries(test_${name} PRIVATE rapdesk_strictness Qt6::Test ${TEST_USES})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT TEST_TIMEOUT AND MINGW)
    set(TEST_TIMEOUT 900) # Wine takes its time on a busy machine
  elseif(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen" "TZ=America/New_York")
  if(MINGW)
    # app/windows/RegularExpressions.h; and what a test finds goes to a debugger otherwise. Wine hides QT_ variables from its
    # programs, and shows them those that are called WINEQT_.
    foreach(variable "QT_ENABLE_REGEXP_JIT=0" "QT_FORCE_STDERR_LOGGING=1")
      list(APPEND environment "${variable}" "WINE${variable}")
    endforeach()
  endif()
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "${environment}" TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}")
endfunction()
