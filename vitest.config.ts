/** Tests in four groups: plain modules, the built site, a reader's browser, and the editions for readers without a network. */
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
      {
        test: {
          name: 'offline',
          include: ['test/offline/**/*.test.ts'],
          globalSetup: [
            'test/build/built-site.ts',
            'test/browser/served-site.ts',
            'test/offline/made-editions.ts',
          ],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: slow,
          hookTimeout: slow,
          fileParallelism: false,
        },
      },
    ],
  },
});
