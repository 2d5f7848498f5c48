// One page for each list of the ledger, each person, each review, and each page handed to a coach.
import { recordKindNames } from '#shared/copy/record-kinds'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { RECORD_KINDS, type JournalRecord, type RecordKind } from '#shared/domain/record'
import { escapeMarkdownHeading } from '../../format/escape-markdown'
import { cleanFileName } from '../../format/clean-file-name'
import type { Pages } from './day-pages'
import { withFrontMatter } from './front-matter'
import { spell, toSection, type NameOf } from './say-record'

const LISTS: Partial<Record<RecordKind, [path: string, title: string]>> = {
  pathItem: ['ledger/critical-path.md', 'Critical path'],
  delegation: ['ledger/delegations.md', 'Delegations'],
  decision: ['ledger/decisions.md', 'Decisions'],
  peopleWork: ['ledger/people-work.md', 'People work'],
  feedbackOwed: ['ledger/feedback-owed.md', 'Feedback owed'],
  obstacle: ['ledger/obstacles.md', 'Obstacles'],
  plan: ['ledger/plans.md', 'Plans'],
  exception: ['ledger/exceptions.md', 'Exceptions'],
  suggestion: ['suggestions.md', 'Suggestions'],
  charter: ['role.md', 'The role as agreed'],
  dayOff: ['days-off.md', 'Days off'],
  coachReply: ['coach/replies.md', 'What the coach said'],
}

export function listPages(journal: Journal, nameOf: NameOf): Pages {
  const pages: Pages = new Map()
  for (const kind of RECORD_KINDS) {
    const list = LISTS[kind]
    const records: readonly JournalRecord[] = liveRecords(journal, kind)
    if (list && records.length > 0) pages.set(list[0], toPage(list[1], records, nameOf))
  }
  const trashed = RECORD_KINDS.flatMap((kind) =>
    [...journal[kind].values()].filter(({ deletedAt }) => deletedAt !== null),
  )
  if (trashed.length > 0) pages.set('trash.md', toPage('In the trash', trashed, nameOf))
  return pages
}

function toPage(title: string, records: readonly JournalRecord[], nameOf: NameOf): string {
  const sections = records.map((record) => toSection(record, nameOf, 2))
  return withFrontMatter({ title, count: records.length }, [`# ${title}`, ...sections].join('\n\n'))
}

export function ownPages(journal: Journal, nameOf: NameOf): Pages {
  const pages: Pages = new Map()
  const put = (folder: string, name: string, fields: object, body: string) =>
    pages.set(freePath(pages, folder, name), withFrontMatter({ ...fields }, body))
  for (const person of liveRecords(journal, 'person')) {
    const { name, relation, role, from, until } = person
    put('people', name, { name, relation, role: role || null, from, until }, toSection(person, nameOf, 1))
  }
  for (const { quarter, words, signedOff, lines } of liveRecords(journal, 'review')) {
    const own = Object.entries(words).filter(([, text]) => text !== '')
    const beside = Object.entries(lines).map(([id, text]) => `- ${nameOf(id) ?? recordKindNames.note}: ${text}`)
    const sections = own.map(([section, text]) => `## ${spell(section)}\n\n${text}`)
    const body = [
      `# ${quarter}`,
      ...sections,
      ...(beside.length > 0 ? ['## Beside the evidence', beside.join('\n')] : []),
    ]
    put('reviews', quarter, { quarter, signed: signedOff?.day ?? null }, signedOff?.markdown ?? body.join('\n\n'))
  }
  for (const { day, audience, text } of liveRecords(journal, 'coachPack')) {
    put('coach', `${day} to ${audience}`, { day, audience }, text || `# ${escapeMarkdownHeading(day)}`)
  }
  return pages
}

/** Two people may share a name, and systems that ignore case would let one page overwrite the other. */
function freePath(pages: Pages, folder: string, name: string): string {
  const taken = new Set([...pages.keys()].map((path) => path.normalize('NFC').toLowerCase()))
  const stem = cleanFileName(name.normalize('NFC')).replace(/\.md$/i, '')
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${stem}${number === 1 ? '' : ` ${number}`}.md`
    if (!taken.has(path.toLowerCase())) return path
  }
}
