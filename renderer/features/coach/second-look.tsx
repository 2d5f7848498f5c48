// Before it leaves: words that may be people, facts that identify, words that stop.
import type { LineConcern } from '#shared/exporting/coach/second-look'
import { WRITTEN_PARTS } from '#shared/exporting/coach/coach-document'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { copy } from './copy'
import styles from './coach.module.css'

interface SecondLookProps {
  concerns: readonly LineConcern[]
  allowed: ReadonlySet<string>
  unknown: readonly string[]
  onAnswer: (word: string, isPerson: boolean) => void
  onAllow: (concern: LineConcern) => void
  onKeepOut: (concern: LineConcern) => void
}

export function SecondLook({ concerns, allowed, unknown, onAnswer, onAllow, onKeepOut }: SecondLookProps) {
  const open = concerns.filter(({ allowKey }) => !allowed.has(allowKey))
  return (
    <>
      {unknown.length > 0 && (
        <Section level={3} title={copy.unknown} hint={copy.unknownHint}>
          <ul className={styles['words']} data-private>
            {unknown.map((word) => (
              <li key={word} className={styles['word']}>
                <span className={styles['written']}>{word}</span>
                <Button size="small" label={copy.isPersonLabel(word)} onPress={() => onAnswer(word, true)}>
                  {copy.isPerson}
                </Button>
                <Button size="small" label={copy.isNoPersonLabel(word)} onPress={() => onAnswer(word, false)}>
                  {copy.isNoPerson}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {open.length > 0 && (
        <Section level={3} title={copy.look}>
          {open.map((concern) => (
            <ConcernCard key={concern.allowKey} concern={concern} onAllow={onAllow} onKeepOut={onKeepOut} />
          ))}
        </Section>
      )}
    </>
  )
}

function ConcernCard({
  concern,
  onAllow,
  onKeepOut,
}: Pick<SecondLookProps, 'onAllow' | 'onKeepOut'> & { concern: LineConcern }) {
  const isWritten = (WRITTEN_PARTS as readonly string[]).includes(concern.lineKey)
  const { words } = concern
  return (
    <Callout
      tone={concern.isStopping ? 'step-back' : 'neutral'}
      actions={
        <Row>
          {!isWritten && (
            <Button size="small" label={copy.keepOutLabel(words)} onPress={() => onKeepOut(concern)}>
              {copy.keepOut}
            </Button>
          )}
          <Button size="small" variant="plain" label={copy.mayGoLabel(words)} onPress={() => onAllow(concern)}>
            {copy.mayGo}
          </Button>
        </Row>
      }
    >
      <span data-private>{copy.concern(words, copy.concerns[concern.kind])}</span>{' '}
      {concern.isStopping && (isWritten ? copy.rewrite : copy.keepOutQuestion)}
    </Callout>
  )
}
