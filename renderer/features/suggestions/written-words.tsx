// The person's own sentences, with the words that were read marked in them; one tap corrects a reading for good.
import { formatDay } from '#shared/calendar/format-day'
import { CUE_COPY } from '#shared/prompts/cues/copy'
import type { Testimony, WrittenCue } from '#shared/prompts/cues/written-cues'
import { useChangeSetting, useSetting } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { copy } from './copy'
import { Marked } from './marked'
import styles from './written-words.module.css'

const { written: words } = copy

export function WrittenWords({ testimony }: { testimony: readonly Testimony[] }) {
  const misread = useSetting('misreadCues')
  const change = useChangeSetting()
  const correct = ({ key }: WrittenCue) => change('misreadCues', [...misread, key], words.correct)
  return (
    <ul className={styles['list']} aria-label={words.heading}>
      {testimony.map(({ cue, speaks }) => (
        <Quoted
          key={cue.key}
          cue={cue}
          note={speaks === 'against' ? words.against : null}
          action={words.correct}
          onAction={() => correct(cue)}
        />
      ))}
    </ul>
  )
}

interface QuotedProps {
  cue: WrittenCue
  note: string | null
  action: string
  onAction: () => void
}

export function Quoted({ cue, note, action, onAction }: QuotedProps) {
  const read = CUE_COPY[cue.kind].title
  const said = [formatDay(cue.day, 'en-GB', 'short'), words.readAs(read), note].filter((part) => part !== null)
  return (
    <li className={styles['quoted']} data-private>
      <blockquote className={styles['sentence']}>
        <Marked sentence={cue.sentence} spans={cue.words} />
      </blockquote>
      <div className={styles['reading']}>
        <span>{said.join(' · ')}</span>
        <Button variant="plain" size="small" onPress={onAction}>
          {action}
        </Button>
      </div>
    </li>
  )
}
