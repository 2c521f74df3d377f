const BASE = 'https://news.example/documents/a.json';
const ARTICLE = '../../examples/agdering/topplederforum.json';
const ENGLISH = '../../examples/agdering/module.en.json';
const PAGE = { base: BASE, as: 'page', stylesheet: '/v1/klipp.css', script: '/v1/klipp.js', site: 'News', 'site-url': '/', oembed: '/oembed', feed: '/feed.json' };
const FEED = '../../examples/agdering/feed.json';

/** @typedef {{ name: string, kind: string, document?: string, options?: Record<string, string>, page?: boolean }} Case */

/**
 * What is rendered, and how. `document` is relative to this folder; a case without one is made of options alone.
 *
 * `page` cases are complete pages, which the module does not make.
 *
 * @type {Case[]}
 */
export const cases = [
  { name: 'article', kind: 'article', document: ARTICLE, options: { base: BASE } },
  { name: 'article-reader', kind: 'article', document: ARTICLE, options: { base: BASE, view: 'reader' } },
  { name: 'article-lang-en', kind: 'article', document: ARTICLE, options: { base: BASE, lang: 'en', 'heading-level': '1' } },
  { name: 'article-english', kind: 'article', document: ENGLISH, options: { base: BASE } },
  { name: 'article-hostile', kind: 'article', document: 'documents/hostile.json', options: { base: BASE } },
  { name: 'article-plain-text', kind: 'article', document: 'documents/plain_text.json' },
  { name: 'article-empty-parts', kind: 'article', document: 'documents/empty_parts.json', options: { base: BASE } },
  { name: 'card', kind: 'card', document: ARTICLE, options: { base: BASE } },
  { name: 'card-without-picture', kind: 'card', document: 'documents/plain_text.json' },
  { name: 'card-hostile', kind: 'card', document: 'documents/hostile.json', options: { base: BASE, 'heading-level': '6' } },
  { name: 'card-horizontal', kind: 'card', document: ARTICLE, options: { base: BASE, layout: 'horizontal' } },
  { name: 'card-compact', kind: 'card', document: ARTICLE, options: { base: BASE, layout: 'compact' } },
  { name: 'card-hero', kind: 'card', document: ARTICLE, options: { base: BASE, layout: 'hero' } },
  { name: 'card-text', kind: 'card', document: ARTICLE, options: { base: BASE, layout: 'text' } },
  { name: 'card-first-paragraph', kind: 'card', document: 'documents/first_paragraph.json' },
  { name: 'feed', kind: 'feed', document: FEED, options: { base: BASE } },
  { name: 'feed-limit', kind: 'feed', document: FEED, options: { base: BASE, limit: '1', lang: 'nb' } },
  { name: 'feed-heading', kind: 'feed', document: FEED, options: { base: BASE, heading: 'title', layout: 'compact', limit: '2' } },
  { name: 'article-arabic', kind: 'article', document: 'documents/arabic.json', options: { base: BASE } },
  { name: 'card-arabic', kind: 'card', document: 'documents/arabic.json', options: { base: BASE } },
  { name: 'card-arabic-in-norwegian', kind: 'card', document: 'documents/arabic.json', options: { base: BASE, lang: 'nb' } },
  { name: 'card-html-alone', kind: 'card', document: 'documents/html_alone.json' },
  { name: 'feed-careless', kind: 'feed', document: 'documents/careless_feed.json', options: { base: BASE, lead: 'hero', limit: '5', heading: 'title' } },
  { name: 'share-arabic', kind: 'share', document: 'documents/arabic.json' },
  { name: 'share-swedish', kind: 'share', options: { url: 'https://news.example/', title: 'En titel', lang: 'sv_SE', label: 'Dela' } },
  { name: 'signup-arabic', kind: 'signup', document: 'documents/arabic.json' },
  { name: 'article-html-alone', kind: 'article', document: 'documents/html_alone.json' },
  { name: 'share', kind: 'share', document: ARTICLE, options: { base: BASE } },
  {
    name: 'share-from-options',
    kind: 'share',
    options: { url: 'https://news.example/æ?b=1&c="2"', title: 'Blåbær & «fløte» 🫐', networks: 'email, x', label: 'Tips' },
  },
  { name: 'share-english', kind: 'share', options: { url: 'https://news.example/', title: 'A title', lang: 'en' } },
  { name: 'share-with-names', kind: 'share', document: 'documents/share.json', options: { buttons: 'both' } },
  { name: 'share-names-alone', kind: 'share', document: 'documents/share.json', options: { buttons: 'label', lang: 'en', via: '', networks: 'print native copy email x' } },
  { name: 'signup', kind: 'signup', document: ARTICLE, options: { base: BASE } },
  { name: 'signup-least', kind: 'signup', document: 'documents/signup_least.json' },
  { name: 'body-markdown', kind: 'body', document: 'documents/markdown.md', options: { base: BASE, lang: 'nb' } },
  { name: 'body-klipp-rules', kind: 'body', document: 'documents/klipp_rules.md', options: { base: BASE, lang: 'nb' } },
  { name: 'body-reading', kind: 'body', document: 'documents/reading.md', options: { base: BASE, lang: 'nb' } },
  { name: 'body-raw-html', kind: 'body', document: 'documents/raw_html.md' },
  { name: 'body-html', kind: 'body', document: 'documents/body.html', options: { base: BASE, lang: 'nb', format: 'html' } },
  { name: 'body-html-english', kind: 'body', document: 'documents/body.html', options: { format: 'html' } },
  { name: 'body-text', kind: 'body', document: 'documents/klipp_rules.md', options: { format: 'text' } },
  { name: 'error-truncated', kind: 'article', document: 'documents/truncated.json' },
  { name: 'wrong-type', kind: 'article', document: 'documents/wrong_type.json' },
  { name: 'error-empty', kind: 'article', document: 'documents/empty.json' },
  { name: 'error-huge-number', kind: 'article', document: 'documents/huge_number.json' },
  { name: 'error-latin1', kind: 'article', document: 'documents/latin1.json' },
  { name: 'signup-every-field', kind: 'signup', document: 'documents/signup_every_field.json' },
  { name: 'signup-mailchimp', kind: 'signup', document: 'documents/signup_mailchimp.json' },
  { name: 'error-missing-title', kind: 'article', document: 'documents/signup_least.json' },
  { name: 'error-empty-feed', kind: 'feed', document: 'documents/plain_text.json' },
  { name: 'error-nothing-to-share', kind: 'share', document: 'documents/plain_text.json' },
  { name: 'article-wordpress', kind: 'article', document: 'documents/wordpress_post.json', options: { lang: 'nb' } },
  { name: 'article-ghost', kind: 'article', document: 'documents/ghost_post.json' },
  { name: 'article-teaser', kind: 'article', document: 'documents/ghost_members.json', options: { lang: 'nb' } },
  { name: 'article-ninjs', kind: 'article', document: 'documents/ninjs_1.json' },
  { name: 'article-ninjs-picture', kind: 'article', document: 'documents/ninjs_picture.json' },
  { name: 'card-wordpress', kind: 'card', document: 'documents/wordpress_post.json' },
  { name: 'feed-wordpress', kind: 'feed', document: 'documents/wordpress_posts.json', options: { lang: 'nb' } },
  { name: 'error-many-items', kind: 'article', document: 'documents/wordpress_posts.json' },
  { name: 'feed-ghost', kind: 'feed', document: 'documents/ghost_posts.json', options: { lang: 'nb', layout: 'horizontal' } },
  { name: 'article-wordpress', kind: 'article', document: 'documents/wordpress_post.json', options: { base: BASE } },
  { name: 'card-ninjs', kind: 'card', document: 'documents/ninjs_1.json' },
  { name: 'article-ninjs-text', kind: 'article', document: 'documents/ninjs_2.json' },
  { name: 'feed-ninjs', kind: 'feed', document: 'documents/ninjs_3.json' },
  { name: 'feed-html', kind: 'feed', document: 'documents/feed_html.json', options: { lang: 'nb' } },
  { name: 'page-article', kind: 'article', document: ARTICLE, options: PAGE, page: true },
  { name: 'page-hostile', kind: 'article', document: 'documents/hostile.json', options: PAGE, page: true },
  { name: 'page-least', kind: 'article', document: 'documents/plain_text.json', options: { as: 'page', stylesheet: '/v1/klipp.css', robots: 'noindex' }, page: true },
  { name: 'page-arabic', kind: 'article', document: 'documents/arabic.json', options: PAGE, page: true },
  { name: 'page-feed', kind: 'feed', document: FEED, options: PAGE, page: true },
];
