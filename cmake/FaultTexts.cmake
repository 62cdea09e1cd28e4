# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# The practice faults are data, their titles and descriptions are translated: this lists them as calls that lupdate
# recognises. The file is never compiled.

function(signwright_fault_texts out file)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} json)
  string(REPLACE ";" "," json "${json}") # only in messages, which are not translated
  # One row a line, as the file is written: string(JSON) would take seconds for so many rows.
  string(REGEX MATCHALL "\"(title|description)\": \"([^\"\\]|\\\\.)*\"" members "${json}")
  set(lines "")
  foreach(member IN LISTS members)
    string(REGEX REPLACE "^\"[a-z]+\": (.*)$" "\\1" text "${member}")
    list(APPEND lines "QT_TRANSLATE_NOOP(\"PracticeFaults\", ${text})")
  endforeach()
  list(REMOVE_DUPLICATES lines)
  string(REPLACE ";" "\n" lines "${lines}")
  file(CONFIGURE OUTPUT ${out} CONTENT "${lines}\n" @ONLY)
endfunction()
