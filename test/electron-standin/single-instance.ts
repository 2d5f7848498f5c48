// One instance for a user-data folder: a file names the first one's process and socket; a later one hands it its command
// line through that and is told that it is second.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type OnSecond = (commandLine: string[], workingDirectory: string, additionalData: unknown) => void

/** `handedOver` is there for a second instance only, which ends once it is through. */
export const takeInstanceLock = (
  userData: string,
  additionalData: unknown,
  onSecond: OnSecond,
): { isFirst: boolean; handedOver: Promise<void> } => {
  mkdirSync(userData, { recursive: true })
  const file = join(userData, 'standin-instance')
  const first = readFirst(file)
  if (first !== null) return { isFirst: false, handedOver: handOver(first.socket, additionalData) }
  const socket = join(tmpdir(), `stepback-standin-${process.pid}.socket`)
  rmSync(socket, { force: true })
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let text = ''
    connection.on('data', (part) => (text += part.toString('utf8')))
    connection.on('end', () => {
      const { commandLine, folder, data } = JSON.parse(text) as { commandLine: string[]; folder: string; data: unknown }
      onSecond(commandLine, folder, data)
      connection.end('heard')
    })
  })
  server.listen(socket)
  server.unref()
  writeFileSync(file, JSON.stringify({ pid: process.pid, socket }))
  process.on('exit', () => {
    rmSync(file, { force: true })
    rmSync(socket, { force: true })
  })
  return { isFirst: true, handedOver: Promise.resolve() }
}

/** null when there is none, or only what a killed one left behind. */
const readFirst = (file: string) => {
  try {
    const first = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; socket: string }
    process.kill(first.pid, 0)
    return first
  } catch {
    return null
  }
}

const handOver = (socket: string, data: unknown) =>
  new Promise<void>((resolve, reject) => {
    const connection = connect(socket)
    connection.on('error', reject)
    connection.on('data', () => {})
    connection.on('close', () => resolve())
    connection.on('connect', () => {
      connection.write(JSON.stringify({ commandLine: process.argv, folder: process.cwd(), data }))
      connection.end()
    })
  })
