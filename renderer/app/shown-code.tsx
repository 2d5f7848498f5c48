// A new recovery code on screen, with what the journal and the host have to do with it.
import { useEffect } from 'react'
import { RecoveryCodeStep } from '../features/onboarding/recovery-code-step'
import { copy as onboarding } from '../features/onboarding/copy'
import { recoveryKit } from '../features/onboarding/recovery-kit'
import { useChangeSetting } from '../journal/journal-context'
import { useServices } from './app-services'
import { copy } from './copy'

export function ShownCode({ code, onGo }: { code: string; onGo: () => void }) {
  const { host, session } = useServices()
  const changeSetting = useChangeSetting()
  useEffect(() => {
    session.setState({ isCodeShown: true })
    return () => session.setState({ isCodeShown: false })
  }, [session])

  async function save(): Promise<boolean> {
    const page = recoveryKit(code, session.getState().info?.profileFolder ?? null)
    const saved = await host.files.save({
      suggestedName: onboarding.recovery.kit.fileName,
      mediaType: 'text/html',
      bytes: new TextEncoder().encode(page),
    })
    return saved.outcome === 'saved'
  }

  return (
    <RecoveryCodeStep
      code={code}
      onSave={save}
      onConfirmed={() => changeSetting('recoveryCodeConfirmed', true, copy.name)}
      onGo={onGo}
    />
  )
}
