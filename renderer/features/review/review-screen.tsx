// The quarterly self-review: the list of quarters, or the one that the address names.
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { isQuarter, type Quarter } from '#shared/calendar/quarters'
import { quarterList } from '#shared/review/quarter-list'
import { useJournal, useToday } from '../../journal/journal-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { List, ListRow } from '../../ui/list'
import { Page } from '../../ui/page'
import { copy, words } from './copy'
import { ReviewPage } from './review-page'
import { SignedReview } from './signed-review'
import type { SaveFile } from './use-export-file'
import { useReview } from './use-review'

export function ReviewScreen({ saveFile }: { saveFile: SaveFile }) {
  const { quarter: asked } = useParams<{ quarter?: string }>()
  const [, navigate] = useLocation()
  if (!asked) return <QuarterList onOpen={(quarter) => navigate(`/review/${quarter}`)} />
  const back = () => navigate('/review')
  if (!isQuarter(asked)) {
    return (
      <Page title={copy.title}>
        <EmptyState action={<Button onPress={back}>{copy.back}</Button>}>{copy.noSuchQuarter}</EmptyState>
      </Page>
    )
  }
  return <QuarterReview key={asked} quarter={asked} saveFile={saveFile} onBack={back} />
}

interface QuarterReviewProps {
  quarter: Quarter
  saveFile: SaveFile
  onBack: () => void
}

function QuarterReview(props: QuarterReviewProps) {
  const { review } = useReview(props.quarter)
  return review?.signedOff ? (
    <SignedReview {...props} review={review} signed={review.signedOff} />
  ) : (
    <ReviewPage {...props} />
  )
}

function QuarterList({ onOpen }: { onOpen: (quarter: Quarter) => void }) {
  const journal = useJournal((whole) => whole)
  const today = useToday()
  const entries = useMemo(() => quarterList(journal, today), [journal, today])
  return (
    <Page title={copy.title} lead={copy.lead}>
      <List label={copy.quarters}>
        {entries.map(({ quarter, state, coverage }) => (
          <ListRow
            key={quarter}
            title={words.title(quarter)}
            detail={copy.logged(coverage)}
            meta={<Badge tone={state === 'signed-off' ? 'accent' : 'neutral'}>{copy.states[state]}</Badge>}
            onPress={() => onOpen(quarter)}
          />
        ))}
      </List>
    </Page>
  )
}
