import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/main', test: { include: ['test/browser/form.test.ts'], globalSetup: ['/tmp/formw/setup.mts'], testTimeout: 120000, hookTimeout: 120000, fileParallelism: false } });
