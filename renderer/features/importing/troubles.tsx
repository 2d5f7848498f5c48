// What would not come over, by reason, with its place and its first words.
import { groupTroubles, type TroubleGroup } from '#shared/importing/report'
import { excerpt } from '#shared/importing/text'
import type { NotUnderstood } from '#shared/importing/types'
import { troubleWords } from '#shared/importing/words'
import { Disclosure } from '../../ui/disclosure'
import { Section } from '../../ui/section'
import { copy } from './copy'
import styles from './importing.module.css'

const SHOWN = 50

export function Troubles({ troubles }: { troubles: readonly NotUnderstood[] }) {
  if (troubles.length === 0) return null
  return (
    <Section title={copy.troubles.title} hint={copy.troubles.hint}>
      {groupTroubles(troubles).map((group) => (
        <Group key={group.why} group={group} />
      ))}
    </Section>
  )
}

function Group({ group: { why, troubles } }: { group: TroubleGroup }) {
  const rest = troubles.length - SHOWN
  return (
    <Disclosure summary={copy.troubles.summary(troubleWords[why], troubles.length)}>
      <ul className={styles['troubles']} data-private>
        {troubles.slice(0, SHOWN).map(({ where, detail, text }, index) => (
          <li key={index}>
            {[where, detail].filter(Boolean).join(': ')}
            {text.trim() !== '' && <div className={styles['excerpt']}>{excerpt(text.trim(), 200)}</div>}
          </li>
        ))}
        {rest > 0 && <li>{copy.troubles.more(rest)}</li>}
      </ul>
    </Disclosure>
  )
}
