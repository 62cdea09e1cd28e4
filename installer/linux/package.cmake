# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# What belongs to a Linux system beside the programs. What .deb or .rpm want beside that is in debian/ and rpm/.
set(SIGNWRIGHT_LINUX_PACKAGE debian CACHE STRING "The packages that cpack makes on Linux: debian or rpm")
set_property(CACHE SIGNWRIGHT_LINUX_PACKAGE PROPERTY STRINGS debian rpm)
find_program(GZIP gzip REQUIRED)
configure_file(linux/org.signwright.Signwright.metainfo.xml.in org.signwright.Signwright.metainfo.xml @ONLY)
# Manuals are packed, and without a time stamp in them.
foreach(package signwright signwright-cli)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${package})
  configure_file(linux/${package}.1.in ${folder}/${package}.1 @ONLY)
  execute_process(COMMAND ${GZIP} -9nfk ${folder}/${package}.1 COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${folder}/${package}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${package})
endforeach()
# What each package is made of, as SPDX, beside it and in it: told by the package manager of the system it is built on.
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
  set(programs_of_signwright-cli "$<TARGET_FILE:signwright-cli>")
  if(SIGNWRIGHT_DESKTOP)
    set(programs_of_signwright "$<TARGET_FILE:signwright>")
    if(SIGNWRIGHT_WEBENGINE)
      list(APPEND programs_of_signwright "$<TARGET_FILE:signwright_webengine>")
    endif()
  endif()
  foreach(package signwright signwright-cli)
    if(programs_of_${package})
      set(sbom ${CMAKE_BINARY_DIR}/${package}_${PROJECT_VERSION}.spdx.json)
      list(JOIN programs_of_${package} "\" \"" programs)
      install(CODE "execute_process(COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/make-sbom\" --name ${package} --version ${PROJECT_VERSION} --output \"${sbom}\"
        --built-in libcli11-dev --built-in libexpected-dev \"${programs}\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT ${package})
      install(FILES ${sbom} DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package} COMPONENT ${package})
    endif()
  endforeach()
endif()
if(SIGNWRIGHT_DESKTOP)
  install(FILES linux/signwright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT signwright)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.signwright.Signwright.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT signwright)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/signwright.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT signwright)
endif()

# For installer/linux/test-appimage, which finds its libraries where the AppImage's programs do; never installed.
if(SIGNWRIGHT_DESKTOP AND SIGNWRIGHT_WEBENGINE)
  add_executable(signwright-try-parts EXCLUDE_FROM_ALL linux/appimage/try_parts.cpp)
  target_link_libraries(signwright-try-parts PRIVATE signwright_flags sw_browser sw_vault Qt6::Widgets QCoro6::Core)
  set_target_properties(signwright-try-parts PROPERTIES BUILD_RPATH "$ORIGIN/../lib" BUILD_RPATH_USE_ORIGIN ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
endif()

set(CPACK_COMPONENTS_GROUPING IGNORE)
include(linux/${SIGNWRIGHT_LINUX_PACKAGE}/package.cmake)
