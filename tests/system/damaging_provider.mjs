// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// oauth2-mock-server behind Entra's paths, on loopback, with its hooks to damage what it sends. Nobody has to log in. The damage is
// the last path of `POST /damage/NAME` (none: no damage). Prints one line of JSON with the values to use, then serves until it is ended.
import http from 'node:http';
import { createHmac, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { OAuth2Server } from 'oauth2-mock-server';

const tenant = randomUUID();
const clientId = randomUUID();
const redirectUri = process.argv[2] ?? 'https://portal.example/signin-oidc';
const mock = new OAuth2Server();
await mock.issuer.keys.generate('RS256');
const handle = mock.service.requestHandler;
const paths = { [`/${tenant}/oauth2/v2.0/authorize`]: '/authorize', [`/${tenant}/oauth2/v2.0/token`]: '/token', [`/${tenant}/discovery/v2.0/keys`]: '/jwks' };
let damage = 'none';

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const coded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const parts = (token) => token.split('.').slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url')));
const signed = (header, claims, sign) => { const data = `${coded(header)}.${coded(claims)}`; return `${data}.${sign(data)}`; };

// On the claims, before the provider signs them (once for the access token, once for the ID token; both are damaged).
const hour = 3600;
const claims = {
  expired: (c) => { c.iat -= 3 * hour; c.nbf = c.iat; c.exp = c.iat + hour; },
  not_yet: (c) => { c.nbf = c.iat + hour; },
  audience: (c) => { c.aud = randomUUID(); },
  audience_list: (c) => { c.aud = [c.aud, randomUUID()]; },
  nonce: (c) => { c.nonce = 'of-somebody-else'; },
  nonce_missing: (c) => { delete c.nonce; },
  issuer: (c) => { c.iss = `${c.iss}/`; },
  tenant: (c) => { c.tid = randomUUID(); },
  subject: (c) => { delete c.sub; },
};
// On the finished ID token.
const tokens = {
  foreign_key: (t) => { const [h, p] = parts(t); return signed(h, p, (d) => createSign('RSA-SHA256').update(d).sign(foreign).toString('base64url')); },
  unsigned: (t) => { const [, p] = parts(t); return signed({ alg: 'none', typ: 'JWT' }, p, () => ''); },
  hmac: (t) => { const [h, p] = parts(t); return signed({ ...h, alg: 'HS256' }, p, (d) => createHmac('sha256', 'public').update(d).digest('base64url')); },
  key_unknown: (t) => { const [h, p] = parts(t); return signed({ ...h, kid: 'never-published' }, p, () => t.split('.')[2]); },
  cut: (t) => t.slice(0, -2),
  two_parts: (t) => t.split('.').slice(0, 2).join('.'),
};
// On the whole answer of the token endpoint.
const answers = {
  secret: (r) => { r.statusCode = 401; r.body = { error: 'invalid_client', error_description: "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.", error_codes: [7000215], trace_id: randomUUID(), correlation_id: randomUUID() }; },
  code_used: (r) => { r.statusCode = 400; r.body = { error: 'invalid_grant', error_description: 'AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.', error_codes: [54005] }; },
  no_id_token: (r) => { delete r.body.id_token; },
  broken: (r) => { r.statusCode = 500; r.body = {}; },
};
mock.service.on('beforeTokenSigning', (token) => {
  Object.assign(token.payload, { tid: tenant, oid: randomUUID(), ver: '2.0', name: 'Anna Northlight', preferred_username: 'anna@counterpart.example' });
  claims[damage]?.(token.payload);
});
mock.service.on('beforeResponse', (reply) => {
  if (reply.body?.id_token && tokens[damage]) reply.body.id_token = tokens[damage](reply.body.id_token);
  answers[damage]?.(reply);
});

const server = http.createServer((request, response) => {
  const [path, query] = request.url.split('?');
  const json = (value) => { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify(value)); };
  if (request.method === 'POST' && path.startsWith('/damage/')) {
    damage = path.slice('/damage/'.length);
    response.statusCode = damage === 'none' || claims[damage] || tokens[damage] || answers[damage] ? 204 : 404;
    response.end();
  } else if (path === `/${tenant}/v2.0/.well-known/openid-configuration`) {
    json({
      issuer: mock.issuer.url, authorization_endpoint: `${host}/${tenant}/oauth2/v2.0/authorize`, token_endpoint: `${host}/${tenant}/oauth2/v2.0/token`,
      jwks_uri: `${host}/${tenant}/discovery/v2.0/keys`, response_types_supported: ['code'], subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'], token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    });
  } else if (paths[path]) {
    request.url = paths[path] + (query ? `?${query}` : '');
    handle(request, response);
  } else {
    response.statusCode = 404;
    json({ error: 'invalid_tenant', error_description: "AADSTS90002: Tenant not found.", error_codes: [90002] });
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const host = `http://127.0.0.1:${server.address().port}`;
mock.issuer.url = `${host}/${tenant}/v2.0`;
console.log(JSON.stringify({
  authority_host: host, tenant, client_id: clientId, client_secret: 'Sys8Q~any-secret-will-do-here', redirect_uri: redirectUri,
  damages: [...Object.keys(claims), ...Object.keys(tokens), ...Object.keys(answers)],
}));
