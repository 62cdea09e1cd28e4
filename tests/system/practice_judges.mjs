// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// Clients of others, unmodified, sign in against the practice tenant over HTTPS: Microsoft's own library and a certified one.
// usage: node practice_judges.mjs PATH/TO/signwright-cli
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import * as msal from '@azure/msal-node';
import * as openid from 'openid-client';
import { signIn, startPractice } from './practice_tenant.mjs';

if (!process.env.PRACTICE_INFO) {
  // Node reads further trust anchors at its start only, so the judging is done by a second process.
  const { info, stop } = await startPractice(process.argv[2]);
  try {
    execFileSync(process.execPath, [import.meta.filename ?? new URL(import.meta.url).pathname], {
      stdio: 'inherit', timeout: 120000,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: info.ca_file, PRACTICE_INFO: JSON.stringify(info) },
    });
  } finally {
    await stop();
  }
  process.exit(0);
}

const info = JSON.parse(process.env.PRACTICE_INFO);
const [home] = info.tenants;
const [redirectUri] = info.redirect_uris;
const person = (kind) => info.users.find((user) => user.kind === kind);
const pkce = () => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};
const check = async (name, body) => {
  await body();
  console.log(`ok ${name}`);
};

// ---- Microsoft's own: @azure/msal-node ----------------------------------------------------------

const msalClient = (authority, clientSecret = info.client_secret) => new msal.ConfidentialClientApplication({
  auth: { clientId: info.client_id, clientSecret, authority: `${info.authority_host}/${authority}`, knownAuthorities: [new URL(info.authority_host).host] },
});
const msalSignIn = async (authority, user, more = {}) => {
  const app = msalClient(authority, more.clientSecret);
  const { verifier, challenge } = pkce();
  const scopes = ['openid', 'profile', 'offline_access'];
  const start = await app.getAuthCodeUrl({ scopes, redirectUri, state: 's', nonce: 'n', codeChallenge: challenge, codeChallengeMethod: 'S256', ...more.request });
  const back = await signIn(start, redirectUri, user);
  const answer = back.form ?? back.url.searchParams;
  assert.equal(answer.get('state'), 's');
  return { app, result: await app.acquireTokenByCode({ code: answer.get('code'), scopes, redirectUri, codeVerifier: verifier, nonce: 'n' }) };
};

for (const authority of [home.id, home.domain, 'organizations', 'common']) {
  await check(`msal-node signs in through ${authority}`, async () => {
    const { result } = await msalSignIn(authority, person('works'));
    assert.equal(result.idTokenClaims.tid, home.id);
    assert.equal(result.account.username, person('works').username);
    assert.equal(result.idTokenClaims.ver, '2.0');
  });
}
await check('msal-node takes a guest in the tenant that was named', async () => {
  const { result } = await msalSignIn(home.id, person('guest'));
  assert.equal(result.idTokenClaims.tid, home.id);
});
await check('msal-node with a second factor', async () => {
  const { result } = await msalSignIn(home.id, person('mfa'));
  assert.equal(result.account.username, person('mfa').username);
});
await check('msal-node by form_post', async () => {
  await msalSignIn(home.id, person('works'), { request: { responseMode: 'form_post' } });
});
await check('msal-node refreshes silently', async () => {
  const { app, result } = await msalSignIn(home.id, person('works'));
  const again = await app.acquireTokenSilent({ account: result.account, scopes: ['openid', 'profile'], forceRefresh: true });
  assert.equal(again.fromCache, false);
  assert.notEqual(again.accessToken, result.accessToken);
});
await check('msal-node by client credentials', async () => {
  const result = await msalClient(home.id).acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  assert.ok(result.accessToken);
});
await check('msal-node is told of a wrong secret in the words of Entra', async () => {
  await assert.rejects(msalSignIn(home.id, person('works'), { clientSecret: 'wrong' }), (error) => error.errorCode === 'invalid_client' && error.message.includes('AADSTS7000215'));
});
await check('a person who is not assigned never leaves the page', async () => {
  await assert.rejects(msalSignIn(home.id, person('not_assigned')), /AADSTS50105/);
});

// ---- certified by the OpenID Foundation: openid-client ------------------------------------------

const discovered = (authentication = openid.ClientSecretPost(info.client_secret)) =>
  openid.discovery(new URL(`${info.authority_host}/${home.id}/v2.0`), info.client_id, { redirect_uris: [redirectUri] }, authentication, { execute: [openid.enableNonRepudiationChecks] });
const openidSignIn = async (config, more = {}) => {
  const verifier = openid.randomPKCECodeVerifier(), state = openid.randomState(), nonce = openid.randomNonce();
  const start = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri, scope: 'openid profile email offline_access', state, nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', ...more,
  });
  const back = await signIn(start, redirectUri, person('works'));
  const current = back.form ? new Request(redirectUri, { method: 'POST', body: back.form }) : back.url;
  return openid.authorizationCodeGrant(config, current, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
};

for (const [name, authentication] of [['client_secret_post', openid.ClientSecretPost(info.client_secret)], ['client_secret_basic', openid.ClientSecretBasic(info.client_secret)]]) {
  await check(`openid-client signs in with ${name}`, async () => {
    const tokens = await openidSignIn(await discovered(authentication));
    assert.equal(tokens.claims().iss, `${info.authority_host}/${home.id}/v2.0`);
    assert.equal(tokens.claims().email, person('works').username);
  });
}
await check('openid-client by form_post', async () => { await openidSignIn(await discovered(), { response_mode: 'form_post' }); });
await check('openid-client by code id_token', async () => {
  const config = await discovered();
  openid.useCodeIdTokenResponseType(config);
  const state = openid.randomState(), nonce = openid.randomNonce();
  const back = await signIn(openid.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope: 'openid', state, nonce }), redirectUri, person('works'));
  const tokens = await openid.authorizationCodeGrant(config, back.url, { expectedState: state, expectedNonce: nonce });
  assert.ok(tokens.claims().sub);
});
await check('openid-client reads UserInfo and refreshes', async () => {
  const config = await discovered();
  const tokens = await openidSignIn(config);
  const user = await openid.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  assert.equal(user.email, person('works').username);
  const again = await openid.refreshTokenGrant(config, tokens.refresh_token);
  assert.equal(again.claims().sub, tokens.claims().sub);
});
await check('openid-client signs in on a device', async () => {
  const config = await discovered();
  const device = await openid.initiateDeviceAuthorization(config, { scope: 'openid profile' });
  device.interval = 1;
  const waiting = openid.pollDeviceAuthorizationGrant(config, device);
  await onDevice(device);
  const tokens = await waiting;
  assert.equal(tokens.claims().preferred_username, person('works').username);
});

/** The person at the address that the device shows. */
async function onDevice(device) {
  const jar = new Map();
  const send = async (url, form) => {
    const reply = await fetch(url, { method: form ? 'POST' : 'GET', body: form, redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } });
    for (const line of reply.headers.getSetCookie()) jar.set(...line.split(';')[0].split(/=(.*)/s).slice(0, 2));
    return reply.text();
  };
  const fields = (html) => new URLSearchParams([...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  let html = await send(device.verification_uri, new URLSearchParams({ user_code: device.user_code }));
  for (const [step, typed] of [['password', { loginfmt: person('works').username, passwd: person('works').password }], ['kmsi_no', {}]]) {
    const form = fields(html);
    form.set('step', step);
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    html = await send(new URL('/practice/step', device.verification_uri), form);
  }
  assert.match(html, /on your device/);
}
