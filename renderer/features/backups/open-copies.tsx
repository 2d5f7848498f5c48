// Copies from before the journal had a passphrase: said, and replaced once that is asked and answered.
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { copy } from './copy'

const { before: words } = copy

export function OpenCopies({ count, onReplace }: { count: number; onReplace: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  const close = () => setIsAsked(false)
  return (
    <>
      <Callout tone="warning" actions={<Button onPress={() => setIsAsked(true)}>{words.act}</Button>}>
        {words.text(count)}
      </Callout>
      {isAsked && (
        <Dialog
          title={words.act}
          isQuestion
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{words.cancel}</Button>
              <Button
                variant="danger"
                onPress={() => {
                  close()
                  onReplace()
                }}
              >
                {words.act}
              </Button>
            </>
          }
        >
          <p>{words.sure}</p>
        </Dialog>
      )}
    </>
  )
}
