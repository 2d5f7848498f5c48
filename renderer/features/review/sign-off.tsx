// Signing the review off, after asking.
import { useState } from 'react'
import { signOff } from '#shared/domain/review'
import type { ExportDocument } from '#shared/exporting/format/document'
import { prepareSignature } from '#shared/review/signature'
import { useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Row } from '../../ui/stack'
import { webCrypto } from '../../vault/web-crypto'
import { copy } from './copy'
import type { ChangeReview } from './use-review'

export function SignOff({ document, change }: { document: ExportDocument; change: ChangeReview }) {
  const [step, setStep] = useState<'idle' | 'asked' | 'signing' | 'failed'>('idle')
  const stamp = useStamp()

  async function sign(): Promise<void> {
    setStep('signing')
    try {
      const { markdown, sha256 } = await prepareSignature(document, webCrypto)
      change((present) => signOff(present, markdown, sha256, stamp()))
    } catch {
      setStep('failed')
    }
  }

  return (
    <div data-screen-only>
      <Row>
        <Button variant="primary" onPress={() => setStep('asked')}>
          {copy.signOff}
        </Button>
      </Row>
      {step === 'failed' && <p role="alert">{copy.signFailed}</p>}
      {(step === 'asked' || step === 'signing') && (
        <Dialog
          title={copy.signQuestion}
          isQuestion
          onClose={() => setStep('idle')}
          actions={
            <>
              <Button onPress={() => setStep('idle')}>{copy.cancel}</Button>
              <Button variant="primary" isDisabled={step === 'signing'} onPress={() => void sign()}>
                {step === 'signing' ? copy.signing : copy.signOff}
              </Button>
            </>
          }
        >
          <p>{copy.signText}</p>
        </Dialog>
      )}
    </div>
  )
}
