// Which requests reach the application at all. Any page in any browser on this machine can send to a loopback port,
// also under a name of its own that resolves here: so the Host, the Origin and the session's cookie are all checked.
import type { IncomingMessage } from 'node:http'
import { isSameSecret } from './one-time-codes'

export type Refusal = 'wrong-host' | 'wrong-origin' | 'no-session'

export interface RequestGuard {
  /** null when the request is for this server and not sent by another site's page. */
  refuseForeign(request: Pick<IncomingMessage, 'headers' | 'method'>): Refusal | null
  /** null when the request carries the session's cookie. */
  refuseStranger(request: Pick<IncomingMessage, 'headers'>): Refusal | null
  /** The `Set-Cookie` line that starts the session. */
  sessionCookie: string
}

export const createRequestGuard = (port: number, session: string): RequestGuard => {
  const host = `127.0.0.1:${port}`
  // Cookies know no ports: the name keeps two servers on this machine apart.
  const cookieName = `stepback-${port}`
  return {
    refuseForeign: ({ headers, method }) => {
      if (headers.host !== host) return 'wrong-host'
      if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 'wrong-origin'
      return method === 'POST' && headers.origin === undefined ? 'wrong-origin' : null
    },
    refuseStranger: ({ headers }) => {
      const given = cookiesNamed(headers.cookie ?? '', cookieName)
      return given.some((each) => isSameSecret(each, session)) ? null : 'no-session'
    },
    sessionCookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`,
  }
}

/** Several where another server of this machine has set one of the same name for a path. */
const cookiesNamed = (header: string, name: string) => {
  const pairs = header.split(';').map((part) => part.trim())
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
}
