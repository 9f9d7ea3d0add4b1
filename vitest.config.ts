/** Tests in three groups: plain modules, the built site, and a reader's browser. */
import { defineConfig } from 'vitest/config';

const slow = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/build/built-site.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/build/built-site.ts', 'test/browser/served-site.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          fileParallelism: false,
        },
      },
    ],
  },
});
