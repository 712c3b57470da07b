import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The desk that `vite dev` talks to. */
const desk = process.env.RECOUNT_DESK ?? 'http://127.0.0.1:8040';

export default defineConfig({
  plugins: [svelte()],
  build: {
    // Committed, so that a clone needs no Node; .ci/web checks that a rebuild gives the same bytes.
    outDir: '../server/src/main/resources/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // The policy is 'self' without data: for scripts, styles and fonts: nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': desk, '/openapi.yaml': desk } },
});
