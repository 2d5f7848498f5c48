// The page of the small window: no vault, no journal, one line.
import type { Host } from '#shared/ipc/contract'
import { CaptureWindow } from '../features/capture/capture-window'
import { copy } from '../features/capture/copy'
import { GateFrame } from './gate-frame'
import { useTheme } from './use-theme'

export function CapturePage({ host }: { host: Host }) {
  useTheme(host)
  return (
    <GateFrame title={copy.title}>
      <CaptureWindow onHand={host.capture.hand} onDone={() => void host.capture.done()} />
    </GateFrame>
  )
}
