// F3: whose work would have stopped? Nobody's, or some open items, or one that is named here for the first time.
import { useRef, useState } from 'react'
import { openPathItems } from '#shared/domain/live'
import { pathItemOn } from '#shared/domain/path-item'
import { useJournal, useWorkCalendar } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { KeyedChips } from '../../ui/keyed-chips'
import { KeyedChoice } from '../../ui/keyed-choice'
import { TextField } from '../../ui/text-field'
import { addBlockingItem } from './check-in-changes'
import type { RowProps } from './check-in-row-view'
import { copy } from './copy'
import styles from './today.module.css'

const somebodyChoices = [
  { value: false, label: copy.nobody, digit: 0 },
  { value: true, label: copy.somebody, digit: 1 },
]

export function CriticalPathRow({ answering, onNext }: RowProps) {
  const { checkIn, answer, mode } = answering
  const answered = checkIn?.criticalPath ?? null
  const isShort = mode === 'short'
  const blocked = (value: boolean | null) =>
    answer({
      criticalPath: value === null ? null : { blocked: value, itemIds: value ? (answered?.itemIds ?? []) : [] },
    })
  return (
    <>
      <KeyedChoice
        label={isShort ? copy.rows.criticalPathShort : copy.rows.criticalPath}
        choices={somebodyChoices}
        value={answered?.blocked ?? null}
        onAnswer={blocked}
        onNext={onNext}
      />
      {answered?.blocked && !isShort && <BlockingItems answering={answering} onNext={onNext} />}
    </>
  )
}

function BlockingItems({ answering, onNext }: RowProps) {
  const { day, mode, checkIn, answer, change } = answering
  const items = useJournal((journal) => journal.pathItem)
  const calendar = useWorkCalendar()
  const [title, setTitle] = useUnfinished(`blocking/${day}`)
  const [isRefused, setIsRefused] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const chosen = checkIn?.criticalPath?.itemIds ?? []
  const open = openPathItems({ pathItem: items }, day).filter(({ state }) => !state.offPath)
  const choices = open.map(({ record }) => ({
    value: record.id,
    label: record.title,
    detail: copy.carryOver.since(calendar.workingDaysBetween(pathItemOn(record, day)!.ownedSince, day)),
  }))

  function add(): void {
    if (title.trim() === '') return onNext()
    // Answering by digits and Enter leads through here: a number alone was meant for a row, not as a name.
    if (/^\d+$/.test(title.trim())) {
      setIsRefused(true)
      field.current?.select()
      return
    }
    change((journal, now) => addBlockingItem(journal, day, title, mode, now))
    setTitle('')
  }

  return (
    <>
      {choices.length > 0 && (
        <KeyedChips
          label={copy.whichItems}
          isFollowUp
          choices={choices}
          values={chosen}
          onAnswer={(ids) => answer({ criticalPath: { blocked: true, itemIds: ids ?? [] } })}
          onNext={onNext}
        />
      )}
      <div className={styles['field']}>
        <TextField
          label={copy.addItem}
          placeholder={copy.addItemHint}
          value={title}
          onChange={(next) => {
            setIsRefused(false)
            setTitle(next)
          }}
          problem={isRefused ? copy.itemIsNumber : null}
          ref={field}
          onEnter={add}
          maxLength={200}
        />
      </div>
    </>
  )
}
