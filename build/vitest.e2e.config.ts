// End-to-end specs: the built application in a real Chromium. Two at a time: each brings a host and a browser.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{e2e,electron-standin}/**/*.e2e.ts'],
    globalSetup: 'test/e2e/support/global-setup.ts',
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    // As long as Playwright's own: only what never comes should fail by it, not what a busy machine is late with.
    expect: { poll: { timeout: 10_000 } },
  },
})
