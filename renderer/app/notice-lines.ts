// What was found when the journal was opened, as sentences. Where something was damaged, they say whether any of it is missing.
import { copy } from './copy'
import type { OpenSession } from './open-session'

type Found = Pick<
  OpenSession,
  'quarantinedBytes' | 'broughtBack' | 'missingOperations' | 'isVouchedFor' | 'unreadable' | 'strangers' | 'isProtected'
>

export function noticeLines(found: Found): string[] {
  const { quarantinedBytes, broughtBack, missingOperations, unreadable, strangers } = found
  const isDamaged = quarantinedBytes > 0
  const lines = [
    isDamaged && copy.recovered.quarantined(quarantinedBytes),
    broughtBack > 0 && copy.recovered.broughtBack(broughtBack),
    broughtBack === 0 && missingOperations > 0 && copy.recovered.missing(missingOperations),
    isDamaged && missingOperations === 0 && wordsOnMissing(found),
    unreadable.length > 0 && copy.recovered.unreadable(unreadable.length),
    strangers.length > 0 && copy.recovered.strangers(strangers),
    !found.isProtected && copy.recovered.unprotected,
  ]
  return lines.filter((line) => line !== false)
}

const wordsOnMissing = ({ isVouchedFor }: Found) =>
  isVouchedFor ? copy.recovered.nothingMissing : copy.recovered.unknownMissing
