// The engine over past days, a slice at a time, so that the page keeps answering while it reads.
import { useEffect, useMemo, useState } from 'react'
import type { Day } from '#shared/calendar/day'
import type { Assessment, LimitId } from '#shared/prompts/assessment'
import { replaySteps } from '#shared/prompts/engine'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { useJournal } from '../../../journal/journal-context'

export type Limits = Readonly<Partial<Record<LimitId, number>>>

interface Replay {
  assessments: readonly Assessment[]
  isDone: boolean
}

/** Questions turn with the seed; nothing that is shown here does. */
const SEED = 0
const SLICE_MS = 12
const NOTHING: Replay = { assessments: [], isDone: false }

/** Nothing is read while `limits` is null. */
export function useReplay(from: Day, to: Day, limits: Limits | null): Replay {
  const journal = useJournal((whole) => whole)
  const asked = useMemo(() => ({ journal, from, to, limits }), [journal, from, to, limits])
  const [read, setRead] = useState<Replay & { asked: typeof asked | null }>({ ...NOTHING, asked: null })

  useEffect(() => {
    if (asked.limits === null) return undefined
    const context = { questions: QUESTIONS, thresholds: asked.limits }
    const steps = replaySteps(asked.journal, context, asked.from, asked.to, SEED)
    const assessments: Assessment[] = []
    let timer = setTimeout(readOn)
    function readOn(): void {
      const until = performance.now() + SLICE_MS
      let isDone = false
      while (!isDone && performance.now() < until) {
        const step = steps.next()
        isDone = step.done === true
        if (!step.done) assessments.push(step.value)
      }
      setRead({ asked, assessments: [...assessments], isDone })
      if (!isDone) timer = setTimeout(readOn)
    }
    return () => clearTimeout(timer)
  }, [asked])

  return read.asked === asked ? read : NOTHING
}
