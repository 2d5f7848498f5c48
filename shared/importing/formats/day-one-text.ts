// Day One's plain text: blocks that start with a line `<tab>Date:<tab>01 January 2019 at 00:00:00 GMT`.
import type { Collector } from '../collector'
import { whenAt, whenLocal, whenWritten, type WrittenWhen } from '../days'
import { placeholder } from '../day-one-markdown'
import { dayInWords, timeInWords } from '../english-dates'
import type { SourceFile } from '../source-file'
import { claimEach, type Format } from './format'
import { Temporal } from 'temporal-polyfill'
import { isZone } from '#shared/calendar/logical-day'

const DATE_LINE = /^[ \t]+(?:Date|Datum|Fecha|Data):[ \t]+\S/m
const BLOCKS = /^(?=[ \t]+(?:Date|Datum|Fecha|Data):[ \t]+\S)/m
const KEY_LINE = /^[ \t]+([\p{L} ]{2,30}):[ \t]+(.*)$/u

export const dayOneText: Format = {
  id: 'day-one-text',
  claim: (files) => claimEach(files, (file) => DATE_LINE.test(file.text() ?? ''), 'sure', 'tabbed-date-lines'),
  read(files, collector) {
    for (const file of files) readFile(file, collector)
    return null
  },
}

function readFile(file: SourceFile, collector: Collector): void {
  const blocks = (file.text() ?? '').split(BLOCKS)
  const preamble = DATE_LINE.test(blocks[0] ?? '') ? '' : (blocks.shift() ?? '')
  if (preamble.trim() !== '') collector.report({ where: file.path, why: 'before-first-entry', text: preamble.trim() })
  for (const [index, block] of blocks.entries()) takeBlock(block, `${file.path} #${index + 1}`, collector)
}

function takeBlock(block: string, where: string, collector: Collector): void {
  const lines = block.split('\n')
  const keys = new Map<string, string>()
  while (lines.length > 0) {
    const key = KEY_LINE.exec(lines[0]!)
    if (!key) break
    keys.set(key[1]!.trim().toLowerCase(), key[2]!.trim())
    lines.shift()
  }
  const written = [...keys.values()][0] ?? ''
  const tags = (keys.get('tags') ?? '').split(',')
  const body = lines.join('\n').trim()
  const { title, text } = splitTitle(body)
  const photo = keys.get('photo') ?? keys.get('photos')
  const withPhoto = photo === undefined ? text : `${text}\n\n${placeholder('photo', photo)}`
  const starred = /^(yes|true|1)$/i.test(keys.get('starred') ?? '')
  const when = readWhen(written, collector.options.zone)
  collector.add({ app: 'day-one-text', id: null, when, title, text: withPhoto, tags, starred, raw: block, where })
}

/**
 * A day in words is the local one, whatever zone stands behind it; the zone tells the instant where it is one of the few
 * that mean the same everywhere.
 */
function readWhen(written: string, own: string): WrittenWhen | null {
  const day = dayInWords(written)
  if (day === null) return whenWritten(written, own)
  const time = timeInWords(written.replace(/^.*?\d{4}/, ''))
  if (time === null) return whenLocal(day, null, own)
  const zone = /\s(GMT|UTC|Z|[A-Z][A-Za-z]+\/[A-Za-z_/]+|GMT[+-]\d{1,2}(?::?\d{2})?)$/.exec(written)?.[1]
  const known = zone === 'GMT' || zone === 'Z' ? 'UTC' : zone
  if (known === undefined || !isZone(known)) return whenLocal(day, time, own)
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(known)
  return whenAt(local.toInstant(), known)
}

/** A line of its own above the text is the title Day One writes there; a single line is text. */
function splitTitle(body: string): { title: string; text: string } {
  const found = /^(?:# )?([^\n]{1,120})\n\s*\n(?=\S)/.exec(body)
  const isHeading = found && !/^\s*(?:[-*+>•]|\d+[.)]|!\[|```)/.test(found[1]!)
  if (isHeading) return { title: found[1]!, text: body.slice(found[0].length) }
  const only = /^# ([^\n]+)$/.exec(body)
  return only ? { title: only[1]!, text: '' } : { title: '', text: body }
}
