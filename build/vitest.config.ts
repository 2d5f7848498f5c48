// Unit and component tests. Pure and host tests run in Node (jsdom breaks typed-array round trips); screens in jsdom.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Only what hangs should fail by it: a busy machine takes ten times as long as an idle one. */
const PATIENCE_MS = 60_000

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: PATIENCE_MS,
          environment: 'node',
          include: [
            'test/{shared,electron,personas,build}/**/*.test.ts',
            'test/renderer/{vault,journal,host}/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'screens',
          testTimeout: PATIENCE_MS,
          environment: 'jsdom',
          include: ['test/renderer/{app,features,ui,charts}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/screens.ts'],
        },
      },
    ],
  },
})
