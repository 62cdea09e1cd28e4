# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# The .deb: change logs and licences in Debian's form, AppArmor's profile, and what cannot be seen of the dependencies.
# Each suite's packages have a version of their own: they can lie beside each other, and a newer suite's replaces an older one's.
cmake_host_system_information(RESULT system QUERY DISTRIB_ID)
cmake_host_system_information(RESULT system_version QUERY DISTRIB_VERSION_ID)
string(REPLACE debian deb system "${system}")
set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION}+${system}${system_version})
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where that is set
foreach(package signwright signwright-cli)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${package})
  configure_file(linux/changelog.in ${folder}/changelog @ONLY)
  configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${folder}/NEWS COPYONLY)
  execute_process(COMMAND ${GZIP} -9nfk ${folder}/changelog ${folder}/NEWS COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${folder}/changelog.gz ${folder}/NEWS.gz linux/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${package} COMPONENT ${package})
endforeach()
if(SIGNWRIGHT_DESKTOP)
  install(FILES linux/apparmor.signwright DESTINATION ${CMAKE_INSTALL_DATADIR}/signwright RENAME apparmor COMPONENT signwright)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # otherwise it is put before each description, whose first line is the synopsis
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_SIGNWRIGHT_PACKAGE_NAME signwright)
set(CPACK_DEBIAN_SIGNWRIGHT-CLI_PACKAGE_NAME signwright-cli)
# What is opened while the program runs, which dpkg-shlibdeps cannot see.
set(CPACK_DEBIAN_SIGNWRIGHT_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_SIGNWRIGHT-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_SIGNWRIGHT_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, libsecret-1-0, qt6-translations-l10n, qt6-wayland, signwright-cli")
set(CPACK_DEBIAN_SIGNWRIGHT-CLI_PACKAGE_RECOMMENDS "libsecret-1-0")
set(CPACK_DEBIAN_SIGNWRIGHT_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_SOURCE_DIR}/linux/debian/postinst;${CMAKE_CURRENT_SOURCE_DIR}/linux/debian/prerm")
set(CPACK_DEBIAN_SIGNWRIGHT_PACKAGE_CONTROL_STRICT_PERMISSION ON)
