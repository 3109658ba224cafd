# Headers that nearly every source includes, read by the compiler once for each way it is called: about half of what a source
# takes to compile. Sources include what they use nevertheless: clang-tidy reads them without these.
function(rapdesk_precompiled_kind kind header)
  cmake_parse_arguments(KIND "" "" "USES;OPTIONS" ${ARGN})
  set(target rapdesk_precompiled_${kind})
  add_library(${target} OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled/nothing.cpp)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${target} PRIVATE rapdesk_strictness ${KIND_USES})
  target_compile_options(${target} PRIVATE ${KIND_OPTIONS})
  target_precompile_headers(${target} PRIVATE
    $<$<COMPILE_LANGUAGE:CXX>:${CMAKE_SOURCE_DIR}/cmake/precompiled/${header}.h>)
endfunction()

# rapdesk_precompiled(<target> <kind>): the kinds are below. The compiler refuses those of another way of calling it.
function(rapdesk_precompiled target kind)
  target_precompile_headers(${target} REUSE_FROM rapdesk_precompiled_${kind})
endfunction()

# The optimiser takes a third of a test's compile time, and gives nothing for it. (_FORTIFY_SOURCE wants it.)
set(RAPDESK_TEST_OPTIONS -O0 -U_FORTIFY_SOURCE)

rapdesk_precompiled_kind(core core USES Qt6::Core tl::expected)
rapdesk_precompiled_kind(window window USES Qt6::Widgets tl::expected)
if(RAPDESK_TESTS)
  # Qt Test without the folders that it tells each program by definitions: they would keep its headers out of what is
  # precompiled, and ccache from taking what another clone has built. Its headers look for Qt Network's: so all tests have that.
  add_library(rapdesk_qttest INTERFACE)
  target_include_directories(rapdesk_qttest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
  target_link_libraries(rapdesk_qttest INTERFACE Qt6::Network $<LINK_ONLY:Qt6::Test>)

  rapdesk_precompiled_kind(test test USES Qt6::Core tl::expected rapdesk_qttest OPTIONS ${RAPDESK_TEST_OPTIONS})
  rapdesk_precompiled_kind(window_test window_test
    USES Qt6::Widgets tl::expected rapdesk_qttest OPTIONS ${RAPDESK_TEST_OPTIONS})
endif()
