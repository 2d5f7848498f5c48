// From picked files to a change: reading, the question, the confirmation and what came of it.
import { useMemo, useRef, useState } from 'react'
import type { ImportBatch } from '#shared/domain/import-batch'
import { countPlan, planImport, type ImportPlan } from '#shared/importing/plan'
import { toRecords, undoImport } from '#shared/importing/to-records'
import type { ForeignFile, Reading } from '#shared/importing/types'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { copy } from './copy'
import type { ReadFiles } from './read-in-worker'

type Stage =
  | { at: 'pick'; message: string | null }
  | { at: 'reading' }
  | { at: 'look'; reading: Reading }
  | { at: 'saving'; reading: Reading }
  | { at: 'done'; messages: string[] }

/** True when there is a backup, or when there is nothing to back up. */
export type TakeBackup = () => Promise<boolean>

export interface ImportFlow {
  stage: Stage
  /** null until something was read. */
  plan: ImportPlan | null
  datePattern: string | null
  hasNoBackup: boolean
  look: (files: Promise<ForeignFile[]>) => Promise<void>
  answer: (datePattern: string) => void
  confirm: (updateChanged: boolean) => Promise<void>
  cancel: () => void
  takeBack: (batch: ImportBatch) => void
}

export function useImport(read: ReadFiles, takeBackup: TakeBackup): ImportFlow {
  const journal = useJournal((whole) => whole)
  const apply = useApply()
  const stamp = useStamp()
  const [stage, setStage] = useState<Stage>({ at: 'pick', message: null })
  const [datePattern, setDatePattern] = useState<string | null>(null)
  const [hasNoBackup, setHasNoBackup] = useState(false)
  const files = useRef<ForeignFile[]>([])
  const running = useRef<AbortController | null>(null)
  const shown = stage.at === 'look' || stage.at === 'saving' ? stage.reading : null
  const plan = useMemo(() => shown && planImport(shown, journal), [shown, journal])

  async function readFiles(pattern: string | null): Promise<void> {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setStage({ at: 'reading' })
    try {
      const reading = await read(files.current, stamp().zone, pattern, control.signal)
      if (!control.signal.aborted) setStage({ at: 'look', reading })
    } catch {
      if (!control.signal.aborted) setStage({ at: 'pick', message: copy.failed })
    }
  }

  async function look(picked: Promise<ForeignFile[]>): Promise<void> {
    setDatePattern(null)
    setHasNoBackup(false)
    setStage({ at: 'reading' })
    files.current = await picked.catch(() => [])
    if (files.current.length === 0) return setStage({ at: 'pick', message: copy.failed })
    await readFiles(null)
  }

  async function confirm(updateChanged: boolean): Promise<void> {
    if (plan === null) return
    const { reading } = plan
    setStage({ at: 'saving', reading })
    const isBackedUp = await takeBackup().catch(() => false)
    setHasNoBackup(!isBackedUp)
    if (!isBackedUp) return setStage({ at: 'look', reading })
    const puts = toRecords(plan, journal, { updateChanged }, stamp())
    if (puts.length > 0) apply({ label: copy.confirm.label(reading.fileName), puts })
    const { added } = countPlan(plan)
    const changed = puts.length - added - 1
    const said = [added > 0 ? copy.done.added(added) : '', changed > 0 ? copy.done.changed(changed) : '']
    setStage({ at: 'done', messages: said.filter((message) => message !== '') })
  }

  return {
    stage,
    plan,
    datePattern,
    hasNoBackup,
    look,
    confirm,
    answer(pattern) {
      setDatePattern(pattern)
      void readFiles(pattern)
    },
    cancel() {
      running.current?.abort()
      files.current = []
      setStage({ at: 'pick', message: null })
    },
    takeBack(batch) {
      const puts = undoImport(batch, journal, stamp())
      apply({ label: copy.batches.undoChange(batch.fileName), puts })
      setStage({ at: 'done', messages: [copy.done.undone(puts.length - 1)] })
    },
  }
}
