import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [type]
 * @property {Record<string, string>} [headers]
 * @property {string | Uint8Array} [body]
 */

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler */

/** @typedef {Record<string, Answer | Handler>} Routes by path, without the query */

/** @param {import('node:net').Server} server @param {number} [port] a free one unless given @returns {Promise<number>} its port, on this machine only */
export async function listen(server, port = 0) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server);
}

/** Cuts open connections too. @param {import('node:http').Server} server @returns {Promise<unknown>} */
export function stop(server) {
  server.closeAllConnections?.();
  return new Promise((resolve) => server.close(resolve));
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** All that was sent with a request. @param {import('node:http').IncomingMessage} request */
export async function bodyOf(request) {
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/**
 * Takes what pages of other origins post: browsers ask for leave first where that is JSON.
 *
 * @param {(body: string, response: import('node:http').ServerResponse, request: import('node:http').IncomingMessage) => unknown} receive
 *     answers a post once all of it has come
 * @returns {Handler}
 */
export function receiver(receive) {
  return async (request, response) => {
    response.setHeader('Access-Control-Allow-Headers', 'content-type');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else receive(await bodyOf(request), response, request);
  };
}

/** A receiver that always says the same. @param {number} status @param {string} [body] @returns {Handler} */
export function answering(status, body = '') {
  return receiver((_sent, response) => response.writeHead(status).end(body));
}

/**
 * A web server on a free port that answers as a test tells it: other origins may read everything, and each request is
 * counted.
 */
export class Site {
  /** @type {string[]} paths in the order they were asked for */
  requests = [];

  /** @param {Routes} [routes] may be changed while the server runs */
  constructor(routes = {}) {
    this.routes = routes;
    this.server = createServer((request, response) => this.#answer(request, response));
  }

  /** @param {number} [port] a free one unless given @returns {Promise<this>} */
  async start(port = 0) {
    await listen(this.server, port);
    return this;
  }

  stop() {
    return stop(this.server);
  }

  get origin() {
    return `http://127.0.0.1:${portOf(this.server)}`;
  }

  /** @param {string} path */
  count(path) {
    return this.requests.filter((one) => one === path).length;
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  #answer(request, response) {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    this.requests.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const answer = this.routes[path] ?? { status: 404, type: 'text/plain', body: 'not here' };
    if (typeof answer === 'function') return answer(request, response);
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = answer;
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  }
}
