// The first two minutes: what this is, the charter, who may open it. Everything can be skipped.
import { useState, type ReactNode } from 'react'
import { createCharter } from '#shared/domain/charter'
import { changeSetting } from '#shared/domain/setting'
import type { JournalRecord } from '#shared/domain/record'
import { CharterStep } from '../features/onboarding/charter-step'
import { emptyCharterDraft, toCharterTerms, type CharterDraft } from '../features/onboarding/charter-draft'
import { ProtectionStep } from '../features/onboarding/protection-step'
import { WelcomeStep } from '../features/onboarding/welcome-step'
import { stampBy, todayBy, type Clock } from '../journal/clock'
import type { CreateFailure } from '../vault/vault'
import { openSample } from './open-vault'
import type { SessionStore } from './session-store'

interface FirstRunProps {
  session: SessionStore
  problem: CreateFailure | null
  isWorking: boolean
  /** Where there are backups of a journal that is not there. */
  backups: ReactNode
}

export function FirstRun({ session, problem, isWorking, backups }: FirstRunProps) {
  const [step, setStep] = useState<'welcome' | 'charter' | 'protection'>('welcome')
  const [draft, setDraft] = useState<CharterDraft>(emptyCharterDraft)
  const [wasSkipped, setWasSkipped] = useState(false)

  switch (step) {
    case 'welcome':
      return (
        <WelcomeStep onBegin={() => setStep('charter')} onSample={openSample}>
          {backups}
        </WelcomeStep>
      )
    case 'charter':
      return (
        <CharterStep
          draft={draft}
          onChange={setDraft}
          onNext={() => {
            setWasSkipped(false)
            setStep('protection')
          }}
          onSkip={() => {
            setDraft(emptyCharterDraft)
            setWasSkipped(true)
            setStep('protection')
          }}
        />
      )
    case 'protection':
      return (
        <ProtectionStep
          problem={problem}
          isWorking={isWorking}
          onBack={() => setStep('charter')}
          onCreate={(passphrase) =>
            void session.create(passphrase, (clock) => firstRecords(wasSkipped ? null : draft, clock))
          }
        />
      )
  }
}

/** Whoever said nothing has no charter. A first one draws no line: nothing of this journal is across it. */
function firstRecords(draft: CharterDraft | null, clock: Clock): JournalRecord[] {
  const today = todayBy(clock, { charter: new Map() })
  const stamp = stampBy(clock, today)
  return [
    ...(draft ? [createCharter({ ...toCharterTerms(draft), newRole: false }, today, stamp)] : []),
    changeSetting([], 'onboardingDone', true, stamp),
  ]
}
