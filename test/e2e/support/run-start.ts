// Runs `npm start` as a person would, until it has printed the address, and ends it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const START_MS = 40_000

/** The lines printed up to and with the hint below the address. Rejects when they do not come. */
export const runStart = (flags: readonly string[], env: Record<string, string>) =>
  new Promise<{ lines: string[] }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/start.ts', ...flags], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), START_MS)
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8')
      if (text.includes('Ctrl-C to end')) child.kill('SIGTERM')
    })
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      const lines = text.split('\n').filter((line) => line !== '')
      if (code === 0) resolve({ lines })
      else reject(new Error(`npm start ended with ${code ?? signal}:\n${text}`))
    })
  })
