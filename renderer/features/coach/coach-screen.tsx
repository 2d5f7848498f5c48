// The coach's page: choose, look, hand over; and what was handed over before.
import { useEffect, useRef, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import { FilterBar } from '../../ui/filter-bar'
import { Page } from '../../ui/page'
import { Toast } from '../../ui/toast'
import { Choosing } from './choosing'
import { copy } from './copy'
import { PreviewStep } from './preview-step'
import { Receipts } from './receipts'
import { useCoachPage } from './use-coach-page'

export type SaveFile = Host['files']['save']

const PARTS = [
  { value: 'prepare', label: copy.tabs.prepare },
  { value: 'receipts', label: copy.tabs.receipts },
] as const
type Part = (typeof PARTS)[number]['value']

export function CoachScreen({ saveFile }: { saveFile: SaveFile }) {
  const [part, setPart] = useState<Part>('prepare')
  const [step, setStep] = useState<'choose' | 'look'>('choose')
  const [message, setMessage] = useState<string | null>(null)
  const page = useCoachPage()
  const title = useRef<HTMLHeadingElement>(null)
  // Each step begins at its head, for the eye and for the keyboard.
  useEffect(() => title.current?.focus(), [step])

  function handedOver(): void {
    page.startAgain()
    setStep('choose')
    setPart('receipts')
    setMessage(copy.handedOver)
  }

  return (
    <Page
      titleRef={title}
      title={<span data-screen-only>{copy.title}</span>}
      lead={<span data-screen-only>{copy.lead}</span>}
      width="wide"
    >
      <FilterBar label={copy.tabsLabel} options={PARTS} value={part} onChange={setPart} />
      {part === 'receipts' && <Receipts />}
      {part === 'prepare' && step === 'choose' && <Choosing page={page} onLook={() => setStep('look')} />}
      {part === 'prepare' && step === 'look' && (
        <PreviewStep
          page={page}
          saveFile={saveFile}
          onBack={() => setStep('choose')}
          onHandedOver={handedOver}
          onFailed={() => setMessage(copy.notSaved)}
        />
      )}
      <Toast message={message} onClose={() => setMessage(null)} />
    </Page>
  )
}
