import { connect } from 'node:net';

/**
 * One kept connection that reads no more of an answer than it needs: the client must not be what a bench measures.
 */
export class HttpConnection {
  /** @type {import('node:net').Socket | undefined} */
  #socket;
  #received = '';
  /** @type {{ resolve(status: number): void, reject(error: Error): void } | undefined} */
  #waiting;

  /** @param {string} origin @param {string} [from] the address of this machine that it comes from, such as 127.0.1.7 */
  constructor(origin, from) {
    this.url = new URL(origin);
    this.from = from;
  }

  /**
   * @param {string} path
   * @returns {Promise<number>} the status; rejected where the connection ends before the answer
   */
  get(path) {
    return this.#send(`GET ${path} HTTP/1.1\r\nHost: ${this.url.host}\r\n\r\n`);
  }

  /**
   * @param {string} path
   * @param {unknown} data
   * @returns {Promise<number>} as get()
   */
  post(path, data) {
    const body = JSON.stringify(data);
    const head = `POST ${path} HTTP/1.1\r\nHost: ${this.url.host}\r\nContent-Type: application/json\r\n`;
    return this.#send(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** @param {string} request @returns {Promise<number>} */
  #send(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#open().write(request);
    });
  }

  close() {
    this.#socket?.destroy();
  }

  #open() {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    this.#received = '';
    this.#socket = connect({ host: this.url.hostname, port: Number(this.url.port), localAddress: this.from, noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text) => this.#read(String(text)));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('closed')));
    return this.#socket;
  }

  /** @param {string} text */
  #read(text) {
    this.#received += text;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.slice(0, end);
    if (this.#received.length < end + 4 + Number(head.match(/content-length: (\d+)/i)?.[1] ?? 0)) return;
    this.#received = '';
    const answered = this.#waiting;
    this.#waiting = undefined;
    if (/^connection: close/im.test(head)) this.close();
    answered?.resolve(Number(head.slice(9, 12)));
  }
}
