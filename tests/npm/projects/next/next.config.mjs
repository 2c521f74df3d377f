import { dirname } from 'node:path';

export default {
  // Its module for servers is a file beside its script, which a bundle would not have.
  serverExternalPackages: ['klipp'],
  // Where the packages are that this project finds above itself.
  turbopack: { root: dirname(import.meta.dirname) },
  devIndicators: false,
};
