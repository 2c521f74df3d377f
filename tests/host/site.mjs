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
  start(port = 0) {
    return new Promise((resolve) => this.server.listen(port, '127.0.0.1', () => resolve(this)));
  }

  /** Cuts open connections too. */
  stop() {
    this.server.closeAllConnections?.();
    return new Promise((resolve) => this.server.close(resolve));
  }

  get origin() {
    const address = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    return `http://127.0.0.1:${address.port}`;
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
