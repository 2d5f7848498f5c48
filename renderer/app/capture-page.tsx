// The page of the small window: no vault, no journal, one line.
import { useMemo } from 'react'
import type { Host } from '#shared/ipc/contract'
import { CaptureWindow, type LineDraft } from '../features/capture/capture-window'
import { copy } from '../features/capture/copy'
import { GateFrame } from './gate-frame'
import { useTheme } from './use-theme'

export function CapturePage({ host }: { host: Host }) {
  useTheme(host)
  const draft = useMemo(() => draftOf(host), [host])
  return (
    <GateFrame title={copy.title}>
      <CaptureWindow draft={draft} onHand={host.capture.hand} onDone={() => void host.capture.done()} />
    </GateFrame>
  )
}

/** Kept by the page that has the journal open, or by nobody where none has. */
const draftOf = ({ capture }: Host): LineDraft => ({
  keep: (text) => void capture.draft({ text }).catch(() => {}),
  kept: () => capture.drafted().catch(() => ''),
})
