import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: 'src/index.ts' },
  fixedExtension: false,
  hash: false,
  // The compiled lexicon lies in `dist` too.
  clean: false,
  // Start-up counts: these are small, and quicker to load from few files than from many.
  deps: { alwaysBundle: ['commander', 'picocolors', /^fast-/, /^i18n-iso-countries/, 'yaml'] },
  minify: true,
  logLevel: 'warn',
});
