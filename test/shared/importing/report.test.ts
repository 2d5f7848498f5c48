// The report of a dry run, file by file.
import { describe, expect, it } from 'vitest'
import { toJournal } from '#shared/domain/journal'
import { planImport } from '#shared/importing/plan'
import { describePlan, reportPlan } from '#shared/importing/report'
import { reportWords, troubleWords } from '#shared/importing/words'
import type { ForeignFile } from '#shared/importing/types'
import { jsonFile, read, textFile } from './foreign-files'

const report = (picked: string[], ...files: ForeignFile[]) =>
  reportPlan(planImport(read(files), toJournal([])), 'Europe/Berlin', picked)
const found = (picked: string[], ...files: ForeignFile[]) =>
  report(picked, ...files).files.map(({ path, found: count, notUnderstood }) => [path, count, notUnderstood])

const day = (path: string) => textFile(path, `Words of ${path}`)

describe('the counts of each file', () => {
  it('are those of the folder itself where the name of one begins that of another', () => {
    const files = [day('Diary/2026-01-05.md'), day('Diary 2/2026-01-06.md'), day('Diary 2/2026-01-07.md')]
    const odd = textFile('Diary 2/list.md', 'No day')
    expect(found(['Diary', 'Diary 2'], ...files, odd)).toEqual([
      ['Diary', 1, 0],
      ['Diary 2', 2, 1],
    ])
  })

  it('are those of the inner folder where one lies in another', () => {
    const files = [day('all/2026-01-05.md'), day('all/old/2026-01-06.md')]
    expect(found(['all', 'all/old'], ...files)).toEqual([
      ['all', 1, 0],
      ['all/old', 1, 0],
    ])
  })

  it('are those of the file where one has the name of an entry of another', () => {
    const journal = (title: string) => ({ entries: [{ date: '2026-01-05', title, body: 'b', time: '09:30' }] })
    expect(found(['j', 'j #1'], jsonFile('j', journal('a')), jsonFile('j #1', journal('b')))).toEqual([
      ['j', 1, 0],
      ['j #1', 1, 0],
    ])
  })
})

describe('the name of an import', () => {
  const name = (...paths: string[]) => read(paths.map(day)).fileName

  it('tells every file of two, and how many more there are', () => {
    expect(name('a.md')).toBe('a.md')
    expect(name('a.md', 'b.md')).toBe('a.md, b.md')
    expect(name('notes/a.md', 'notes/b.md')).toBe('notes')
    expect(name('a.md', 'b.md', 'c/d.md', 'c/e.md', 'f.md')).toBe('a.md, b.md and 2 more')
  })
})

it('the lines for a terminal name each file', () => {
  const files = [day('Diary/2026-01-05.md'), day('Diary 2/2026-01-06.md')]
  const lines = describePlan(planImport(read(files), toJournal([])), 'Europe/Berlin', ['Diary', 'Diary 2'])
  expect(lines).toContain('  Diary: 1 entry, 0 not understood\n  Diary 2: 1 entry, 0 not understood')
})

it('a report that is kept says why, with its detail, and a code of a later version as it is', () => {
  expect(reportWords('no-day')).toBe(troubleWords['no-day'])
  expect(reportWords('not-a-record: text: expected string')).toBe(
    `${troubleWords['not-a-record']}: text: expected string`,
  )
  expect(reportWords('toString')).toBe('toString')
})
