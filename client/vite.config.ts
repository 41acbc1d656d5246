import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressedCopies } from './build/compress.ts';

const server = 'http://localhost:3000';

/**
 * React Aria carries its own few words in some thirty languages. Ours are two, and the join page has a budget
 * (design.md 10), so the others become empty here; React Aria falls back to `en-US` for them.
 */
function onlyOurLanguages(): Plugin {
  const dictionary =
    /react-(?:aria|stately|aria-components)\/dist\/.*\/intl\/.*[a-z]{2}-[A-Z]{2}\.m?js$/;
  const ours = /(?:cs-CZ|en-US)\.m?js$/;
  return {
    name: 'only-our-languages',
    load: (id) => (dictionary.test(id) && !ours.test(id) ? 'export default {};' : null),
  };
}

export default defineConfig({
  plugins: [react(), onlyOurLanguages(), compressedCopies()],
  // A second copy of any of these breaks `instanceof` without a word.
  resolve: {
    dedupe: [
      'react',
      'react-dom',
      'yjs',
      'y-protocols',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
    ],
  },
  // `data:` is not in the content security policy, so nothing may be inlined.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
      '/documents': { target: server, ws: true },
    },
  },
});
