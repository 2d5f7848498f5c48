// Settings' part about who may open the journal, with the vault and the session behind it.
import { useMemo } from 'react'
import { copy } from '../features/settings/copy'
import { ProtectionSection } from '../features/settings/protection-section'
import { useChangeSetting, useIsSample } from '../journal/journal-context'
import { useServices } from './app-services'
import { usePassphraseInput } from './use-passphrase-input'

/** `onCode`: a new recovery code, to be shown once. */
export function Protection({ onCode }: { onCode: (code: string) => void }) {
  const { host, vault, session, open } = useServices()
  const changeSetting = useChangeSetting()
  const isSample = useIsSample()
  const changeInput = usePassphraseInput(copy.protection.newPassphrase)
  const newKeyInput = usePassphraseInput(copy.protection.newPassphrase)
  const device = useMemo(
    () => ({
      status: async () => {
        const status = await vault.status()
        const opensHere = status.state === 'present' && status.opensHere
        return { isAvailable: await host.deviceKey.available(), opensHere }
      },
      keep: vault.keepOnThisComputer,
      forget: vault.forgetThisComputer,
    }),
    [host, vault],
  )

  function setConfirmed(isConfirmed: boolean): void {
    changeSetting('recoveryCodeConfirmed', isConfirmed, copy.protection.newCode)
  }

  function showNew(code: string | null): void {
    if (code === null) return
    setConfirmed(false)
    onCode(code)
  }

  return (
    <ProtectionSection
      isProtected={open.isProtected}
      isSample={isSample}
      folder={session.getState().info?.profileFolder ?? null}
      changeInput={changeInput}
      newKeyInput={newKeyInput}
      device={device}
      onChangePassphrase={async (current, passphrase) => {
        if (!(await vault.confirmKey(current))) return 'wrong'
        return (await vault.changePassphrase(passphrase)) ? 'changed' : 'failed'
      }}
      onConfirmCode={async (typed) => {
        const isRight = await vault.confirmRecoveryCode(typed)
        if (isRight) setConfirmed(true)
        return isRight
      }}
      onNewCode={() => void vault.newRecoveryCode().then(showNew)}
      onReplaceKey={async (passphrase, removeBackups) => {
        const replaced = await session.replaceKey(passphrase, removeBackups)
        if (replaced.outcome === 'failed') return replaced.reason
        showNew(replaced.recoveryCode)
        return null
      }}
    />
  )
}
