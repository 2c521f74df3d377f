import { analytics } from './analytics.mjs';
import { analyticsAdapters } from './analytics_adapters.mjs';
import { article } from './article.mjs';
import { builder } from './builder.mjs';
import { cardsInRows } from './cards.mjs';
import { embed } from './embed.mjs';
import { faults } from './faults.mjs';
import { frame } from './frame.mjs';
import { galleries } from './galleries.mjs';
import { hints } from './hints.mjs';
import { hostPages } from './host_pages.mjs';
import { hostilePages } from './hostile_pages.mjs';
import { htmlArticles } from './html_articles.mjs';
import { inserted } from './inserted.mjs';
import { languages } from './languages.mjs';
import { lifecycle } from './lifecycle.mjs';
import { looks } from './looks.mjs';
import { near } from './near.mjs';
import { pictureSizes } from './picture_sizes.mjs';
import { pictures } from './pictures.mjs';
import { placement } from './placement.mjs';
import { players } from './players.mjs';
import { policies } from './policies.mjs';
import { prerendered } from './prerendered.mjs';
import { reading } from './reading.mjs';
import { ready } from './ready.mjs';
import { republish } from './republish.mjs';
import { share } from './share.mjs';
import { signup } from './signup.mjs';
import { singlePage } from './single_page.mjs';
import { soundsAndFilms } from './sounds_and_films.mjs';
import { statistics } from './statistics.mjs';
import { themes } from './themes.mjs';

/** Everything that is promised in every browser. */
export const SCENARIOS = {
  looks,
  themes,
  cardsInRows,
  article,
  htmlArticles,
  reading,
  languages,
  pictures,
  pictureSizes,
  share,
  signup,
  frame,
  hints,
  builder,
  near,
  hostPages,
  embed,
  placement,
  players,
  galleries,
  soundsAndFilms,
  policies,
  prerendered,
  republish,
  ready,
  inserted,
  singlePage,
  statistics,
  analytics,
  analyticsAdapters,
  lifecycle,
  faults,
  hostilePages,
};
