import { parseVocabulary } from '../common/vocabulary.js';

/** That of a share bar without a document; all of it is in core/include/klipp/vocabulary.hpp, too. */
export const vocabulary = parseVocabulary(
  'a details div li path span summary svg ul|' +
    'aria-hidden aria-label class d data-confirmed data-network data-text data-title dir height hidden lang part rel role target title width|' +
    'href|path svg',
);
