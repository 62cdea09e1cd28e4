// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// A provider of others as a process of its own, and the built command line program asked about it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts a provider script of this folder; resolves to what it prints and a way to stop it. */
export async function startProvider(script, args = []) {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const info = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return { info, stop: () => new Promise((resolve) => { child.removeAllListeners('exit'); child.once('exit', resolve); child.kill(); }) };
}

/** The integration file for a provider. */
export const integrationFor = (info, more = {}) => ({
  schema: 1, name: 'Counterpart', portal: { kind: 'other' }, cloud: 'custom', authority_host: info.authority_host, authority: 'tenant',
  tenants: [info.tenant], client_id: info.client_id, redirect_uris: [info.redirect_uri], ...more,
});

/** `signwright-cli --json check`; the secret goes through stdin. Resolves to { code, report }. */
export async function check(program, integration, secret) {
  const folder = mkdtempSync(join(tmpdir(), 'signwright-'));
  try {
    const file = join(folder, 'integration.json');
    writeFileSync(file, JSON.stringify(integration));
    const child = spawn(program, ['--json', '--quiet', '--timeout', '60', 'check', '--integration', file, '--secret-stdin'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (data) => { out += data; });
    child.stdin.end(`${secret}\n`);
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, report: JSON.parse(out) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
