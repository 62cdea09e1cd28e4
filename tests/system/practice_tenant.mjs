// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// The practice tenant as its users have it: the built command line program, and a person made of forms.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts `signwright-cli practice serve`; resolves to what it prints and a way to stop it. */
export async function startPractice(program, args = []) {
  const child = spawn(program, ['practice', 'serve', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const info = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (code) => reject(new Error(`practice serve ended with ${code}`)));
  });
  return { info, stop: () => new Promise((resolve) => { child.removeAllListeners('exit'); child.once('exit', resolve); child.kill('SIGTERM'); }), pid: child.pid };
}

const unescape = (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * Follows redirects, keeps cookies and fills in forms from `start` until it would leave for `redirectUri`.
 * Resolves to { url } or, with response_mode=form_post, { url, form }.
 */
export async function signIn(start, redirectUri, user) {
  const jar = new Map();
  let url = new URL(start), body;
  for (let hop = 0; hop < 20; ++hop) {
    const reply = await fetch(url, {
      method: body ? 'POST' : 'GET', body, redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [pair] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const html = await reply.text();
    if (reply.status >= 300 && reply.status < 400) {
      url = new URL(reply.headers.get('location'), url);
      body = undefined;
      if (url.href.startsWith(redirectUri)) return { url };
      continue;
    }
    const action = /<form [^>]*action="([^"]*)"/.exec(html);
    if (!action) throw new Error(/strServiceExceptionMessage":"([^"]*)"/.exec(html)?.[1] ?? `no form on ${url}`);
    const form = new URLSearchParams([...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]));
    url = new URL(unescape(action[1]), url);
    if (url.href.startsWith(redirectUri)) return { url, form };
    const step = /<button [^>]*name="step" value="([^"]*)"/.exec(html);
    if (step) form.set('step', step[1]);
    for (const [name, value] of [['loginfmt', user.username], ['passwd', user.password], ['otc', '123456']]) {
      if (html.includes(`name="${name}"`) && !form.has(name)) form.set(name, value);
    }
    body = form.toString();
  }
  throw new Error('round and round');
}
