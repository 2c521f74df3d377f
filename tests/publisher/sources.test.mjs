/** `klipp-publisher --source`: sites and feeds whose articles are shown, from a web server that behaves in every way. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { Server } from '../browser/servers.mjs';
import { Site } from '../support/site.mjs';

const RSS = 'application/rss+xml';
const item = (/** @type {string} */ name) =>
  `<item><title>Title ${name}</title><link>https://news.example/${name}</link>
   <description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>`;
const rss = (/** @type {string[]} */ ...names) => `<rss version="2.0"><channel><title>S</title>${names.map(item).join('')}</channel></rss>`;

/** Until it gives something; the test's own time limit ends it. @template T @param {() => Promise<T> | T} look @returns {Promise<NonNullable<T>>} */
async function waitFor(look) {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('Sources', { timeout: 100_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klipp-'));
  mkdirSync(join(folder, 'v1'));
  /** @type {{ stop(): unknown }[]} */
  let running = [];
  let databases = 0;
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    running = [];
  });
  after(() => rmSync(folder, { recursive: true }));

  /** @param {import('../support/site.mjs').Routes} routes */
  async function site(routes) {
    const started = await new Site(routes).start();
    running.push(started);
    return started;
  }

  /** @param {string[]} sources */
  async function publish(...sources) {
    const args = ['--port', '0', '--dist', folder, '--database', join(folder, `${databases++}.db`), '--source-interval', '1'];
    const server = await new Server('klipp-publisher', [...args, ...sources.flatMap((url) => ['--source', url])]).start();
    running.push(server);
    return server.origin;
  }

  /** The feed once it has an item of that title. @param {string} origin @param {string} title */
  const feedWith = (origin, title) =>
    waitFor(async () => {
      const feed = await (await fetch(`${origin}/feed.json`)).json();
      return feed.items.some((/** @type {{ title: string }} */ one) => one.title === title) && feed;
    });

  /** @param {string} origin */
  async function nameOfFirst(origin) {
    const index = await (await fetch(`${origin}/`)).text();
    return /\/articles\/([\w-]+)/.exec(index)?.[1] ?? '';
  }

  it('shows the articles of a feed everywhere, with their own addresses', async () => {
    const body = rss('a-story').replace('</channel>', '<item><link>https://news.example/untitled</link></item></channel>');
    const news = await site({ '/feed': { type: RSS, body } });
    const origin = await publish(`${news.origin}/feed`);
    const feed = await feedWith(origin, 'Title a-story');
    assert.equal(feed.items[0].url, 'https://news.example/a-story');
    assert.equal(feed.items.length, 1, 'what has no title is not shown');
    assert.match(feed.items[0].content_html, /<p>One/);
    const name = await nameOfFirst(origin);
    assert.match(name, /^a-story-[0-9a-f]{10}$/);
    const document = await fetch(`${origin}/documents/${name}.json`);
    assert.equal(document.headers.get('access-control-allow-origin'), '*');
    assert.equal((await document.json()).title, 'Title a-story');
    const page = await fetch(`${origin}/articles/${name}`);
    assert.match(page.headers.get('link') ?? '', /<https:\/\/news\.example\/a-story>; rel="canonical"/);
    assert.match(await (await fetch(`${origin}/embed/${name}`)).text(), /Title a-story/);
    const oembed = await fetch(`${origin}/oembed?url=${encodeURIComponent(`${origin}/articles/${name}`)}`);
    assert.equal((await oembed.json()).title, 'Title a-story');
  });

  it('finds what a site has: WordPress, and a feed where that does not answer', async () => {
    const post = [{ id: 1, link: 'https://blog.example/p', title: { rendered: 'A post' }, content: { rendered: '<p>B</p>' } }];
    const head = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    const blog = await site({
      '/': { body: `<!doctype html><title>B</title>${head}<link rel="https://api.w.org/" href="/wp-json/">` },
      '/wp-json/wp/v2/posts': { type: 'application/json', body: JSON.stringify(post) },
    });
    const closed = await site({
      '/': { body: `<!doctype html><title>C</title>${head}<link rel="https://api.w.org/" href="/wp-json/">` },
      '/wp-json/wp/v2/posts': { status: 401, type: 'application/json', body: '{"code":"no","message":"No.","data":{}}' },
      '/feed': { type: RSS, body: rss('b') },
    });
    const origin = await publish(blog.origin, closed.origin);
    await feedWith(origin, 'A post');
    await feedWith(origin, 'Title b');
  });

  it('asks whether anything has changed, and shows what has', async () => {
    let version = 1;
    const told = /** @type {(string | undefined)[]} */ ([]);
    const news = await site({
      '/feed': (request, response) => {
        told.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === `"${version}"`) return response.writeHead(304).end();
        response.writeHead(200, { ETag: `"${version}"`, 'Content-Type': RSS }).end(rss(`v${version}`));
      },
    });
    const origin = await publish(`${news.origin}/feed`);
    await feedWith(origin, 'Title v1');
    await waitFor(() => told.filter((etag) => etag === '"1"').length > 1);
    await feedWith(origin, 'Title v1');
    version = 2;
    const feed = await feedWith(origin, 'Title v2');
    assert.equal(feed.items.length, 1, 'what a source no longer has is gone');
  });

  it('keeps what it has while a source fails, and comes back to it', async () => {
    /** @type {import('../support/site.mjs').Answer} */
    const good = { type: RSS, body: rss('a') };
    const news = await site({ '/feed': good });
    const origin = await publish(`${news.origin}/feed`);
    await feedWith(origin, 'Title a');
    for (const bad of [{ status: 500, type: RSS, body: rss('error') }, { type: RSS, body: '<rss><channel>' }]) {
      news.routes['/feed'] = bad;
      const asked = news.requests.length;
      await waitFor(() => news.requests.length > asked);
      await feedWith(origin, 'Title a');
    }
    news.routes['/feed'] = { type: RSS, body: rss('back') };
    await feedWith(origin, 'Title back');
  });

  it('is not harmed by sources that are slow, huge or lead in circles', async () => {
    let sent = 0;
    const bad = await site({
      '/slow': () => {},
      '/huge': (_request, response) => {
        response.writeHead(200, { 'Content-Type': RSS });
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(65536))) sent += 65536;
        };
        response.on('drain', more);
        more();
      },
      '/circle': { status: 302, headers: { Location: '/circle' } },
      '/file': { status: 302, headers: { Location: 'file:///etc/passwd' } },
    });
    const good = await site({ '/feed': { type: RSS, body: rss('a') } });
    const paths = ['/slow', '/huge', '/circle', '/file', '/missing'];
    const origin = await publish(...paths.map((path) => bad.origin + path), `${good.origin}/feed`);
    await feedWith(origin, 'Title a');
    await waitFor(() => paths.every((path) => bad.requests.includes(path)) && bad.count('/huge') > 1);
    assert.ok(sent < 64 * 1024 * 1024, `${sent} bytes of a body without end`);
    assert.ok(bad.count('/circle') <= 24, 'a circle is left after a few steps');
    assert.equal((await (await fetch(`${origin}/feed.json`)).json()).items.length, 1);
  });

  it('refuses addresses that are not of the web', async () => {
    for (const source of ['ftp://a.example/', 'feed', 'file:///etc/passwd']) {
      const args = ['--port', '0', '--dist', folder, '--database', join(folder, 'none.db'), '--source', source];
      await assert.rejects(new Server('klipp-publisher', args).start(), /ended without/);
    }
  });
});
