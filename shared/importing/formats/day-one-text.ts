// Day One's plain text: blocks that start with a line `<tab>Date:<tab>01 January 2019 at 00:00:00 GMT`.
import { readStamps, type Stamped } from '../bracket-dates'
import type { Collector } from '../collector'
import { findZone, whenAt, whenLocal, type WrittenWhen } from '../days'
import { placeholder } from '../day-one-markdown'
import { dayInWords, timeInWords } from '../worded-dates'
import type { SourceFile } from '../source-file'
import { claimEach, type Format } from './format'
import { Temporal } from 'temporal-polyfill'

const DATE_KEY = 'Date|Datum|Fecha|Data|Dato|Tarih|Дата|日期|日付|날짜'
const DATE_LINE = new RegExp(`^[ \\t]+(?:${DATE_KEY})[ \\u00A0]?:[ \\t]+.*\\d`, 'm')
const BLOCKS = new RegExp(`^(?=[ \\t]+(?:${DATE_KEY})[ \\u00A0]?:[ \\t]+.*\\d)`, 'm')
const KEY_LINE = /^[ \t]+([\p{L} \u00A0]{2,30}):[ \t]+(.*)$/u

export const dayOneText: Format = {
  id: 'day-one-text',
  claim: (files) => claimEach(files, (file) => DATE_LINE.test(file.text() ?? ''), 'sure', 'tabbed-date-lines'),
  read(files, collector) {
    const blocks = files.flatMap((file) => blocksOf(file, collector))
    // An instant is the day of its reader; all else is as it was written.
    const dates = readStamps(
      blocks.map(({ stamp }) => stamp),
      collector.options,
    )
    for (const block of blocks) takeBlock(block, dates.read, collector)
    return dates.outcome === 'ask' ? dates.question : null
  },
}

interface Block {
  stamp: string
  keys: Map<string, string>
  body: string
  raw: string
  where: string
}

function blocksOf(file: SourceFile, collector: Collector): Block[] {
  const blocks = (file.text() ?? '').split(BLOCKS)
  const preamble = DATE_LINE.test(blocks[0] ?? '') ? '' : (blocks.shift() ?? '')
  if (preamble.trim() !== '') collector.report({ where: file.path, why: 'before-first-entry', text: preamble.trim() })
  return blocks.map((raw, index) => splitBlock(raw, `${file.path} #${index + 1}`))
}

function splitBlock(raw: string, where: string): Block {
  const lines = raw.split('\n')
  const keys = new Map<string, string>()
  while (lines.length > 0) {
    const key = KEY_LINE.exec(lines[0]!)
    if (!key) break
    keys.set(key[1]!.trim().toLowerCase(), key[2]!.trim())
    lines.shift()
  }
  return { stamp: [...keys.values()][0] ?? '', keys, body: lines.join('\n').trim(), raw, where }
}

function takeBlock({ stamp, keys, body, raw, where }: Block, read: Stamped, collector: Collector): void {
  const tags = (keys.get('tags') ?? '').split(',')
  const { title, text } = splitTitle(body)
  const photo = keys.get('photo') ?? keys.get('photos')
  const withPhoto = photo === undefined ? text : `${text}\n\n${placeholder('photo', photo)}`
  const starred = /^(yes|true|1)$/i.test(keys.get('starred') ?? '')
  const when = readWhen(stamp, read, collector.options.zone)
  if (when === null && /^\D*\d{1,2}[/.-]\d{1,2}[/.-]/.test(stamp)) {
    return collector.report({ where, why: 'date-order-unknown', text: raw, detail: stamp })
  }
  collector.add({ app: 'day-one-text', id: null, when, title, text: withPhoto, tags, starred, raw, where })
}

const NAMED_ZONE = /\s((?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?|Z|[A-Z][A-Za-z]+\/[A-Za-z_/]+)$/

/**
 * A day in words is the local one, whatever zone stands behind it; the zone tells the instant where it is one of the few
 * that mean the same everywhere.
 */
function readWhen(written: string, read: Stamped, own: string): WrittenWhen | null {
  const day = dayInWords(written)
  if (day === null) return read(written)
  const time = timeInWords(written.replace(/^.*?\d{4}/, ''))
  if (time === null) return whenLocal(day, null, own)
  const named = NAMED_ZONE.exec(written)?.[1] ?? ''
  const zone = findZone(/^(?:GMT|Z)$/.test(named) ? 'UTC' : named, own)
  if (zone.reason !== 'as-written') return whenLocal(day, time, own)
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone.zone)
  return whenAt(local.toInstant(), zone.zone)
}

/** A line of its own above the text is the title Day One writes there; a single line is text. */
function splitTitle(body: string): { title: string; text: string } {
  const found = /^(?:# )?([^\n]{1,120})\n\s*\n(?=\S)/.exec(body)
  const isHeading = found && !/^\s*(?:[-*+>•]|\d+[.)]|!\[|```)/.test(found[1]!)
  if (isHeading) return { title: found[1]!, text: body.slice(found[0].length) }
  const only = /^# ([^\n]+)$/.exec(body)
  return only ? { title: only[1]!, text: '' } : { title: '', text: body }
}
