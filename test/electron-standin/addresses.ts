// A scheme of the application's own has no origin in a plain Chromium: `app://stepback/x` is shown to it as
// `https://stepback.app.standin/x`, and back again wherever the application looks.
const schemes = new Set<string>()
const SUFFIX = '.standin'

export const addScheme = (scheme: string): void => void schemes.add(scheme)
export const hasScheme = (scheme: string): boolean => schemes.has(scheme)

export const toBrowser = (address: string): string => {
  const [, scheme, host, rest] = /^([\w+.-]+):\/\/([^/?#]*)(.*)$/s.exec(address) ?? []
  return scheme !== undefined && schemes.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${rest || '/'}` : address
}

export const fromBrowser = (address: string): string => {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([\w+-]+)\.standin(.*)$/s.exec(address) ?? []
  return scheme === undefined ? address : `${scheme}://${host}${rest}`
}
