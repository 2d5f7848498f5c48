// Super Productivity's backup: the reflections and notes of its daily metric. Tasks and settings stay where they are.
import { z } from 'zod'
import type { Collector } from '../collector'
import { fromEpochMs, whenAt, whenLocal } from '../days'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulNumber, words } from '../lenient'
import { isObject } from '../safe-json'
import { byPath, jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const idList = z.array(z.string()).catch([])

const metricSchema = z.object({
  day: z.string(),
  metric: z.object({
    notes: words,
    reflections: z.array(z.object({ text: words, created: helpfulNumber })).nullish(),
    impactOfWork: helpfulNumber,
    energyCheckin: helpfulNumber,
    obstructions: idList,
    improvements: idList,
    improvementsTomorrow: idList,
  }),
})

function dataOf(file: SourceFile): Record<string, unknown> | null {
  const json = jsonOf(file)
  if (!isObject(json)) return null
  const data = isObject(json['data']) ? json['data'] : json
  const { metric, task } = data
  return isObject(metric) && (isObject(task) || isObject(metric['entities'])) ? data : null
}

const entitiesOf = (data: Record<string, unknown>, key: string): Record<string, unknown> => {
  const table = data[key]
  return isObject(table) && isObject(table['entities']) ? table['entities'] : {}
}

export const superProductivity: Format = {
  id: 'super-productivity',
  claim: (files) => claimEach(files, (file) => dataOf(file) !== null, 'sure', 'metric-and-tasks'),
  read(files, collector) {
    for (const file of byPath(files)) readFile(file, collector)
    return null
  },
}

function readFile(file: SourceFile, collector: Collector): void {
  const data = dataOf(file) ?? {}
  const records = Object.entries(entitiesOf(data, 'metric')).map(([day, metric]) => ({ day, metric }))
  const where = (record: unknown) => `${file.path} ${(record as { day: string }).day}`
  eachRecord(records, metricSchema, where, collector, (record) => takeMetric(record, data, collector))
  takeNotes(data, file, collector)
  const tasks = Object.keys(entitiesOf(data, 'task')).length
  if (tasks > 0 || records.length === 0) {
    collector.report({ where: file.path, why: 'not-a-note', text: '', detail: `tasks: ${tasks}` })
  }
}

function takeMetric(
  { value, raw, where }: JsonRecord<z.infer<typeof metricSchema>>,
  data: Record<string, unknown>,
  collector: Collector,
): void {
  const { day, metric } = value
  const app = 'super-productivity'
  const when = whenLocal(day, null, collector.options.zone)
  const taken = new Map<string, number>()
  for (const [index, { text, created }] of (metric.reflections ?? []).entries()) {
    const instant = created === null ? null : fromEpochMs(created)
    const written = instant && when ? { ...when, writtenAt: whenAt(instant, 'UTC')?.writtenAt ?? null } : when
    const moment = `${day} reflection ${created ?? index}`
    const count = (taken.get(moment) ?? 0) + 1
    taken.set(moment, count)
    const id = count === 1 ? moment : `${moment}-${count}`
    collector.add({ app, id, when: written, title: '', text, tags: [], starred: false, raw, where })
  }
  const text = [metric.notes.trim(), ...listed(metric, data)].filter((part) => part !== '').join('\n\n')
  if (text === '' && (metric.reflections ?? []).length > 0) return
  collector.add({ app, id: `${day} notes`, when, title: '', text, tags: [], starred: false, raw, where })
}

/** What older versions asked for each evening, kept by id in tables of its own. */
function listed(metric: z.infer<typeof metricSchema>['metric'], data: Record<string, unknown>): string[] {
  const lists = [
    ['Obstructions', metric.obstructions, entitiesOf(data, 'obstruction')],
    ['Improvements', metric.improvements, entitiesOf(data, 'improvement')],
    ['For tomorrow', metric.improvementsTomorrow, entitiesOf(data, 'improvement')],
  ] as const
  return lists.flatMap(([name, ids, table]) => {
    const titles = ids.flatMap((id) => {
      const entity = table[id]
      return isObject(entity) && typeof entity['title'] === 'string' ? [`- ${entity['title']}`] : []
    })
    return titles.length === 0 ? [] : [`**${name}**\n\n${titles.join('\n')}`]
  })
}

const noteSchema = z.object({ id: z.string(), content: words, created: z.number() })

function takeNotes(data: Record<string, unknown>, file: SourceFile, collector: Collector): void {
  const notes = Object.values(entitiesOf(data, 'note'))
  const place = (_note: unknown, index: number) => `${file.path} note #${index + 1}`
  eachRecord(notes, noteSchema, place, collector, ({ value, raw, where }) => {
    const instant = fromEpochMs(value.created)
    const when = instant && whenAt(instant, collector.options.zone)
    const { id, content: text } = value
    collector.add({ app: 'super-productivity', id, when, title: '', text, tags: [], starred: false, raw, where })
  })
}
