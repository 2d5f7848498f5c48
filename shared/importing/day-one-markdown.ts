// Day One's own dialect of Markdown to plain Markdown: moments to placeholders, links to words, escapes undone.

export interface Attachment {
  /** What moments in the text call it. */
  identifier: string
  /** Its file name in the export, or its identifier. */
  name: string
  kind: 'photo' | 'video' | 'audio' | 'document'
}

const MOMENT = /!?\[[^\]]*\]\(dayone-moment:\/(?:\/|(?:video|audio|pdfAttachment|photo|sketch)\/)?([^)\s/]+)\)/g
const INTERNAL_LINK = /\[([^\]]*)\]\(dayone2?:\/\/(?:view|edit)\?entryId=([^)\s&]+)[^)]*\)/g
const BARE_LINK = /dayone2?:\/\/(?:view|edit)\?entryId=([0-9A-Fa-f-]+)/g
/** Fenced blocks, then code spans: what is in them is meant letter for letter. */
const CODE =
  /(^(?:```|~~~)[^\n]*\n[\s\S]*?(?:^(?:```|~~~)[ \t]*$|(?![\s\S]))|(`+)(?!`)(?:(?!\n\n)[\s\S])*?[^`]\2(?!`))/m
const ESCAPE = /\\([!-/:-@[-`{-~])/g

export const placeholder = (kind: Attachment['kind'], name: string): string => `[${kind}: ${name}]`

/** `dayOf` gives the day of another entry in the same export, or null. */
export function plainMarkdown(
  text: string,
  attachments: readonly Attachment[],
  dayOf: (entryId: string) => string | null,
): string {
  const shown = new Set<string>()
  const byId = new Map(attachments.map((attachment) => [attachment.identifier, attachment]))
  const withNames = text.replace(MOMENT, (whole: string, id: string) => {
    const attachment = byId.get(id)
    if (attachment) shown.add(attachment.name)
    return attachment ? placeholder(attachment.kind, attachment.name) : placeholder(kindIn(whole), id)
  })
  const withLinks = outsideCode(withNames, (part) =>
    part
      .replace(INTERNAL_LINK, (_whole, label: string, id: string) => linkWords(label, dayOf(id)))
      .replace(BARE_LINK, (whole: string, id: string) => (dayOf(id) === null ? whole : linkWords('', dayOf(id))))
      .replace(ESCAPE, '$1'),
  )
  const rest = attachments.filter(({ name }) => !shown.has(name))
  const unshown = [...new Set(rest.map(({ kind, name }) => placeholder(kind, name)))]
  return [withLinks, ...unshown].filter((part) => part.trim() !== '').join('\n\n')
}

function kindIn(moment: string): Attachment['kind'] {
  if (moment.includes(':/video/')) return 'video'
  if (moment.includes(':/audio/')) return 'audio'
  return moment.includes(':/pdfAttachment/') ? 'document' : 'photo'
}

function linkWords(label: string, day: string | null): string {
  const words = label === '' ? 'entry' : label
  return day === null ? words : `${words} (${day})`
}

function outsideCode(text: string, change: (part: string) => string): string {
  let result = ''
  let rest = text
  for (let code = CODE.exec(rest); code !== null; code = CODE.exec(rest)) {
    result += change(rest.slice(0, code.index)) + code[0]
    rest = rest.slice(code.index + code[0].length)
  }
  return result + change(rest)
}

/** A first line that is a heading of the first level is the title; anything else is text. */
export function splitHeading(text: string): { title: string; text: string } {
  const found = /^\s*# +([^\n]*)(?:\n|$)/.exec(text)
  return found ? { title: found[1]!, text: text.slice(found[0].length) } : { title: '', text }
}
