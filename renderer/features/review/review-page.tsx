// One quarter being written: the fourteen sections, or the same as a page to read and print.
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Quarter } from '#shared/calendar/quarters'
import type { Review } from '#shared/domain/review'
import { exportBytes, exportFileName, MEDIA_TYPES } from '#shared/exporting/format/exported-file'
import { mapTexts } from '#shared/exporting/format/document'
import { toMarkdown } from '#shared/exporting/format/to-markdown'
import { assembleReview } from '#shared/review/assemble-review'
import { gapMap } from '#shared/review/gap-map'
import { lastQuarter } from '#shared/review/last-quarter'
import { reviewDocument } from '#shared/review/review-document'
import { useToday } from '../../journal/journal-context'
import { useJournalIgnoring } from '../../journal/use-journal-ignoring'
import { useTraces } from '../../journal/use-traces'
import { Button } from '../../ui/button'
import { Markdown } from '../../ui/markdown'
import { Page } from '../../ui/page'
import { Switch } from '../../ui/switch'
import { Traces } from '../../ui/traces'
import { Toast } from '../../ui/toast'
import { copy, words } from './copy'
import { OWN_LINES } from './evidence-list'
import { ExportQuestion } from './export-question'
import { Gaps } from './gaps'
import { ReviewSection } from './review-section'
import { SectionNav } from './section-nav'
import { SignOff } from './sign-off'
import { useExportFile, type SaveFile } from './use-export-file'
import { useReview } from './use-review'
import styles from './review.module.css'

interface ReviewPageProps {
  quarter: Quarter
  saveFile: SaveFile
  onBack: () => void
}

// One value for "nothing yet", so that sections do not see a change where there is none.
const NONE: readonly [] = []
/** Writing keeps its earlier versions and marks what is being typed: neither is evidence. */
const WRITTEN_HERE = ['review', 'revision'] as const
const NO_LINES: Review['lines'] = {}

export function ReviewPage({ quarter, saveFile, onBack }: ReviewPageProps) {
  const { review, change } = useReview(quarter)
  const traces = useTraces(review?.id)
  const material = useMaterial(quarter, review)
  const { assembled, last, gaps, document } = material
  const [isReading, setIsReading] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  // Writing and reading each begin at their head, for the eye and for the keyboard.
  useEffect(() => title.current?.focus(), [isReading])
  const [isBeside, setIsBeside] = useState(last !== null)
  const { message, save, dismiss } = useExportFile(saveFile)
  const [isExporting, setIsExporting] = useState(false)
  const exportMarkdown = (mask: (text: string) => string) =>
    void save({
      suggestedName: exportFileName('review', quarter, 'markdown'),
      mediaType: MEDIA_TYPES.markdown,
      bytes: exportBytes(mapTexts(document, mask), 'markdown'),
    })

  const actions = isReading ? (
    <>
      <Button variant="plain" onPress={() => setIsReading(false)}>
        {copy.edit}
      </Button>
      <Button onPress={() => setIsExporting(true)}>{copy.exportMarkdown}</Button>
      <Button variant="primary" onPress={() => window.print()}>
        {copy.print}
      </Button>
    </>
  ) : (
    <>
      <Button variant="plain" onPress={onBack}>
        {copy.back}
      </Button>
      <Button onPress={() => setIsExporting(true)}>{copy.exportMarkdown}</Button>
      <Button onPress={() => setIsReading(true)}>{copy.readPage}</Button>
    </>
  )

  return (
    <>
      {isReading ? (
        <Page titleRef={title} title={<span data-screen-only>{copy.title}</span>} actions={actions}>
          <Markdown text={toMarkdown(document)} />
        </Page>
      ) : (
        <Page
          titleRef={title}
          title={words.title(quarter)}
          lead={words.loggedDays(assembled.coverage)}
          actions={actions}
          width="wide"
        >
          <div className={styles['layout']}>
            <div className={styles['side']}>
              <SectionNav review={review} />
              <Traces {...traces} />
              {last ? (
                <Switch label={copy.beside} isSelected={isBeside} onChange={setIsBeside} />
              ) : (
                <p className={styles['quiet']}>{copy.noLast}</p>
              )}
            </div>
            <div className={styles['sections']}>
              {assembled.sections.map((section, index) => (
                <ReviewSection
                  key={section.id}
                  number={index + 1}
                  section={section}
                  text={review?.words[section.id] ?? ''}
                  pinned={review?.pinned[section.id]}
                  leftOut={review?.leftOut[section.id]}
                  lines={OWN_LINES[section.id] ? (review?.lines ?? NO_LINES) : null}
                  ratings={section.id === 'self-ratings' ? (review?.ratings ?? NONE) : null}
                  intentions={section.id === 'next-quarter' ? (review?.intentions ?? NONE) : null}
                  assembled={assembled}
                  last={isBeside ? last : null}
                  change={change}
                />
              ))}
              <Gaps gaps={gaps} />
              <SignOff document={document} change={change} />
            </div>
          </div>
        </Page>
      )}
      {isExporting && <ExportQuestion onSave={exportMarkdown} onClose={() => setIsExporting(false)} />}
      <Toast message={message} onClose={dismiss} />
    </>
  )
}

/** What the record gives, once; what the words change, as they are written. */
function useMaterial(quarter: Quarter, review: Review | null) {
  // Typing a word must not assemble a quarter anew.
  const record = useJournalIgnoring(WRITTEN_HERE)
  const today = useToday()
  const settled = useDeferredValue(review)
  const fixed = useMemo(
    () => ({
      assembled: assembleReview(record, quarter, today, words),
      last: lastQuarter(record, quarter, today, words),
    }),
    [record, quarter, today],
  )
  return useMemo(() => {
    const gaps = gapMap(record, fixed.assembled, settled, today, words)
    return { ...fixed, gaps, document: reviewDocument({ assembled: fixed.assembled, review: settled, gaps, words }) }
  }, [record, fixed, settled, today])
}
