// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// A cold client of openid-client (certified by the OpenID Foundation): discovery, one sign-in by code and PKCE without a browser, the
// signature checked; then it ends. What somebody would script to know whether a sign-in is set up right.
// usage: node check_peer.mjs < what tests/system/entra_dressed_provider.mjs prints
import { readFileSync } from 'node:fs';
import * as openid from '../tests/system/node_modules/openid-client/build/index.js';

const info = JSON.parse(readFileSync(0, 'utf8'));
const config = await openid.discovery(new URL(`${info.authority_host}/${info.tenant}/v2.0`), info.client_id, { redirect_uris: [info.redirect_uri] },
  openid.ClientSecretPost(info.client_secret), { execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks] });
const verifier = openid.randomPKCECodeVerifier(), state = openid.randomState(), nonce = openid.randomNonce();
let url = openid.buildAuthorizationUrl(config, {
  redirect_uri: info.redirect_uri, scope: 'openid profile email', state, nonce,
  code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
});
const jar = new Map();
for (let body; !url.href.startsWith(info.redirect_uri);) {
  const reply = await fetch(url, {
    method: body ? 'POST' : 'GET', body, redirect: 'manual',
    headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; '), ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
  });
  for (const line of reply.headers.getSetCookie()) {
    const [name, value] = line.split(';')[0].split(/=(.*)/s);
    jar.set(name, value);
  }
  if (reply.status >= 300 && reply.status < 400) {
    url = new URL(reply.headers.get('location'), url);
    body = undefined;
    continue;
  }
  const html = await reply.text();
  const prompt = /name="prompt" value="(\w+)"/.exec(html)[1];
  url = new URL(/<form[^>]*action="([^"]+)"/.exec(html)[1], url);
  body = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: info.login, password: 'x' } : {}) }).toString();
}
await openid.authorizationCodeGrant(config, url, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
