// A TypeScript file as one CommonJS file, so that starting it in a process of its own takes no longer than Node does.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The path of the bundle. */
export async function bundleScript(entry: URL, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'script.cjs', codeSplitting: false } },
    },
  })
  return join(folder, 'script.cjs')
}
