// Builds the web app into `dist/web`, beside the program that serves it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  logLevel: 'warn',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The pages may run no script but files of their own.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
