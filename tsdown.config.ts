import { defineConfig, type UserConfig } from 'tsdown';

const shared: UserConfig = {
  platform: 'node',
  target: 'node20',
  hash: false,
  // The compiled lexicon lies in `dist` too.
  clean: false,
  minify: true,
  logLevel: 'warn',
};

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: 'esm', dts: true, fixedExtension: false },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    // One script, so that its compiled code can be kept (bin/program.js); what it bundles is run when it is needed.
    outputOptions: { codeSplitting: false },
    onSuccess: 'node build/compiled.js',
    // All but the codes of states, a JSON file that is lost where modules run only when needed, and the databases' native parts.
    deps: { alwaysBundle: [/^(?!i18n-iso-countries|@photostructure\/sqlite|pg(?:\/|$))/] },
    inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  },
]);
