// A socket (a named pipe on Windows) that answers for as long as its process lives, and not a moment longer.
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { codeOf } from './vault-files'

export interface OwnerSocket {
  /** What others ask `isAnswering` for: a file's name in the folder, or a pipe's. */
  address: string
  close: () => Promise<void>
}

/** A longer path is cut off by the system without a word. */
const LONGEST_PATH = 100
const ANSWER_MS = 1000
const PIPES = '\\\\.\\pipe\\'

const pathOf = (folder: string, address: string) => (address.startsWith(PIPES) ? address : join(folder, address))

/** null where the place allows no socket: a path that is too long, or a file system without them. */
export async function listenWhileOwned(folder: string, token: string): Promise<OwnerSocket | null> {
  const address = process.platform === 'win32' ? `${PIPES}stepback-${token}` : `lock-${token}.sock`
  const path = pathOf(folder, address)
  if (Buffer.byteLength(path) > LONGEST_PATH) return null
  const server = createServer((connection) => connection.destroy())
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen({ path }, () => resolve(true))
  })
  if (!isListening) return null
  // The lock alone keeps no process running.
  server.unref()
  return { address, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Also true for a process that is stopped or too busy to answer: only the system's word that nobody listens counts as no. */
export function isAnswering(folder: string, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection({ path: pathOf(folder, address) })
    const settle = (answer: boolean) => {
      connection.destroy()
      resolve(answer)
    }
    connection.setTimeout(ANSWER_MS, () => settle(true))
    connection.once('connect', () => settle(true))
    connection.once('error', (error) => settle(!['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(codeOf(error) ?? '')))
  })
}
