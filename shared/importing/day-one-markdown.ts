// Day One's own dialect of Markdown to plain Markdown: moments to placeholders, links to words, escapes undone.

export interface Attachment {
  /** What moments in the text call it. */
  identifier: string
  /** Its file name in the export, or its identifier. */
  name: string
  kind: 'photo' | 'video' | 'audio' | 'document'
}

const MOMENT = /!?\[[^\][]*\]\(dayone-moment:\/(?:\/|(?:video|audio|pdfAttachment|photo|sketch)\/)?([^)\s/]+)\)/g
const INTERNAL_LINK = /\[([^\][]*)\]\(dayone2?:\/\/(?:view|edit)\?entryId=([^)\s&]+)[^)]*\)/g
const BARE_LINK = /dayone2?:\/\/(?:view|edit)\?entryId=([0-9A-Fa-f-]+)/g
const FENCE = /^[ \t]{0,3}(```|~~~)/
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/** By the end of a file's name; a picture unless it says otherwise. */
export function kindOfFile(name: string): Attachment['kind'] {
  if (/\.(?:mov|mp4|m4v|avi|mkv|webm|3gp)$/i.test(name)) return 'video'
  if (/\.(?:mp3|m4a|aac|wav|ogg|opus|flac|amr|caf)$/i.test(name)) return 'audio'
  return /\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)$|^[^.]*$/i.test(name) ? 'photo' : 'document'
}

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

/** What is in a fenced block or a code span is meant letter for letter. One pass, however many marks there are. */
function outsideCode(text: string, change: (part: string) => string): string {
  const parts: { text: string; isFenced: boolean }[] = []
  let fence: string | null = null
  for (const line of text.split(/(?<=\n)/)) {
    const mark = FENCE.exec(line)?.[1] ?? null
    const isFenced = fence !== null || mark !== null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    const last = parts.at(-1)
    if (last?.isFenced === isFenced) last.text += line
    else parts.push({ text: line, isFenced })
  }
  return parts.map((part) => (part.isFenced ? part.text : outsideSpans(part.text, change))).join('')
}

/** After an odd number of backslashes, a backtick is one, and begins no span. */
const endsEscaped = (text: string) => /(?<!\\)\\(?:\\\\)*$/.test(text)

/** A span runs from backticks to the next run of as many. */
function outsideSpans(text: string, change: (part: string) => string): string {
  const pieces = text.split(/(`+)/)
  const closings = new Map<number, number[]>()
  for (let at = pieces.length - 2; at > 0; at -= 2) {
    const places = closings.get(pieces[at]!.length)
    if (places) places.push(at)
    else closings.set(pieces[at]!.length, [at])
  }
  let result = ''
  for (let at = 0; at < pieces.length; at += 1) {
    if (at % 2 === 0) {
      const isEscaped = at + 1 < pieces.length && endsEscaped(pieces[at]!)
      result += change(isEscaped ? `${pieces[at]!}${pieces[at + 1]!}` : pieces[at]!)
      if (isEscaped) at += 1
      continue
    }
    const places = closings.get(pieces[at]!.length)!
    while (places.length > 0 && places.at(-1)! <= at) places.pop()
    const end = places.at(-1)
    if (end === undefined) result += pieces[at]!
    else {
      result += pieces.slice(at, end + 1).join('')
      at = end
    }
  }
  return result
}

/** A first line that is a heading of the first level is the title; anything else is text. */
export function splitHeading(text: string): { title: string; text: string } {
  const found = /^\s*# +([^\n]*)(?:\n|$)/.exec(text)
  return found ? { title: found[1]!, text: text.slice(found[0].length) } : { title: '', text }
}
