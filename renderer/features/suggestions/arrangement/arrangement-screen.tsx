// "Has the team outgrown this arrangement?": its grounds, what changed, what it cost, and what speaks for and against.
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '#shared/calendar/format-day'
import { arrangementOn } from '#shared/insights/arrangement'
import { useJournal, useToday } from '../../../journal/journal-context'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { copy } from './copy'
import { Cost } from './cost'
import { DatedLines } from './dated-lines'
import { NextReview } from './next-review'
import { sayChange, sayReason } from './say-arrangement'
import { Weighing } from './weighing'

const CHARTER_PATH = '/settings'

export function ArrangementScreen() {
  const journal = useJournal((whole) => whole)
  const today = useToday()
  const [, go] = useLocation()
  const { since, charter, reasons, changes, cost, nextReview } = useMemo(
    () => arrangementOn(journal, today),
    [journal, today],
  )
  const toCharter = (label: string) => <Button onPress={() => go(CHARTER_PATH)}>{label}</Button>
  return (
    <Page
      title={copy.title}
      lead={since === null ? copy.lead : `${copy.lead} ${copy.since(formatDay(since, 'en-GB', 'date'))}`}
    >
      {charter === null ? (
        <EmptyState action={toCharter(copy.toCharter)}>{copy.noCharter}</EmptyState>
      ) : (
        <>
          <Section title={copy.reasons}>
            <DatedLines empty={copy.noReasons} lines={reasons.map((one) => ({ ...one, text: sayReason(one) }))} />
          </Section>
          <Section title={copy.changes}>
            <DatedLines empty={copy.noChanges} lines={changes.map((one) => ({ ...one, text: sayChange(one) }))} />
          </Section>
        </>
      )}
      <Cost cost={cost} />
      <Weighing reasons={reasons} />
      <NextReview charter={charter} next={nextReview} today={today} actions={toCharter(copy.changeCharter)} />
    </Page>
  )
}
