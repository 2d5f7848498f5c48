// What was seen and not said, and why not: a line for each matter.
import { subjectKey } from '#shared/domain/subject'
import type { Assessment } from '#shared/prompts/assessment'
import { signalWords } from '#shared/prompts/words/en/signals'
import { useJournal } from '../../journal/journal-context'
import { nameOf, useSay } from '../../journal/use-assessment'

export function HeldBackLines({ heldBack }: Pick<Assessment, 'heldBack'>) {
  const journal = useJournal((whole) => whole)
  const say = useSay()
  return heldBack.map(({ signals, subject, why }) => (
    <p key={`${signals.join()} ${subjectKey(subject)}`} data-private>
      {signals.map((id) => signalWords[id]?.title).join(', ')}
      {subject && ` (${nameOf(journal, subject)})`}: {say(why)}
    </p>
  ))
}
