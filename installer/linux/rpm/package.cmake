# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# The .rpm, for Fedora and openSUSE alike: what can be asked for by a library's own name is asked for so, not by a package's.
string(TIMESTAMP date "%a %b %d %Y" UTC) # of SOURCE_DATE_EPOCH, where that is set
configure_file(linux/rpm/changelog.in rpm.changelog @ONLY)

# Each distribution has another version of cpp-httplib, and its library's name changes with the version: the programs bring theirs.
set(carried)
if(HTTPLIB_FOUND) # by pkg-config, in src/practice; elsewhere it is no library
  find_library(HTTPLIB_LIBRARY cpp-httplib HINTS ${HTTPLIB_LIBRARY_DIRS} REQUIRED)
  file(REAL_PATH ${HTTPLIB_LIBRARY} carried)
  execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${carried} OUTPUT_VARIABLE header COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCH "SONAME +([^\n]+)" header "${header}")
  set(carried_as ${CMAKE_MATCH_1})
  string(REGEX REPLACE "^.*\\.so\\." "" carried_version ${carried})
endif()

set(licences ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/resources/licences/cli11.txt ${PROJECT_SOURCE_DIR}/resources/licences/CC0-1.0.txt)
if(carried)
  list(APPEND licences ${PROJECT_SOURCE_DIR}/resources/licences/cpp-httplib.txt)
endif()
foreach(package ${CPACK_COMPONENTS_ALL})
  string(TOUPPER ${package} PACKAGE)
  install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package} COMPONENT ${package})
  install(FILES ${licences} DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/licenses/${package} COMPONENT ${package})
  foreach(licence ${licences})
    cmake_path(GET licence FILENAME name)
    list(APPEND CPACK_RPM_${PACKAGE}_USER_FILELIST "%license /usr/share/licenses/${package}/${name}")
  endforeach()
  if(carried)
    install(PROGRAMS ${carried} DESTINATION ${CMAKE_INSTALL_LIBDIR}/${package} RENAME ${carried_as} COMPONENT ${package})
    set_target_properties(${package} PROPERTIES INSTALL_RPATH "\$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/${package}")
  endif()
  set(CPACK_RPM_${PACKAGE}_PACKAGE_NAME ${package})
  # The description's first line is the summary, which begins with a capital letter here.
  string(REGEX MATCH "^(.)([^\n]*)\n(.*)$" ignored "${CPACK_COMPONENT_${PACKAGE}_DESCRIPTION}")
  string(TOUPPER "${CMAKE_MATCH_1}" capital)
  set(CPACK_RPM_${PACKAGE}_PACKAGE_SUMMARY "${capital}${CMAKE_MATCH_2}")
  set(CPACK_RPM_${PACKAGE}_PACKAGE_DESCRIPTION "${CMAKE_MATCH_3}")
endforeach()

set(CPACK_VERBATIM_VARIABLES ON) # there are quotes in them
set(CPACK_GENERATOR RPM)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT signwright)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0 AND BSD-3-Clause AND CC0-1.0")
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# All is stripped and compressed; and it is of one date, whenever its source was checked out.
set(CPACK_RPM_SPEC_INSTALL_POST "find %{buildroot} -exec touch --no-dereference --date=@$SOURCE_DATE_EPOCH {} +")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/rpm.changelog)
# Folders that belong to the system, or to a package that everybody has.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/${CMAKE_INSTALL_LIBDIR} /usr/share/applications /usr/share/icons /usr/share/icons/hicolor
  /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/metainfo)
# Qt's driver for SQLite is loaded, not linked: Fedora has it in qt6-qtbase, openSUSE in a package of its own.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
# CPack knows no Recommends, and has one text for all packages; rpm itself tells them apart.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global use_source_date_epoch_as_buildtime 1
%global _buildhost localhost
%global _build_id_links none
%global _binary_payload w19.zstdio
%global __provides_exclude_from ^%{_prefix}/${CMAKE_INSTALL_LIBDIR}/%{name}/
Packager: ${SIGNWRIGHT_MAINTAINER}
Recommends: libsecret-1.so.0()(64bit)
%if \"%{name}\" == \"signwright\"
Recommends: (qt6-qttranslations or qt6-translations)
Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: signwright-cli
Suggests: gnome-keyring
%endif
")
if(carried)
  string(APPEND CPACK_RPM_PACKAGE_LICENSE " AND MIT")
  string(APPEND CPACK_RPM_SPEC_MORE_DEFINE "%global __requires_exclude ^libcpp-httplib\\\\.so
Provides: bundled(cpp-httplib) = ${carried_version}
")
endif()
