# One INTERFACE target carries the language standard, warnings as errors, Qt's strictness and hardening.
add_library(rapdesk_strictness INTERFACE)

target_compile_features(rapdesk_strictness INTERFACE cxx_std_20)

target_compile_definitions(rapdesk_strictness INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(rapdesk_strictness INTERFACE /W4 /WX /permissive- /utf-8 /Zc:__cplusplus /guard:cf)
  target_link_options(rapdesk_strictness INTERFACE /guard:cf /DYNAMICBASE /NXCOMPAT /HIGHENTROPYVA)
else()
  target_compile_options(rapdesk_strictness INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wformat=2 -Wunused -Wcast-align -fstack-protector-strong)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(rapdesk_strictness INTERFACE -fpch-preprocess) # or ccache takes no precompiled header
  endif()
  if(RAPDESK_SANITIZE)
    target_compile_options(rapdesk_strictness INTERFACE
      -fsanitize=${RAPDESK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(rapdesk_strictness INTERFACE -fsanitize=${RAPDESK_SANITIZE})
  else()
    target_compile_definitions(rapdesk_strictness INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(rapdesk_strictness INTERFACE -Wl,-z,relro,-z,now)
  elseif(MINGW)
    # Control flow guard is beyond MinGW's GCC. No time and no path of this machine goes into the programs.
    target_link_options(rapdesk_strictness INTERFACE
      -fstack-protector-strong -Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp)
    target_compile_options(rapdesk_strictness INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
  endif()
endif()

if(WIN32)
  target_compile_definitions(rapdesk_strictness INTERFACE
    UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()
