// Which warnings the person has understood: this computer remembers those that would come back at each opening.
import { useEffect, useMemo, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import { useIsWhole } from '../journal/journal-context'
import { noticeLines, type NoticeLine } from './notice-lines'
import type { OpenSession } from './open-session'

interface Understood {
  /** What is still to be said. */
  lines: readonly NoticeLine[]
  understand: () => void
}

export function useUnderstood(host: Pick<Host, 'device'>, open: OpenSession): Understood {
  // null until it is known: a warning that was understood does not flash by.
  const [kept, setKept] = useState<readonly string[] | null>(null)
  const [read, setRead] = useState<readonly string[]>([])
  const isWhole = useIsWhole()
  const all = useMemo(() => noticeLines(open), [open])

  useEffect(() => {
    host.device.read().then(
      ({ understood }) => setKept(understood),
      () => setKept([]),
    )
  }, [host])

  // What has ended is warned of anew when it comes back. Until the journal is whole it is not known what has.
  useEffect(() => {
    const standing = kept?.filter((mark) => all.some((line) => line.mark === mark))
    if (isWhole && kept && standing && standing.length < kept.length) keep(host, standing)
  }, [host, isWhole, kept, all])

  const isUnderstood = ({ text, mark }: NoticeLine) =>
    read.includes(text) || (mark !== null && (kept === null || kept.includes(mark)))
  return {
    lines: all.filter((line) => !isUnderstood(line)),
    understand() {
      setRead(all.map(({ text }) => text))
      const marks = all.flatMap(({ mark }) => mark ?? [])
      if (marks.length > 0) keep(host, [...new Set([...(kept ?? []), ...marks])])
    },
  }
}

/** Where it cannot be kept, it is said once more: no harm. */
function keep(host: Pick<Host, 'device'>, understood: readonly string[]): void {
  void host.device.write({ understood: [...understood] }).catch(() => {})
}
