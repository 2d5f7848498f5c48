// From picked files to a change: reading, the question, the confirmation and what came of it.
import { useMemo, useRef, useState } from 'react'
import type { ImportBatch } from '#shared/domain/import-batch'
import { rootsOf } from '#shared/importing/file-results'
import { planImport, updatableOf, type ImportPlan } from '#shared/importing/plan'
import { toRecords, undoImport, type ImportChoices } from '#shared/importing/to-records'
import type { ForeignFile, Reading } from '#shared/importing/types'
import { isAgeFile } from '#shared/importing/age-file'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { copy } from './copy'
import { openLocked, type OpenLocked } from './locked-files'
import type { ReadFiles } from './read-in-worker'

type Stage =
  | { at: 'pick'; message: string | null }
  | { at: 'password'; fileName: string; isWrong: boolean; isOpening: boolean }
  | { at: 'reading' }
  | { at: 'look'; reading: Reading; picked: string[] }
  | { at: 'saving'; reading: Reading; picked: string[] }
  | { at: 'done'; messages: string[] }

/** True when there is a backup, or when there is nothing to back up. */
export type TakeBackup = () => Promise<boolean>

export interface ImportFlow {
  stage: Stage
  /** null until something was read. */
  plan: ImportPlan | null
  /** Files and folders that were picked. */
  picked: readonly string[]
  datePattern: string | null
  hasNoBackup: boolean
  look: (files: Promise<ForeignFile[]>) => Promise<void>
  answer: (datePattern: string) => void
  unlock: (password: string) => Promise<void>
  confirm: (choices: ImportChoices) => Promise<void>
  cancel: () => void
  takeBack: (batch: ImportBatch) => void
}

export function useImport(read: ReadFiles, takeBackup: TakeBackup, open: OpenLocked): ImportFlow {
  const journal = useJournal((whole) => whole)
  const apply = useApply()
  const stamp = useStamp()
  const [stage, setStage] = useState<Stage>({ at: 'pick', message: null })
  const [datePattern, setDatePattern] = useState<string | null>(null)
  const [hasNoBackup, setHasNoBackup] = useState(false)
  const files = useRef<ForeignFile[]>([])
  const running = useRef<AbortController | null>(null)
  const shown = stage.at === 'look' || stage.at === 'saving' ? stage : null
  const reading = shown?.reading ?? null
  const plan = useMemo(() => reading && planImport(reading, journal), [reading, journal])

  async function readFiles(pattern: string | null): Promise<void> {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setStage({ at: 'reading' })
    try {
      const picked = rootsOf(files.current)
      const found = await read(files.current, stamp().zone, pattern, control.signal)
      if (!control.signal.aborted) setStage({ at: 'look', reading: found, picked })
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
    const locked = files.current.find(isAgeFile)
    if (locked) return setStage({ at: 'password', fileName: locked.path, isWrong: false, isOpening: false })
    await readFiles(null)
  }

  async function unlock(password: string): Promise<void> {
    if (stage.at !== 'password') return
    setStage({ ...stage, isWrong: false, isOpening: true })
    const opened = await openLocked(files.current, (bytes) => open(bytes, password)).catch(() => null)
    if (opened === null) return setStage({ ...stage, isWrong: true, isOpening: false })
    files.current = opened
    await readFiles(null)
  }

  async function confirm(choices: ImportChoices): Promise<void> {
    if (plan === null || shown === null) return
    setStage({ ...shown, at: 'saving' })
    const isBackedUp = await takeBackup().catch(() => false)
    setHasNoBackup(!isBackedUp)
    if (!isBackedUp) return setStage({ ...shown, at: 'look' })
    const puts = toRecords(plan, journal, choices, stamp())
    if (puts.length > 0) apply({ label: copy.confirm.label(plan.reading.fileName), puts })
    setStage({ at: 'done', messages: saidOf(plan, choices) })
  }

  return {
    stage,
    plan,
    picked: shown?.picked ?? [],
    datePattern,
    hasNoBackup,
    look,
    unlock,
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

function saidOf(plan: ImportPlan, { updateChanged, takeDiffering }: ImportChoices): string[] {
  const { fresh, own } = plan
  const updated = updateChanged ? updatableOf(plan).length : 0
  const taken = takeDiffering ? own.changed.length : 0
  return [
    fresh.length > 0 ? copy.done.added(fresh.length) : '',
    updated > 0 ? copy.done.changed(updated) : '',
    own.fresh.length > 0 ? copy.done.recordsAdded(own.fresh.length) : '',
    taken > 0 ? copy.done.recordsTaken(taken) : '',
  ].filter((message) => message !== '')
}
