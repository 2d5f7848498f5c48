// Unit and component tests. Pure and host tests run in Node (jsdom breaks typed-array round trips); screens in jsdom.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'node',
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
          environment: 'jsdom',
          include: ['test/renderer/{app,features,ui,charts}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/screens.ts'],
        },
      },
    ],
  },
})
