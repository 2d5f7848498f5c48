// The loopback server: the built page, the contract's calls as posts, the host's events as a stream. Nothing else.
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { decodeMessage, encodeMessage } from '#shared/ipc/codec'
import { maximumBodyBytesOf } from '#shared/ipc/limits'
import type { Answer } from '#shared/ipc/answer'
import type { ServeFile } from '../host/built-files'
import { isCallName } from '../host/router'
import type { OneTimeCodes } from './one-time-codes'
import type { PageStreams } from './page-streams'
import { readBody } from './read-body'
import type { Refusal, RequestGuard } from './request-guard'

export interface LoopbackParts {
  guard: RequestGuard
  codes: OneTimeCodes
  streams: PageStreams
  serveFile: ServeFile
  /** Answers a later start against the same profile with a fresh code; null when its secret is wrong. */
  handOver: (secret: string) => string | null
}

export const createRequestListener = (parts: LoopbackParts): RequestListener => {
  return (request, response) => {
    answer(parts, request, response).catch(() => {
      if (!response.headersSent) say(response, 500, 'Something went wrong.')
      else response.destroy()
    })
  }
}

/** What a path is an address beside. */
const OWN = 'http://127.0.0.1'

const answer = async (parts: LoopbackParts, request: IncomingMessage, response: ServerResponse) => {
  const foreign = parts.guard.refuseForeign(request)
  if (foreign !== null) return refuse(response, foreign)
  const asked = request.url ?? '/'
  if (!URL.canParse(asked, OWN)) return say(response, 400, 'Not an address.')
  const { pathname, searchParams } = new URL(asked, OWN)
  if (pathname === '/hand-over') return handOver(parts, request, response)
  if (pathname === '/open') return exchangeCode(parts, searchParams, response)
  const stranger = parts.guard.refuseStranger(request)
  if (stranger !== null) return refuse(response, stranger)
  if (request.method === 'POST') return answerCall(parts, request, response, pathname)
  if (request.method !== 'GET') return say(response, 405, 'Not here.')
  if (pathname === '/events') return openStream(parts, request, response, searchParams.get('page') ?? '')
  return sendFile(parts, response, pathname)
}

/** A second start names its vault in the address; nothing else of it is passed on. */
const exchangeCode = ({ codes, guard }: LoopbackParts, asked: URLSearchParams, response: ServerResponse) => {
  if (!codes.redeem(asked.get('code') ?? '')) return refuse(response, 'no-session')
  const vault = ['journal', 'sample'].find((name) => name === asked.get('vault'))
  const location = vault === undefined ? '/' : `/?vault=${vault}`
  response.writeHead(303, { location, 'set-cookie': guard.sessionCookie, 'cache-control': 'no-store' }).end()
}

const handOver = ({ handOver }: LoopbackParts, request: IncomingMessage, response: ServerResponse) => {
  const secret = request.headers['x-stepback-secret']
  const code = request.method === 'POST' && typeof secret === 'string' ? handOver(secret) : null
  return code === null ? refuse(response, 'no-session') : say(response, 200, code)
}

const openStream = ({ streams }: LoopbackParts, request: IncomingMessage, response: ServerResponse, page: string) => {
  if (!streams.open(page, request.headers['user-agent'] ?? '', response)) say(response, 400, 'Not a page.')
}

const CALL_PATH = /^\/call\/(\w+)\/(\w+)$/

const answerCall = async (parts: LoopbackParts, request: IncomingMessage, response: ServerResponse, path: string) => {
  const [, group, method] = CALL_PATH.exec(path) ?? []
  const name = `${group}.${method}`
  const page = parts.streams.find(String(request.headers['x-stepback-page']))
  if (page === undefined) return sendAnswer(response, 409, { ok: false, reason: 'unknown-sender' })
  if (!isCallName(name)) return sendAnswer(response, 404, { ok: false, reason: 'unknown-call' })
  const body = await readBody(request, maximumBodyBytesOf(name))
  if (body === null) return sendAnswer(response, 413, { ok: false, reason: 'too-large' })
  const callArguments = argumentsOf(body)
  if (callArguments === null) return sendAnswer(response, 400, { ok: false, reason: 'bad-argument' })
  const sender = { origin: request.headers.origin ?? '', isMainFrame: true }
  return sendAnswer(response, 200, await page.route(sender, name, callArguments))
}

/** The body is a list of at most one argument; null when it is anything else. */
const argumentsOf = (body: string): readonly unknown[] | null => {
  try {
    const decoded = decodeMessage(body)
    return Array.isArray(decoded) ? decoded : null
  } catch {
    return null
  }
}

const sendAnswer = (response: ServerResponse, status: number, answer: Answer) => {
  // The rest of an oversized body is not worth reading.
  const connection = status === 413 ? { connection: 'close' } : {}
  const headers = { 'content-type': 'application/json; charset=utf-8', ...plainHeaders, ...connection }
  response.writeHead(status, headers).end(encodeMessage(answer))
}

const sendFile = async ({ serveFile }: LoopbackParts, response: ServerResponse, path: string) => {
  const file = await serveFile(path)
  response.writeHead(file.status, file.headers).end(file.body)
}

const refusals: Record<Refusal, string> = {
  'wrong-host': 'Stepback answers only at the address it printed.',
  'wrong-origin': 'Stepback answers only its own page.',
  'no-session':
    'This address needs a fresh code. Press Enter in the terminal where Stepback runs, or run npm start again.',
}

const refuse = (response: ServerResponse, reason: Refusal) => say(response, 403, refusals[reason])

const plainHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

const say = (response: ServerResponse, status: number, text: string) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...plainHeaders }).end(text)
}

/** Not a well-known number of anything; nothing depends on which one it becomes. */
export const PREFERRED_PORT = 47317

/** Listens on 127.0.0.1 at `port`, or on any free port when that one is taken. Answers with the port. */
export const listen = async (server: Server, port: number): Promise<number> => {
  const tryPort = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject)
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : wanted)
      })
    })
  try {
    return await tryPort(port)
  } catch (error) {
    server.removeAllListeners('error')
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE' || code === 'EACCES') return await tryPort(0)
    throw error
  }
}

export const createLoopbackServer = () => createServer()
