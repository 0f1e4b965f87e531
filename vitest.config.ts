import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
    globalSetup: ['build/vitest-setup.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
