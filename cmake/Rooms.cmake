# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# A room is one static library with an include root of its own: what it does not link it cannot include.
# The arrows between rooms are declared here, once, by each room's CMakeLists.txt; tests/architecture reads them back.

add_library(signwright_flags INTERFACE)
target_compile_definitions(signwright_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400) # what replaces the later ones is not in Qt 6.4
target_compile_options(signwright_flags INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -fstack-protector-strong>
  # GCC 12 sees uninitialised members in std::optional and in coroutine frames where there are none.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<COMPILE_LANGUAGE:CXX>>:-Wno-missing-field-initializers -Wno-maybe-uninitialized>
  $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8 /guard:cf>)
if(MINGW)
  target_link_options(signwright_flags INTERFACE -fstack-protector-strong) # brings in libssp
endif()
if(SIGNWRIGHT_WERROR)
  target_compile_options(signwright_flags INTERFACE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Werror> $<$<CXX_COMPILER_ID:MSVC>:/WX>)
endif()
if(SIGNWRIGHT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # coverage for libFuzzer; only its targets link its main()
endif()
if(SIGNWRIGHT_SANITIZE OR SIGNWRIGHT_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options(-fno-sanitize=function) # clang 14 cannot assemble it in coroutines
  endif()
endif()
if(UNIX AND NOT APPLE)
  add_link_options(LINKER:-z,relro LINKER:-z,now)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  target_compile_definitions(signwright_flags INTERFACE _GLIBCXX_ASSERTIONS)
  # Debian's and Ubuntu's compilers may define it already; with another value that would be an error.
  target_compile_options(signwright_flags INTERFACE $<$<CXX_COMPILER_ID:GNU,Clang>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
endif()

# signwright_room(<name> SOURCES <files…> [ROOMS <rooms it may use…>] [LIBS <outside libraries…>] [PRIVATE_LIBS <…>])
# Public headers live in include/<name>/, so that every include line names its room.
function(signwright_room name)
  cmake_parse_arguments(R "" "" "SOURCES;ROOMS;LIBS;PRIVATE_LIBS" ${ARGN})
  add_library(sw_${name} STATIC ${R_SOURCES})
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/*.h)
  target_sources(sw_${name} PRIVATE ${headers}) # so that AUTOMOC sees Q_OBJECT in public headers
  target_include_directories(sw_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  set(rooms ${R_ROOMS})
  list(TRANSFORM rooms PREPEND sw_)
  target_link_libraries(sw_${name} PUBLIC ${rooms} ${R_LIBS} PRIVATE signwright_flags ${R_PRIVATE_LIBS})
  set_property(GLOBAL APPEND PROPERTY SIGNWRIGHT_ROOMS "${name}:${R_ROOMS}")
endfunction()

# signwright_test(<name> SOURCES <files…> LIBS <…> [LABELS <…>] [TIMEOUT <s>] [ENVIRONMENT <…>])
# One Qt Test program a class; offscreen unless the environment says otherwise.
function(signwright_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  target_link_libraries(${name} PRIVATE signwright_flags ${T_LIBS} Qt6::Test)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  # Settings that a test changes are the test's own, never the developer's.
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/config;${T_ENVIRONMENT}")
  if(T_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}")
  endif()
endfunction()
