import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadDocument as load } from '../../web/src/host/documents.js';
import { PATIENCE } from '../../web/src/host/request.js';
import { Site } from '../support/site.mjs';

const MIB = 1024 * 1024;

/** What the build writes in. */
Object.assign(globalThis, { KLIPP_VOCABULARY: 'p|class||', KLIPP_VERSION: '1.2.3' });

const READER = new URL('../../web/src/document/reader.js', import.meta.url).href;

/** @param {string} url @param {AbortSignal} signal */
const loadDocument = (url, signal) => load(url, signal, READER);

describe('Documents', () => {
  const site = new Site();
  before(() => site.start());
  after(() => site.stop());
  beforeEach(() => {
    site.requests = [];
    site.routes = { '/a.json': { type: 'application/json', body: '{"id":"a"}' } };
  });

  it('FetchesOnceForAllWhoAsk', async () => {
    const { signal } = new AbortController();
    const url = `${site.origin}/a.json`;
    const [one, two] = await Promise.all([loadDocument(url, signal), loadDocument(url, signal)]);
    assert.equal(one, two);
    assert.equal(new TextDecoder().decode(one.bytes), '{"id":"a"}');
    assert.equal(site.count('/a.json'), 1);
  });

  it('SaysWhereADocumentCameFromInTheEnd', async () => {
    site.routes['/old'] = { status: 302, headers: { Location: '/a.json' } };
    const { url } = await loadDocument(`${site.origin}/old`, new AbortController().signal);
    assert.equal(url, `${site.origin}/a.json`);
  });

  it('AsksForJsonFeed', async () => {
    /** @type {string | undefined} */
    let accept;
    site.routes['/b.json'] = (request, response) => {
      accept = request.headers.accept;
      response.end('{}');
    };
    await loadDocument(`${site.origin}/b.json`, new AbortController().signal);
    assert.equal(accept, 'application/feed+json, application/json');
  });

  it('GoesOnWhileOneOfTwoStillWants', async () => {
    const first = new AbortController();
    const url = `${site.origin}/a.json?two`;
    const promises = [loadDocument(url, first.signal), loadDocument(url, new AbortController().signal)];
    first.abort();
    assert.equal((await promises[1]).bytes.length, 10);
  });

  it('CancelsWhenTheLastOneLeaves', { timeout: 60_000 }, async (t) => {
    /** @type {(done: unknown) => void} */
    let ask = () => {};
    const asked = new Promise((resolve) => (ask = resolve));
    const closed = new Promise((resolve) => {
      site.routes['/slow.json'] = (request) => ask(request.socket.on('close', resolve));
    });
    // The time that every server has must not be what ends it.
    const { setTimeout } = globalThis;
    t.mock.method(globalThis, 'setTimeout', (/** @type {Parameters<typeof setTimeout>} */ ...given) => (given[1] === PATIENCE ? undefined : setTimeout(...given)));
    const only = new AbortController();
    const document = loadDocument(`${site.origin}/slow.json`, only.signal);
    await asked;
    only.abort();
    await assert.rejects(document);
    await closed;
  });

  it('ForgetsWhatNobodyUses', async () => {
    const url = `${site.origin}/a.json?forget`;
    const first = new AbortController();
    await loadDocument(url, first.signal);
    first.abort();
    await loadDocument(url, new AbortController().signal);
    assert.equal(site.count('/a.json'), 2);
  });

  it('TriesAgainAfterAFailure', async () => {
    const { signal } = new AbortController();
    await assert.rejects(loadDocument(`${site.origin}/later.json`, signal), { code: 'http', message: /answered 404/ });
    site.routes['/later.json'] = { type: 'application/json', body: '{}' };
    assert.equal((await loadDocument(`${site.origin}/later.json`, signal)).bytes.length, 2);
  });

  it('TakesOneMebibyteAndNotAByteMore', async () => {
    site.routes['/full'] = { body: Buffer.alloc(MIB, ' ') };
    site.routes['/over'] = { body: Buffer.alloc(MIB + 1, ' ') };
    const { signal } = new AbortController();
    assert.equal((await loadDocument(`${site.origin}/full`, signal)).bytes.length, MIB);
    await assert.rejects(loadDocument(`${site.origin}/over`, signal), {
      code: 'too-large',
      path: 'byte 1048576',
      message: 'the document has more than 1048576 bytes (document-bytes); shorten it',
    });
  });

  it('StopsReadingWhatIsTooLarge', { timeout: 60_000 }, async () => {
    let sent = 0;
    const closed = new Promise((resolve) => {
      site.routes['/endless'] = (request, response) => {
        const write = () => {
          while (!response.destroyed && response.write(Buffer.alloc(MIB / 16, ' '))) sent += MIB / 16;
        };
        response.on('drain', write);
        request.socket.on('close', resolve);
        write();
      };
    });
    await assert.rejects(loadDocument(`${site.origin}/endless`, new AbortController().signal), { code: 'too-large' });
    await closed;
    assert.ok(sent < 16 * MIB, `${sent} bytes were sent`);
  });
});
