// Offered where no journal opens and there are backups of one; nothing where there are none.
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Host } from '#shared/ipc/contract'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import type { Vault } from '../vault/vault'
import { copy } from './copy'
import type { SessionStore } from './session-store'

const GateBackups = lazy(() => import('../features/backups/gate-backups').then((m) => ({ default: m.GateBackups })))

interface GateBackupsOfferProps {
  why: 'damaged' | 'absent'
  host: Host
  vault: Vault
  session: SessionStore
}

export function GateBackupsOffer({ why, host, vault, session }: GateBackupsOfferProps) {
  const [hasBackups, setHasBackups] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    host.backups.list().then(
      (entries) => setHasBackups(entries.length > 0),
      () => setHasBackups(false),
    )
  }, [host])
  if (!hasBackups) return null
  return (
    <>
      <Callout
        actions={
          <Button isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {copy.gateBackups.look}
          </Button>
        }
      >
        {copy.gateBackups[why]}
      </Callout>
      <Suspense fallback={null}>
        {isOpen && <GateBackups host={host} vault={vault} onRestore={(backup) => void session.restore(backup)} />}
      </Suspense>
    </>
  )
}
