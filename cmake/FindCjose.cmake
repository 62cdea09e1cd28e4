# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# libcjose, another JOSE library, as an oracle for tests and measurements; never part of the program. Its pkg-config file asks
# for jansson's development files, which its headers do not need, so it is looked for by hand. Target: Cjose::Cjose.
find_path(CJOSE_INCLUDE_DIR cjose/cjose.h)
find_library(CJOSE_LIBRARY cjose)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Cjose REQUIRED_VARS CJOSE_LIBRARY CJOSE_INCLUDE_DIR)
if(Cjose_FOUND AND NOT TARGET Cjose::Cjose)
  add_library(Cjose::Cjose UNKNOWN IMPORTED)
  set_target_properties(Cjose::Cjose PROPERTIES IMPORTED_LOCATION ${CJOSE_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${CJOSE_INCLUDE_DIR})
endif()
mark_as_advanced(CJOSE_INCLUDE_DIR CJOSE_LIBRARY)
