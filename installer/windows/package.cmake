# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Face of the programs, what they need beside them, and the installers: NSIS for one user without an administrator, and, where
# WiX is found, MSI for companies.
enable_language(RC)
configure_file(windows/signwright.rc.in signwright.rc @ONLY)
foreach(program signwright signwright-cli)
  if(TARGET ${program})
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/signwright.rc)
    if(MSVC)
      target_link_options(${program} PRIVATE /DYNAMICBASE /HIGHENTROPYVA /guard:cf /MANIFEST:NO)
    else()
      target_link_options(${program} PRIVATE LINKER:--dynamicbase,--high-entropy-va,--nxcompat)
    endif()
  endif()
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT signwright)

if(CMAKE_CROSSCOMPILING)
  # windeployqt runs on Windows alone, so what Qt needs is named here; installer/windows/test-wine.sh shows that nothing is missing.
  get_target_property(qt_core Qt6::Core LOCATION)
  cmake_path(GET qt_core PARENT_PATH qt_bin)
  set(qt_plugins ${qt_bin}/../plugins)
  foreach(library Core Gui Widgets Network Sql Concurrent)
    install(FILES ${qt_bin}/Qt6${library}.dll DESTINATION . COMPONENT signwright)
  endforeach()
  foreach(plugin platforms/qwindows styles/qwindowsvistastyle tls/qschannelbackend
      sqldrivers/qsqlite imageformats/qico)
    cmake_path(GET plugin PARENT_PATH folder)
    install(FILES ${qt_plugins}/${plugin}.dll DESTINATION ${folder} COMPONENT signwright)
  endforeach()
  install(FILES ${qt_bin}/libcrypto-3-x64.dll ${qt_bin}/libssl-3-x64.dll DESTINATION . COMPONENT signwright)
  foreach(library libssp-0.dll libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library} OUTPUT_VARIABLE place OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT IS_ABSOLUTE "${place}")
      set(place /usr/x86_64-w64-mingw32/lib/${library})
    endif()
    install(FILES ${place} DESTINATION . COMPONENT signwright)
  endforeach()
  # CPack strips what it built itself; a compiler's own libraries come with the names of everything in them.
  install(CODE "file(GLOB_RECURSE libraries \"\${CMAKE_INSTALL_PREFIX}/*.dll\")
    execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded \${libraries} COMMAND_ERROR_IS_FATAL ANY)" COMPONENT signwright)
else()
  qt_generate_deploy_app_script(TARGET signwright OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy} COMPONENT signwright)
endif()

set(CPACK_GENERATOR NSIS)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Signwright)
set(CPACK_PACKAGE_FILE_NAME Signwright-${PROJECT_VERSION}-windows-x64)
if(NOT SIGNWRIGHT_WEBENGINE)
  string(APPEND CPACK_PACKAGE_FILE_NAME -light)
endif()
set(CPACK_PACKAGE_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/signwright.ico)
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows) # our NSIS.template.in

# What an installed program is updated by is known by this code for ever.
set(CPACK_WIX_UPGRADE_GUID 5C1B77F5-0F43-4C3B-9B0C-2B9A3D6E8A41)
set(CPACK_WIX_VERSION 4)
set(CPACK_WIX_PRODUCT_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/signwright.ico)
set(CPACK_WIX_PROGRAM_MENU_FOLDER Signwright)
set(CPACK_PACKAGE_EXECUTABLES signwright Signwright)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${SIGNWRIGHT_HOMEPAGE}")
