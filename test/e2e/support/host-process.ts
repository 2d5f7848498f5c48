// Starts the built loopback host as a process of its own, and ends it kindly or at once.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tracing } from './trace-calls'

const bundle = fileURLToPath(new URL('../../../out/main/loopback.cjs', import.meta.url))

export interface HostProcess {
  pid: number
  port: number
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** The address first printed, with its one-time code. */
  address: string
  /** Everything printed so far. */
  output(): string
  /** What Enter in the terminal does: prints and answers with a fresh address. */
  freshAddress(): Promise<string>
  /** SIGKILL, at once. */
  kill(): Promise<void>
  /** SIGTERM: pages are asked to save, vaults closed. Answers with the exit code. */
  stop(): Promise<number | null>
}

const START_MS = 10_000
const STOP_MS = 15_000

export const startHost = async (options: {
  profile: string
  port?: number
  sample?: boolean
  tracedInto?: string
}): Promise<HostProcess> => {
  const sample = options.sample ? ['--sample'] : []
  const port = String(options.port ?? 0)
  const flags = ['--profile', options.profile, '--port', port, '--no-open', ...sample]
  const tracer = options.tracedInto === undefined ? [] : tracing(options.tracedInto, 'host')
  const [program = '', ...words] = [...tracer, process.execPath, bundle, ...flags]
  const child = spawn(program, words, { stdio: 'pipe' })
  const printed = collect(child)
  const address = await printed.nextAddress()
  return {
    pid: child.pid ?? 0,
    port: Number(new URL(address).port),
    origin: new URL(address).origin,
    address,
    output: printed.text,
    freshAddress: () => {
      const next = printed.nextAddress()
      child.stdin?.write('\n')
      return next
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
      return child.exitCode
    },
  }
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/open\?code=[\w-]+(?:&vault=\w+)?/g

const collect = (child: ChildProcess) => {
  let text = ''
  let seen = 0
  const onText: (() => void)[] = []
  const listener = (part: Buffer) => {
    text += part.toString('utf8')
    for (const look of onText) look()
  }
  child.stdout?.on('data', listener)
  child.stderr?.on('data', listener)
  const nextAddress = () =>
    new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The host printed no address:\n${text}`)), START_MS)
      const look = () => {
        const found = [...text.matchAll(ADDRESS)][seen]
        if (found === undefined) return
        seen += 1
        clearTimeout(timer)
        onText.splice(onText.indexOf(look), 1)
        resolve(found[0])
      }
      onText.push(look)
      look()
    })
  return { text: () => text, nextAddress }
}

/** Kills what has not ended in time, so that no test leaves a process behind. */
const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
