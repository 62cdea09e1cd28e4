// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// `signwright-cli check` against providers of others: a certified one in Entra's dress, and one made to misbehave.
// usage: node check_counterparts.mjs PATH/TO/signwright-cli
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { check, integrationFor, startProvider } from './counterpart.mjs';

const program = process.argv[2];
// The portal's own address answers, so that what is said is said of the provider.
const portal = http.createServer((request, response) => { request.resume(); response.end('portal'); });
await new Promise((resolve) => portal.listen(0, '127.0.0.1', resolve));
const redirectUri = `http://localhost:${portal.address().port}/signin-oidc`;
const outcome = (report, name) => report.checks.find((one) => one.check === name)?.outcome;
const first = (report) => report.findings[0]?.cause;
const test = async (name, body) => { await body(); console.log(`ok ${name}`); };

try {
  const certified = await startProvider('entra_dressed_provider.mjs', [redirectUri]);
  const { info } = certified;
  await test('oidc-provider in the dress of Entra: everything that can be checked without a user passes', async () => {
    const { code, report } = await check(program, integrationFor(info), info.client_secret);
    assert.equal(report.verdict, 'pass');
    assert.equal(code, 0);
    for (const name of ['discovery', 'issuer', 'keys', 'client_credentials', 'redirect_uri', 'portal_host', 'clock']) assert.equal(outcome(report, name), 'pass', name);
    assert.deepEqual(report.findings.filter((finding) => finding.severity === 'error'), []);
  });
  await test('oidc-provider: a wrong secret', async () => {
    const { code, report } = await check(program, integrationFor(info), 'Abc8Q~wrongwrongwrongwrongwrongwrongwr');
    assert.deepEqual([code, report.verdict, outcome(report, 'client_credentials'), first(report)], [1, 'fail', 'fail', 'secret_value']);
  });
  await test('oidc-provider: a tenant that does not exist', async () => {
    const { code, report } = await check(program, integrationFor(info, { tenants: [randomUUID()] }), info.client_secret);
    assert.deepEqual([code, outcome(report, 'discovery'), first(report)], [1, 'fail', 'tenant_id']);
  });
  await test('oidc-provider: a redirect URI that is not registered', async () => {
    const { report } = await check(program, integrationFor(info, { redirect_uris: [`${redirectUri}/`] }), info.client_secret);
    assert.notEqual(outcome(report, 'redirect_uri'), 'pass');
  });
  await certified.stop();
  await test('oidc-provider, gone: undecided, and nothing is said of the settings', async () => {
    const { code, report } = await check(program, integrationFor(info), info.client_secret);
    assert.deepEqual([code, report.verdict, first(report)], [4, 'undecided', 'network']);
  });

  const misbehaving = await startProvider('damaging_provider.mjs', [redirectUri]);
  const other = misbehaving.info;
  const damage = async (name) => assert.equal((await fetch(`${other.authority_host}/damage/${name}`, { method: 'POST' })).status, 204);
  await test('oauth2-mock-server, undamaged', async () => {
    const { code, report } = await check(program, integrationFor(other), other.client_secret);
    assert.equal(code, 0);
    assert.deepEqual(report.findings.filter((finding) => finding.severity === 'error'), []);
  });
  await test('oauth2-mock-server: the token endpoint says that the secret is wrong', async () => {
    await damage('secret');
    const { code, report } = await check(program, integrationFor(other), other.client_secret);
    assert.deepEqual([code, first(report), report.findings[0].code], [1, 'secret_value', 'AADSTS7000215']);
  });
  await test('oauth2-mock-server: the token endpoint breaks down', async () => {
    await damage('broken');
    const { code, report } = await check(program, integrationFor(other), other.client_secret);
    assert.notEqual(outcome(report, 'client_credentials'), 'pass');
    assert.notEqual(code, 0);
    assert.notEqual(first(report), 'secret_value');
  });
  await misbehaving.stop();
} finally {
  portal.closeAllConnections();
  portal.close();
}
