import 'klipp'; // as pages do that servers render, too: there it does nothing
import { renderShadow } from 'klipp/render';
import { renderToString } from 'react-dom/server';
import { App } from './App.jsx';

/** @param {string} document @param {object} options */
export function page(document, options) {
  return renderToString(<App widget={renderShadow('card', document, options)} />);
}
