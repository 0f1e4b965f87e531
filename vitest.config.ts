import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'web/**/*.test.ts'],
    globalSetup: ['build/vitest-setup.ts'],
    pool: 'threads',
    // Modules keep no state that one test could leave to another; loading them once halves the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
