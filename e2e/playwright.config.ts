import { defineConfig } from '@playwright/test'

/** One test at a time, each in an app and a library of its own; a test that needs a second try is broken. */
export default defineConfig({
  testDir: '.',
  // `npm run pictures` and `npm run bench` use the same means.
  testMatch: process.env['VARIORUM_PICTURES'] ? 'pictures.ts' : process.env['VARIORUM_BENCH'] ? 'start-figures.ts' : '*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: { trace: 'off', screenshot: 'only-on-failure' }
})
