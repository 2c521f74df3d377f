/**
 * The rooms of web/src, from the ground up: by what ships together. What one imports of a room below it is copied into its
 * own files; rooms beside each other import nothing of each other. tests/host/rooms.test.mjs holds all of this.
 */

/**
 * @typedef {object} Room
 * @property {string} is what it is for; its main file says more
 * @property {string} main
 * @property {string[]} uses rooms that it may import from; nothing else comes from outside of it
 * @property {Record<string, string>} ships files of build/dist, and which of its own each begins with
 */

/** @type {Record<string, Room>} */
export const ROOMS = {
  common: { is: 'what several of the others need, each in its own copy', main: 'klipp_error.js', uses: [], ships: {} },
  host: { is: 'the elements, and all that shows a widget: on every page that has one', main: 'klipp.js', uses: ['common'], ships: { 'klipp.js': 'klipp.js' } },
  document: { is: 'reading a document, which share bars of a page do not', main: 'reader.js', uses: ['common'], ships: { 'reader.js': 'reader.js' } },
  article: { is: 'what a reader can do with an article', main: 'article.js', uses: ['common'], ships: { 'article.js': 'article.js' } },
  share: { is: 'what a share bar does beside being links', main: 'share.js', uses: ['common'], ships: { 'share.js': 'share.js' } },
  signup: { is: 'forms that send themselves', main: 'signup.js', uses: ['common'], ships: { 'signup.js': 'signup.js' } },
  statistics: { is: 'telling the publisher what readers do, where it asks for that', main: 'statistics.js', uses: ['common'], ships: { 'statistics.js': 'statistics.js' } },
  analytics: { is: 'telling the page what readers do, where it asks for that', main: 'analytics.js', uses: ['common'], ships: { 'analytics.js': 'analytics.js' } },
  player: { is: 'what other pages provide, shown once a reader asks for it', main: 'player.js', uses: ['common'], ships: { 'player.js': 'player.js' } },
  gallery: { is: 'the pictures of a gallery one by one, as large as the window', main: 'gallery.js', uses: ['common'], ships: { 'gallery.js': 'gallery.js' } },
  republish: { is: 'an article for others to publish, once they ask for it', main: 'republish.js', uses: ['common'], ships: { 'republish.js': 'republish.js' } },
  frame: {
    is: 'both sides of a frame: a widget, or an article’s card, apart from the page around it',
    main: 'host.js',
    uses: ['common'],
    ships: { 'frame.js': 'host.js', 'frame-page.js': 'page.js', 'embed.js': 'embed.js' },
  },
  builder: {
    is: 'the page on which a snippet is put together; its words are in web/builder/locales',
    main: 'builder.js',
    uses: ['common', 'host'],
    ships: { 'builder.js': 'builder.js' },
  },
  publisher: { is: 'what runs on pages of the publisher’s own', main: 'print.js', uses: [], ships: { 'print.js': 'print.js' } },
};

/** The file in web/src that each script of build/dist begins with. */
export const ENTRIES = Object.fromEntries(Object.entries(ROOMS).flatMap(([room, { ships }]) => Object.entries(ships).map(([name, file]) => [name, `${room}/${file}`])));
