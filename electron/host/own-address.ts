// The page's own address in Electron, and what counts as asking for something else.

/** Frozen from the first release: IndexedDB belongs to this origin. */
export const SCHEME = 'app'
export const ORIGIN = 'app://stepback'
export const PAGE_ADDRESS = `${ORIGIN}/`

/** Built files of the page, and the small images it carries in itself. Anything else is cancelled. */
export const isOwnRequest = (address: string): boolean =>
  address.startsWith(PAGE_ADDRESS) || address.startsWith('data:image/')

/** The small window's page. Only the shell opens it; no page goes there by itself. */
export const CAPTURE_ADDRESS = `${PAGE_ADDRESS}?window=capture`

const VAULT_CHOICES: readonly string[] = ['', '?vault=journal', '?vault=sample']

/** Where a page may take its window: to itself, afresh, with either vault. */
export const isOwnPage = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname, search } = new URL(address)
  return `${protocol}//${host}${pathname}` === PAGE_ADDRESS && VAULT_CHOICES.includes(search)
}

/** What may be logged of a cancelled request: never its path or query, which could hold words of a person's. */
export const withoutContent = (address: string): string => {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return 'an address that is none'
  }
}
