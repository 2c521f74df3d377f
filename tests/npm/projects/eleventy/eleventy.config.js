import { readFileSync } from 'node:fs';
import { renderShadow } from 'klipp/render';

/** {% klipp "card", "frokostmote", layout="hero" %} */
function klipp(kind, name, { __keywords, ...options } = {}) {
  return renderShadow(kind, readFileSync(`documents/${name}.json`), { base: `/documents/${name}.json`, stylesheet: '/klipp/klipp.css', ...options });
}

export default function (config) {
  config.addShortcode('klipp', klipp);
  config.addPassthroughCopy({ 'node_modules/klipp/dist': 'klipp' });
}
