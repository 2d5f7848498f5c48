// The coach's page: the same short form each time, then what was chosen, and nothing else.
import type { DaySpan } from '#shared/calendar/day'
import type { PackLine } from '#shared/domain/coach-pack'
import { heading, list, ours, paragraph, type Block, type ExportDocument } from '../format/document'
import { writtenBlocks } from '../format/written-blocks'
import type { AutoLine, AutoPart } from './auto-lines'
import { chosenParts, type ChoosableRecord } from './choosable'
import type { CoachWords } from './words-en'

/** What the person writes for the session itself. */
export const WRITTEN_PARTS = ['want', 'stuck', 'avoiding'] as const
export type WrittenPart = (typeof WRITTEN_PARTS)[number]

export interface CoachSelection {
  span: DaySpan
  written: Readonly<Partial<Record<WrittenPart, string>>>
  /** Ids of chosen automatic lines. */
  auto: readonly string[]
  lines: readonly PackLine[]
}

/** The order of the page. */
const FORM: readonly (WrittenPart | AutoPart)[] = [
  'want',
  'changed',
  'commitments',
  'wins',
  'stuck',
  'pattern',
  'avoiding',
  'energy',
]

/** Their lines are figures: no name and no title of the person's is in them. */
const COUNTED: ReadonlySet<AutoPart> = new Set(['pattern', 'energy'])

export interface CoachMaterial {
  auto: readonly AutoLine[]
  records: readonly ChoosableRecord[]
}

/** Names are still in it: `prepareExport` takes them out. */
export function coachDocument(selection: CoachSelection, material: CoachMaterial, words: CoachWords): ExportDocument {
  const { first, last } = selection.span
  const form = FORM.flatMap((part) => formPart(part, selection, material, words))
  const entries = entryBlocks(selection, material, words)
  const chosen = entries.length > 0 ? [ours(heading(2, words.chosen)), ...entries] : []
  return { title: words.title, blocks: [ours(paragraph(words.period(first, last))), ...form, ...chosen] }
}

function formPart(
  part: WrittenPart | AutoPart,
  selection: CoachSelection,
  { auto }: CoachMaterial,
  words: CoachWords,
): Block[] {
  if (isWrittenPart(part)) {
    const blocks = writtenBlocks(selection.written[part] ?? '')
    return blocks.length > 0 ? [ours(heading(2, words.written[part])), ...blocks] : []
  }
  const items = auto.filter((line) => line.part === part && selection.auto.includes(line.id)).map(({ text }) => text)
  const said = COUNTED.has(part) ? ours(list(items)) : list(items)
  return items.length > 0 ? [ours(heading(2, words.auto[part])), said] : []
}

function isWrittenPart(part: WrittenPart | AutoPart): part is WrittenPart {
  return (WRITTEN_PARTS as readonly string[]).includes(part)
}

/** Oldest first. */
function entryBlocks({ lines }: CoachSelection, { records }: CoachMaterial, words: CoachWords): Block[] {
  const inOrder = [...records].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return inOrder.flatMap((record) => {
    const parts = chosenParts(record, lines)
    if (parts.length === 0) return []
    return [ours(heading(3, words.entry(record.day, words.kinds[record.kind]))), ...parts.flatMap(writtenBlocks)]
  })
}

/** Every text that a selection would hand over, each with a key of its own: what is looked through for concerns. */
export function selectedTexts(
  selection: CoachSelection,
  { auto, records }: CoachMaterial,
): { key: string; text: string }[] {
  return [
    ...WRITTEN_PARTS.flatMap((part) => {
      const text = selection.written[part]?.trim()
      return text ? [{ key: part, text }] : []
    }),
    ...auto.filter(({ id }) => selection.auto.includes(id)).map(({ id, text }) => ({ key: id, text })),
    ...records.flatMap((record) =>
      chosenParts(record, selection.lines).map((text) => ({
        key: `${record.recordId}:${record.parts.indexOf(text)}`,
        text,
      })),
    ),
  ]
}
