# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DPROGRAM=… -DOUT=… -P PrintTo.cmake: what the program prints becomes the file, in every shell.
execute_process(COMMAND ${PROGRAM} OUTPUT_FILE ${OUT} COMMAND_ERROR_IS_FATAL ANY)
