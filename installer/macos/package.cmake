# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# The bundle's face, what it carries, and the disk image. The release workflow signs between `cmake --install` and `hdiutil`:
# what is signed must not be changed any more.
set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/icons/signwright.icns TARGET_DIRECTORY signwright PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(signwright PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/icons/signwright.icns)
set_target_properties(signwright PROPERTIES
  OUTPUT_NAME Signwright
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER org.signwright.Signwright
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
install(PROGRAMS $<TARGET_FILE:signwright-cli> DESTINATION Signwright.app/Contents/MacOS COMPONENT signwright)
if(TARGET signwright_webengine)
  install(FILES $<TARGET_FILE:signwright_webengine> DESTINATION Signwright.app/Contents/PlugIns COMPONENT signwright)
endif()
# Qt's frameworks, its plugins, and Chromium's helper with its resources (macdeployqt).
qt_generate_deploy_app_script(TARGET signwright OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR
  DEPLOY_TOOL_OPTIONS -executable=Signwright.app/Contents/MacOS/signwright-cli)
install(SCRIPT ${deploy} COMPONENT signwright)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_COMPONENTS_ALL signwright)
set(CPACK_PACKAGE_FILE_NAME Signwright-${PROJECT_VERSION}-macos-universal)
set(CPACK_DMG_VOLUME_NAME Signwright)
set(CPACK_DMG_FORMAT ULFO)
