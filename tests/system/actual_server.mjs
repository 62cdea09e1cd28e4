// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// Actual's sync server as it is, on a free port of loopback, which is told in one line of JSON once it listens.
// usage: node actual_server.mjs FOLDER
import net from 'node:net';

Object.assign(process.env, { ACTUAL_DATA_DIR: process.argv[2], ACTUAL_HOSTNAME: '127.0.0.1', ACTUAL_PORT: '0', NODE_ENV: 'production' });
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  this.once('listening', () => console.log(JSON.stringify({ port: this.address().port })));
  return listen.apply(this, args);
};
await import('@actual-app/sync-server/build/app.js');
