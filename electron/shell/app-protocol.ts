// `app://stepback`: the built page, and nothing else, under a scheme of its own.
import { protocol } from 'electron'
import type { ServeFile } from '../host/built-files'
import { PAGE_ADDRESS, SCHEME } from '../host/own-address'

/** Must run before the app is ready. */
export const registerScheme = () =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

export const serveApp = (serveFile: ServeFile) =>
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET' || !request.url.startsWith(PAGE_ADDRESS)) return new Response(null, { status: 404 })
    const { status, headers, body } = await serveFile(new URL(request.url).pathname)
    return new Response(body, { status, headers })
  })
