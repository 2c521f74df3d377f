import { article } from './article.mjs';
import { lifecycle } from './lifecycle.mjs';

/** Everything that is promised in every browser. */
export const SCENARIOS = { article, lifecycle };
