// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
//
// The same token and key as bench_validate had, through jose and fast-jwt. Usage: node validate_peers.mjs DIRECTORY [SECONDS]
import { readFileSync } from 'node:fs';
import { createPublicKey } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import * as jose from 'jose';
import { createVerifier } from 'fast-jwt';

const directory = process.argv[2];
const seconds = Number(process.argv[3] ?? 3);
const token = readFileSync(`${directory}/token`, 'utf8');
const jwk = JSON.parse(readFileSync(`${directory}/jwk.json`, 'utf8'));
const { iss, aud } = JSON.parse(readFileSync(`${directory}/expected.json`, 'utf8'));
const floor = Number(readFileSync(`${directory}/floor`, 'utf8')); // of the same run
const rounds = 10;

async function best(name, once) {
  let top = 0;
  for (let round = 0; round <= rounds; ++round) { // the first warms up
    const start = performance.now();
    let count = 0;
    do {
      for (let i = 0; i < 50; ++i) await once();
      count += 50;
    } while (performance.now() - start < (seconds * 1000) / rounds);
    if (round) top = Math.max(top, (count * 1000) / (performance.now() - start));
  }
  console.log(`${name.padEnd(36)}${Math.round(top)}/s\t${(top / floor).toFixed(3)} of bare EVP_DigestVerify`);
}

const keys = jose.createLocalJWKSet({ keys: [{ ...jwk, alg: 'RS256' }] });
await best('jose, local key set', () => jose.jwtVerify(token, keys, { issuer: iss, audience: aud, algorithms: ['RS256'] }));
const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
const verify = createVerifier({ key: pem, algorithms: ['RS256'], allowedIss: iss, allowedAud: aud, cache: false });
await best('fast-jwt, no cache', () => verify(token));
