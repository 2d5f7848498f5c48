// A review that was signed off: read only, shown from the very document that was signed, with its fingerprint.
import { useEffect, useRef, useState } from 'react'
import type { Quarter } from '#shared/calendar/quarters'
import { takeBackSignature, type Review } from '#shared/domain/review'
import { exportFileName, MEDIA_TYPES } from '#shared/exporting/format/exported-file'
import { isSignatureIntact } from '#shared/review/signature'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { Markdown } from '../../ui/markdown'
import { Page } from '../../ui/page'
import { Toast } from '../../ui/toast'
import { webCrypto } from '../../vault/web-crypto'
import { copy } from './copy'
import { ExportQuestion } from './export-question'
import { useExportFile, type SaveFile } from './use-export-file'
import { useReview } from './use-review'
import styles from './review.module.css'

type Signed = NonNullable<Review['signedOff']>

interface SignedReviewProps {
  quarter: Quarter
  review: Review
  signed: Signed
  saveFile: SaveFile
  onBack: () => void
}

export function SignedReview({ quarter, signed, saveFile, onBack }: SignedReviewProps) {
  const { change } = useReview(quarter)
  const { message, save, dismiss } = useExportFile(saveFile)
  const [isAsking, setIsAsking] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  // Signing happens at the foot of a long page, and what came of it stands at the head of this one.
  useEffect(() => title.current?.focus(), [])
  const [isExporting, setIsExporting] = useState(false)
  const exportMarkdown = (mask: (text: string) => string) =>
    void save({
      suggestedName: exportFileName('review', quarter, 'markdown'),
      mediaType: MEDIA_TYPES.markdown,
      bytes: new TextEncoder().encode(maskMarkdown(signed.markdown, mask)),
    })
  const actions = (
    <>
      <Button variant="plain" onPress={onBack}>
        {copy.back}
      </Button>
      <Button variant="plain" onPress={() => setIsAsking(true)}>
        {copy.takeBack}
      </Button>
      <Button onPress={() => setIsExporting(true)}>{copy.exportMarkdown}</Button>
      <Button variant="primary" onPress={() => window.print()}>
        {copy.print}
      </Button>
    </>
  )
  return (
    <Page titleRef={title} title={<span data-screen-only>{copy.title}</span>} actions={actions}>
      <SignatureCheck signed={signed} />
      <Markdown text={signed.markdown} />
      <Toast message={message} onClose={dismiss} />
      {isExporting && <ExportQuestion onSave={exportMarkdown} onClose={() => setIsExporting(false)} />}
      {isAsking && (
        <Dialog
          title={copy.takeBackQuestion}
          isQuestion
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onPress={() => setIsAsking(false)}>{copy.cancel}</Button>
              <Button variant="danger" onPress={() => change(takeBackSignature)}>
                {copy.takeBack}
              </Button>
            </>
          }
        >
          <p>{copy.takeBackText}</p>
        </Dialog>
      )}
    </Page>
  )
}

/** The title and the names of sections are the program's own. */
function maskMarkdown(markdown: string, mask: (text: string) => string): string {
  const lines = markdown.split('\n')
  return lines.map((line) => (/^##? /.test(line) ? line : mask(line))).join('\n')
}

function SignatureCheck({ signed }: { signed: Signed }) {
  const [isIntact, setIsIntact] = useState<boolean | null>(null)
  useEffect(() => {
    let isCurrent = true
    isSignatureIntact(signed, webCrypto).then(
      (intact) => isCurrent && setIsIntact(intact),
      () => isCurrent && setIsIntact(null),
    )
    return () => {
      isCurrent = false
    }
  }, [signed])
  return (
    <Callout tone={isIntact === false ? 'warning' : 'neutral'}>
      <p>{copy.signedOn(signed.day)}</p>
      <p className={styles['fingerprint']}>{copy.fingerprint(signed.sha256)}</p>
      {isIntact !== null && <p role="status">{isIntact ? copy.intact : copy.broken}</p>}
    </Callout>
  )
}
