#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
# Time and memory of `explain` on a HAR of SIZE MB (100 if not given), made on the spot. Usage: har_size.sh path/to/signwright-cli [SIZE [MOST]]
# Exit 1 when it is not recognised, or takes more than MOST MB of memory (150 if not given: the program, the file's pages and what it keeps).
set -eu
cli=$1
megabytes=${2:-100}
most=${3:-150}
har=$(mktemp --suffix=.har)
trap 'rm -f "$har"' EXIT
python3 - "$har" "$megabytes" <<'PY'
import json, sys
path, size = sys.argv[1], int(sys.argv[2]) * 1000 * 1000
body = "0123456789abcdef\\\"" * 3000
with open(path, "w") as out:
    out.write('{"log":{"version":"1.2","creator":{"name":"har_size","version":"1"},"entries":[')
    written, index = 0, 0
    while written < size:
        entry = json.dumps({"startedDateTime": "2026-01-01T00:00:00.000Z", "time": 5, "request": {"method": "GET", "url": "https://static.example/asset%d.js" % index, "headers": [{"name": "cookie", "value": "a=b"}]},
                            "response": {"status": 200, "headers": [], "redirectURL": "", "content": {"size": len(body), "mimeType": "text/javascript", "text": body}}}) + ","
        out.write(entry)
        written += len(entry)
        index += 1
    out.write(json.dumps({"startedDateTime": "2026-01-01T00:00:01.000Z", "time": 5, "request": {"method": "GET", "url": "https://portal.example/cb?error=access_denied&error_description=AADSTS50105%3a+not+assigned&state=x", "headers": []},
                          "response": {"status": 302, "headers": [], "content": {"size": 0, "mimeType": "text/html"}}}))
    out.write("]}}")
PY
python3 - "$cli" "$har" "$most" <<'PY'
import resource, subprocess, sys, time
began = time.monotonic()
run = subprocess.run([sys.argv[1], "--json", "explain", sys.argv[2]], capture_output=True, text=True)
took = time.monotonic() - began
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
right = "AADSTS50105" in run.stdout
print("%.2f s, %.0f MB resident, exit %d, %s" % (took, memory, run.returncode, "recognised" if right else "NOT recognised"))
sys.exit(0 if right and run.returncode == 1 and memory <= float(sys.argv[3]) else 1)
PY
