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
rapdesk_precompiled_kind(cli cli USES Qt6::Core tl::expected CLI11::CLI11)
# Without Qt Test's own headers: each test defines for itself what stands in those.
if(RAPDESK_TESTS)
  rapdesk_precompiled_kind(test core USES Qt6::Core tl::expected OPTIONS ${RAPDESK_TEST_OPTIONS})
  rapdesk_precompiled_kind(window_test window USES Qt6::Widgets tl::expected OPTIONS ${RAPDESK_TEST_OPTIONS})
endif()
