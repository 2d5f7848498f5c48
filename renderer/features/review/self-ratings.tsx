// Section 11: lines of a ladder. A rating opens with an entry for and one against, and shows once they were read.
import { useMemo, useState } from 'react'
import type { ReviewRating } from '#shared/domain/review'
import type { AssembledReview, EvidenceLine } from '#shared/review/assembled'
import {
  addRatingLines,
  evidenceByRecord,
  rate,
  ratingGate,
  removeRating,
  setRatingEvidence,
} from '#shared/review/ratings'
import { useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ComboBox } from '../../ui/combo-box'
import { RadioRow } from '../../ui/radio-row'
import { Row } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { copy, words } from './copy'
import type { ChangeReview } from './use-review'
import styles from './review.module.css'

interface SelfRatingsProps {
  assembled: AssembledReview
  ratings: readonly ReviewRating[]
  change: ChangeReview
}

export function SelfRatings({ assembled, ratings, change }: SelfRatingsProps) {
  const known = useMemo(() => evidenceByRecord(assembled), [assembled])
  const [pasted, setPasted] = useState('')
  const stamp = useStamp()

  function add(): void {
    change((present) => addRatingLines(present, pasted, stamp().newId))
    setPasted('')
  }

  return (
    <div className={styles['stack']}>
      {ratings.map((rating) => (
        <RatingCard key={rating.id} rating={rating} known={known} change={change} />
      ))}
      <TextArea label={copy.ratings.paste} value={pasted} onChange={setPasted} onDone={add} />
      <Row>
        <Button isDisabled={pasted.trim() === ''} onPress={add}>
          {copy.ratings.add}
        </Button>
      </Row>
    </div>
  )
}

interface RatingCardProps {
  rating: ReviewRating
  known: ReadonlyMap<string, EvidenceLine>
  change: ChangeReview
}

function RatingCard({ rating, known, change }: RatingCardProps) {
  const [isRead, setIsRead] = useState(rating.rating !== null)
  const gate = ratingGate(rating, known)
  const set = (recordId: string, side: 'for' | 'against' | null) =>
    change((present) => setRatingEvidence(present, rating.id, recordId, side, known))
  return (
    <Card label={rating.line}>
      <Row justify="between" align="start">
        <strong>{rating.line}</strong>
        <Button
          size="small"
          variant="plain"
          label={copy.ratings.removeLabel(rating.line)}
          onPress={() => change((present) => removeRating(present, rating.id))}
        >
          {copy.ratings.remove}
        </Button>
      </Row>
      <RatingSide side="for" rating={rating} known={known} onSet={set} />
      <RatingSide side="against" rating={rating} known={known} onSet={set} />
      {gate !== 'open' && <p className={styles['quiet']}>{copy.ratings.gates[gate]}</p>}
      {gate === 'open' && !isRead && (
        <Row>
          <Button onPress={() => setIsRead(true)}>{copy.ratings.read}</Button>
        </Row>
      )}
      {gate === 'open' && isRead && (
        <RadioRow
          label={copy.ratings.rating}
          isInline
          options={RATINGS}
          value={rating.rating}
          onChange={(value) => change((present) => rate(present, rating.id, value, known))}
        />
      )}
    </Card>
  )
}

const RATINGS = ([1, 2, 3, 4] as const).map((value) => ({ value, label: words.ratings[value] }))

interface RatingSideProps {
  side: 'for' | 'against'
  rating: ReviewRating
  known: ReadonlyMap<string, EvidenceLine>
  onSet: (recordId: string, side: 'for' | 'against' | null) => void
}

function RatingSide({ side, rating, known, onSet }: RatingSideProps) {
  const ids = side === 'for' ? rating.forIds : rating.againstIds
  const options = [...known.values()].map(({ recordId, day, text }) => ({
    id: recordId,
    label: `${words.day(day)}: ${text}`,
  }))
  const lines = ids.flatMap((id) => known.get(id) ?? [])
  return (
    <div className={styles['side']}>
      {lines.length > 0 && (
        <ul className={styles['lines']} aria-label={side === 'for' ? copy.ratings.forTitle : copy.ratings.againstTitle}>
          {lines.map(({ recordId, day, text }) => (
            <li key={recordId} className={styles['line']}>
              <time dateTime={day} className={styles['day']}>
                {words.day(day)}
              </time>
              <span>{text}</span>
              <Button
                size="small"
                variant="plain"
                label={copy.ratings.takeAwayLabel(text)}
                onPress={() => onSet(recordId, null)}
              >
                {copy.ratings.takeAway}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        label={copy.ratings[side]}
        options={options}
        value={null}
        onChange={(recordId) => recordId && onSet(recordId, side)}
      />
    </div>
  )
}
