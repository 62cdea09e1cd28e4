// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// oidc-provider (certified by the OpenID Foundation) with Entra's paths, issuer form and error texts, on loopback. The sign-in pages,
// codes, PKCE, signatures and answers are all its own. Prints one line of JSON with the values to use, then serves until it is ended.
import http from 'node:http';
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { Provider } from 'oidc-provider';

const tenant = randomUUID();
const application = { id: randomUUID(), secret: `Sys8Q~${randomUUID().replaceAll('-', '')}` };
const redirectUri = process.argv[2] ?? 'https://portal.example/signin-oidc';
const server = http.createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `http://127.0.0.1:${server.address().port}`;
const issuer = `${host}/${tenant}/v2.0`;
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const provider = new Provider(issuer, {
  clients: [{
    client_id: application.id, client_secret: application.secret, redirect_uris: [redirectUri], response_types: ['code'],
    grant_types: ['authorization_code', 'client_credentials'], token_endpoint_auth_method: 'client_secret_post',
  }],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'counterpart' }] },
  cookies: { keys: ['only for this run'] },
  conformIdTokenClaims: false, // profile and e-mail stand in the ID token, as Entra has it
  claims: { openid: ['sub', 'tid', 'oid', 'ver'], profile: ['name', 'preferred_username'], email: ['email'] },
  pkce: { required: () => false },
  routes: {
    authorization: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token', jwks: '/discovery/v2.0/keys', userinfo: '/oidc/userinfo', end_session: '/oauth2/v2.0/logout',
  },
  features: {
    devInteractions: { enabled: true }, // its own log-in and consent forms
    clientCredentials: { enabled: true },
    resourceIndicators: { enabled: false },
  },
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: async () => ({
      sub: createHash('sha256').update(id + application.id).digest('base64url'), tid: tenant, oid: randomUUID(), ver: '2.0',
      name: 'Anna Northlight', preferred_username: `${id}@counterpart.example`, email: `${id}@counterpart.example`,
    }),
  }),
});
const numbers = { invalid_client: 7000215, invalid_grant: 70008 };
provider.use(async (ctx, next) => {
  if (ctx.path.endsWith('/token') && ctx.method === 'POST') ctx.set('Cache-Control', 'no-store');
  await next();
  const number = numbers[ctx.body?.error];
  if (number) {
    ctx.body = {
      ...ctx.body, error_description: `AADSTS${number}: ${ctx.body.error_description ?? ''} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()}`,
      error_codes: [number], timestamp: new Date().toISOString(), trace_id: randomUUID(), correlation_id: randomUUID(),
    };
  }
});
const handle = provider.callback();
server.on('request', (request, response) => {
  request.originalUrl = request.url;
  const prefix = `/${tenant}`;
  if (!request.url.startsWith(`${prefix}/`)) {
    const name = request.url.split('/')[1];
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({
      error: 'invalid_tenant', error_codes: [90002],
      error_description: `AADSTS90002: Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    }));
    return;
  }
  request.url = request.url.slice(prefix.length).replace(/^\/v2\.0\/\.well-known\//, '/.well-known/');
  if (request.url.startsWith('/.well-known/')) request.originalUrl = prefix + request.url;
  handle(request, response);
});
console.log(JSON.stringify({ authority_host: host, tenant, client_id: application.id, client_secret: application.secret, redirect_uri: redirectUri, login: 'anna' }));
