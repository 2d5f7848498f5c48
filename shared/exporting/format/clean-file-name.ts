// A file name that every operating system takes.

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Never empty, never a path, at most 120 characters; the extension is kept. */
export const cleanFileName = (suggested: string): string => {
  const printable = suggested.replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ')
  const trimmed = printable.replace(/^[\s.]+|[\s.]+$/g, '')
  const extension = /\.[a-z0-9]{1,8}$/i.exec(trimmed)?.[0] ?? ''
  const stem = trimmed
    .slice(0, trimmed.length - extension.length)
    .slice(0, 120 - extension.length)
    .trimEnd()
  const name = `${stem || 'stepback'}${extension}`
  return reservedOnWindows.test(name) ? `_${name}` : name
}
